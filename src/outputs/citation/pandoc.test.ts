import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCslSources, siteFormatter } from '../../site/citations/citation-styles.ts';
import type { CslItem } from '../index.ts';
import { citationStyles } from '../index.ts';
import { document, passages } from '../testing/real-document.ts';
import { wordDifferences } from '../testing/word-differences.ts';
import { cslJson } from './csl-json.ts';

/** The version whose differences are listed: others may differ otherwise. */
const known = '2.17';
const told = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
const version = told.status === 0 ? /^pandoc (\S+)/u.exec(told.stdout)?.[1] : undefined;
const isKnown = version?.startsWith(`${known}.`) ?? false;
const name = isKnown
  ? 'pandoc'
  : `pandoc ${known}, not run: ${version ?? 'not installed'}`;
const all = [document, ...passages];
const csls = [...new Set(citationStyles.map(({ csl }) => csl))];

describe.skipIf(!isKnown)(name, () => {
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

  /** Every entry of a bibliography, by both. */
  function entries(style: string): Pair[] {
    const html = pandoc(style, "---\nnocite: '@*'\n---\n");
    const written = JSON.parse(cslJson(all.map(({ item }) => item))) as CslItem[];
    return written.map((item) => {
      const entry = new RegExp(`id="ref-${item.id}"[^>]*>([\\s\\S]*?)</div>`, 'u').exec(
        html,
      );
      const { text } = siteFormatter().bibliographyEntry(item, style);
      return { ours: text, theirs: wordsOf(entry?.[1] ?? '') };
    });
  }

  test('writes every entry as citeproc-js does, but for what is listed', async () => {
    const rows = [...csls.flatMap((style) => rowsOf(style, entries(style)))];
    await expect(page(rows)).toMatchFileSnapshot('processors.md');
  }, 60_000);
});

/** The same citation in the words of both processors. */
interface Pair {
  readonly ours: string;
  readonly theirs: string;
}

/** One line of the list for each difference, with how many citations have it. */
function rowsOf(style: string, pairs: readonly Pair[]): string[] {
  const counts = new Map<string, number>();
  for (const { ours, theirs } of pairs) {
    expect(ours.length).toBeGreaterThan(50);
    for (const found of wordDifferences(ours, theirs)) {
      const cells = `${shown(found.ours)} | ${shown(found.theirs)}`;
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
  }
  const total = pairs.length;
  if (counts.size === 0) return [`| ${style} | none | | ${total} of ${total} alike |`];
  return [...counts].map(
    ([cells, count]) => `| ${style} | ${cells} | ${count} of ${total} |`,
  );
}

function shown(words: string): string {
  return words === '' ? '(nothing)' : `\`${words}\``;
}

function page(rows: readonly string[]): string {
  return `# Two processors, one CSL-JSON

The files of this edition in the processors of others: citeproc-js, which Zotero uses, and pandoc
--citeproc ${known}. Each formats the complete document and each passage of the first record once, in
English; the dash for a repeated author and the letter after a repeated year are left out. \`pandoc.test.ts\`
writes this list and fails when a difference appears or disappears.

| style | citeproc-js | pandoc | entries |
|---|---|---|---|
${rows.join('\n')}

The reason: pandoc capitalises “between” in titles.
`;
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
