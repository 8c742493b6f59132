import { siteWording } from './site-wording.ts';
import type { DocumentSummary } from './summaries/document-summary.ts';

/** Something that is counted, by its name, and how often it is there. */
export type Count = readonly [name: string, count: number];

/** The layers that a text itself can have. */
const printed = ['speech', 'narration', 'insertion', 'note', 'abstract'] as const;

/** What is counted in every document, in one order. */
export function countsOf(document: DocumentSummary): readonly Count[] {
  const {
    pages: { diagnostics: words },
    names,
    say,
  } = siteWording();
  const { statistics, unchangedSince, mentions, notes } = document;
  return [
    [words.paragraphs, statistics.paragraphs],
    [words.turns, statistics.turns],
    [words.anchors, unchangedSince.length],
    ...printed.map(
      (layer): Count => [
        say(words.words, { layer: names.layers[layer] }),
        statistics.words[layer],
      ],
    ),
    [words.mentions, mentions.length],
    [words.notes, notes],
  ];
}

/** The counts of all of them together. */
export function sumOfCounts(documents: Iterable<DocumentSummary>): readonly Count[] {
  const sums = new Map<string, number>();
  for (const document of documents)
    for (const [name, count] of countsOf(document))
      sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums];
}
