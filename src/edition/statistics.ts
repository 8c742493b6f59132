import type { EditionTurn, Passage } from './edition.ts';
import type { Layer } from './layers.ts';
import { countWords, layers, segmentsOf } from './layers.ts';
import type { Participant } from './metadata.ts';

/** Counts of one document. Words as in `countWords`. */
export interface Statistics {
  readonly words: Readonly<Record<Layer, number>>;
  /** Paragraphs of the record: narration, speech and directions. */
  readonly paragraphs: number;
  readonly turns: number;
  readonly speakers: readonly SpeakerStatistics[];
}

export interface SpeakerStatistics {
  readonly participant: Participant;
  readonly turns: number;
  readonly paragraphs: number;
  /** Words of speech alone, insertions left out. */
  readonly words: number;
}

export function statisticsOf(
  participants: readonly Participant[],
  passages: readonly Passage[],
  turns: readonly EditionTurn[],
): Statistics {
  const words = {
    speech: 0,
    narration: 0,
    insertion: 0,
    note: 0,
    abstract: 0,
    edition: 0,
  };
  const add = (counts: Readonly<Record<Layer, number>>) => {
    for (const layer of layers) words[layer] += counts[layer];
  };
  for (const { segments } of passages) add(countWords(segments));
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
  };
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
    words: own.reduce((sum, { segments }) => sum + countWords(segments).speech, 0),
  };
}
