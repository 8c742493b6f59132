import type { Quotation } from './annotations/apparatus.ts';
import { countWords } from './count-words.ts';
import type { Layer } from './layers.ts';
import { layers, noWords, segmentsOf } from './layers.ts';
import type { EditionTurn, Passage } from './passage.ts';
import type { Participant } from './schemas/document.ts';
import { countQuoted, voicesOf } from './voices.ts';

/** Counts of one document. Words as in `countWords`. */
export interface Statistics {
  readonly words: Readonly<Record<Layer, number>>;
  /** Paragraphs of the record: narration, speech and directions. */
  readonly paragraphs: number;
  readonly turns: number;
  readonly speakers: readonly SpeakerStatistics[];
  /** Words that a speaker quotes from another person; they count as the speaker's too. */
  readonly quoted: readonly { readonly entry: string; readonly words: number }[];
}

export interface SpeakerStatistics {
  readonly participant: Participant;
  readonly turns: number;
  readonly paragraphs: number;
  /** Words of speech alone, insertions left out. */
  readonly words: number;
}

/**
 * Count a document: paragraphs, turns, words of each layer and of each speaker. A word is letters and
 * digits, joined by an apostrophe, hyphen or full stop inside it; brackets in speech count as theirs.
 */
export function statisticsOf(
  participants: readonly Participant[],
  passages: readonly Passage[],
  turns: readonly EditionTurn[],
  quotations: readonly Quotation[],
): Statistics {
  const words = noWords();
  const add = (counts: Readonly<Record<Layer, number>>) => {
    for (const layer of layers) words[layer] += counts[layer];
  };
  for (const passage of passages) add(passage.words);
  for (const { node } of turns) {
    const label = node.children.find((child) => child.type === 'speaker');
    if (label) add(countWords(segmentsOf(label.children, 'narration')));
  }
  return {
    words,
    paragraphs: passages.filter(({ number }) => number !== undefined).length,
    turns: turns.length,
    speakers: participants
      .map((participant) => speakerStatistics(participant, passages, turns))
      .filter((speaker) => speaker.turns > 0),
    quoted: quotedIn(passages, quotations),
  };
}

function quotedIn(
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): Statistics['quoted'] {
  const counts = new Map<string, number>();
  for (const { id, segments } of passages) {
    const own = quotations.filter(({ passage }) => passage === id);
    if (own.length === 0) continue;
    for (const [entry, words] of countQuoted(voicesOf(segments, own))) {
      counts.set(entry, (counts.get(entry) ?? 0) + words);
    }
  }
  return [...counts].map(([entry, words]) => ({ entry, words }));
}

function speakerStatistics(
  participant: Participant,
  passages: readonly Passage[],
  turns: readonly EditionTurn[],
): SpeakerStatistics {
  const own = passages.filter(
    ({ speaker, layer }) => layer === 'speech' && speaker === participant,
  );
  return {
    participant,
    turns: turns.filter(({ speaker }) => speaker === participant).length,
    paragraphs: own.length,
    words: own.reduce((sum, { words }) => sum + words.speech, 0),
  };
}
