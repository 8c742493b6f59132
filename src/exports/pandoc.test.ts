import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCslSources, siteFormatter } from '../site/citation-styles.ts';
import { citationStyles, cslJson } from './index.ts';
import { document, passages } from './testing/real-document.ts';

const isMissing = spawnSync('pandoc', ['--version']).status !== 0;
const all = [document, ...passages];

describe.skipIf(isMissing)('pandoc, where it is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'items.json'), cslJson(all.map(({ item }) => item)));
  const { styles } = readCslSources();

  /** Run pandoc over text that cites everything once. */
  function pandoc(style: string, text: string): string {
    // In a list, styles put a dash for an author named before, and a letter behind a year they
    // have had: here each entry is to stand alone.
    const alone =
      / (?:subsequent-author-substitute|disambiguate-add-year-suffix)="[^"]*"/gu;
    const csl = (styles.get(style) ?? '').replaceAll(alone, '');
    writeFileSync(join(folder, 'style.csl'), csl);
    const language = csl.includes('default-locale="en-GB"') ? 'en-GB' : 'en-US';
    const paths = [
      '--bibliography',
      join(folder, 'items.json'),
      '--csl',
      join(folder, 'style.csl'),
    ];
    const options = [
      '-f',
      'markdown',
      '-t',
      'html',
      '--wrap=none',
      '--citeproc',
      ...paths,
    ];
    return execFileSync('pandoc', [...options, '-M', `lang=${language}`], {
      input: text,
      encoding: 'utf8',
    });
  }

  test.each([...new Set(citationStyles.map(({ csl }) => csl))])(
    'writes every entry of the bibliography as citeproc-js does, in %s',
    (style) => {
      const html = pandoc(style, "---\nnocite: '@*'\n---\n");
      for (const { item } of all) {
        const entry = new RegExp(`id="ref-${item.id}"[^>]*>([\\s\\S]*?)</div>`, 'u').exec(
          html,
        );
        const ours = siteFormatter().bibliographyEntry(item, style);
        expect(wordsOf(entry?.[1] ?? '')).toBe(asPandocDoes(ours.text, 'entry'));
      }
    },
  );

  test.each(['chicago-note', 'mhra'] as const)(
    'writes the note of every paragraph as citeproc-js does, in %s',
    (id) => {
      const numbered = passages.filter(({ locator }) => locator);
      const style = citationStyles.find((each) => each.id === id);
      const text = numbered.map(
        ({ item, locator }) => `A[@${item.id}, paragraph ${locator?.numbers}]`,
      );
      const html = pandoc(style?.csl ?? '', text.join('\n\n'));
      const notes = [...html.matchAll(/<li id="fn\d+"[^>]*>([\s\S]*?)<\/li>/gu)];
      const ours = numbered.map((cited) =>
        siteFormatter()
          .citationsFor(cited)
          .find((each) => each.style === id),
      );
      expect(notes.map(([, note = '']) => wordsOf(note).replace(/↩︎$/u, ''))).toEqual(
        ours.map((citation) => asPandocDoes(citation?.text ?? '', 'note')),
      );
    },
  );
});

/**
 * What pandoc 2.17 does otherwise: it capitalises "between", and it does not know that a name may
 * have an order of its own, so it writes "Pak, Geum-cheol" in lists and "Geum-cheol Pak" in notes.
 */
function asPandocDoes(text: string, form: 'entry' | 'note'): string {
  return text
    .replace('Conversation between', 'Conversation Between')
    .replace(/^Pak (Geum-cheol|G\.)/u, form === 'entry' ? 'Pak, $1' : '$1 Pak');
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
