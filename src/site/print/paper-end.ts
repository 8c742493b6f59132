import { siteRegisters } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { citationsFor, citedDocument } from '../citations/cite.ts';
import { namedSource } from '../citations/named-source.ts';
import { siteWording } from '../site-wording.ts';
import { cssString } from './css-string.ts';

/**
 * What a printed record ends with, as CSS: how it is cited, the sources of its notes, its rights. On
 * the screen each of them is a link away, and the page need not carry them.
 */
export function paperEnd(edition: Edition): string {
  const { metadata, apparatus } = edition;
  const {
    record: { paper: words },
    say,
  } = siteWording();
  const citation = citationsFor(citedDocument(edition)).at(-1);
  const parts = [
    citation && say(words.citeAs, { citation: citation.text }),
    listOf(words.sources, sourcesOf(edition)),
    apparatus.emendations.length > 0 && words.corrections,
    listOf(
      words.rights,
      metadata.rights.map(({ subject, value }) =>
        say(words.right, { subject, value: value ?? words.notKnown }),
      ),
    ),
  ].filter((part) => typeof part === 'string' && part !== '');
  return `.document::after {
  content: ${cssString(parts.join('\n\n'))};
  display: block;
  margin-block-start: 2em;
  font-size: 0.85em;
  white-space: pre-line;
}
`;
}

function listOf(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines].join('\n') : '';
}

/** Each source once, with the notes that rest on it. */
function sourcesOf({ apparatus }: Edition): readonly string[] {
  const { sources } = siteRegisters();
  const { names } = siteWording();
  const cited = apparatus.notes.flatMap(({ number, sources: own }) =>
    own.map((one) => ({ number, id: typeof one === 'string' ? one : one.source })),
  );
  return [...Map.groupBy(cited, ({ id }) => id)].map(([id, all]) => {
    const source = sources.get(id);
    const named = source ? namedSource(source, names).join('') : id;
    const numbers = [...new Set(all.map(({ number }) => number))];
    const notes = `${numbers.length > 1 ? 'notes' : 'note'} ${numbers.join(', ')}`;
    return `${named} (${notes})`;
  });
}
