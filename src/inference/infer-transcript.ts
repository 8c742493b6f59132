import { labelShape } from '../transcript/blocks/label-shape.ts';
import type { TranscriptOptions } from '../transcript/options.ts';
import { insertionsIn } from './brackets/insertions.ts';
import type { Declared } from './declared-block.ts';
import { openingsOf } from './declared-block.ts';
import { optionsFrom } from './inferred-options.ts';
import { candidatesIn } from './labels/candidates.ts';
import { keyOf, speakersIn } from './labels/speakers.ts';
import { withoutTitle } from './labels/title-with-colon.ts';
import { linesOf } from './lines.ts';
import { backMatter } from './matter/back-matter.ts';
import type { Block } from './matter/blocks.ts';
import { blocksOf } from './matter/blocks.ts';
import { bodyDeclarations } from './matter/body.ts';
import { frontDeclarations } from './matter/front-matter.ts';
import { announcesSpeech, opensQuotation } from './matter/narration.ts';
import type { Span } from './matter/spans.ts';
import { spansOf } from './matter/spans.ts';
import { attendeeNames, attendeeNameWords } from './persons/attendees.ts';
import type { InferredParticipant } from './persons/persons.ts';
import { personsFrom } from './persons/persons.ts';
import type { Proposal } from './proposal.ts';
import {
  aliasProposals,
  blockProposals,
  notLabelProposal,
  separationProposal,
  speakerProposals,
} from './proposals.ts';
import { separationOf } from './separation.ts';

export type { InferredParticipant } from './persons/persons.ts';
export type { Proposal } from './proposal.ts';

/** What a bare text says of itself, for an editor to confirm. */
export interface Inference {
  /** Ready for `parseTranscript`. */
  readonly options: TranscriptOptions;
  /** Who speaks: one entry per person, with every form of label found for that person. */
  readonly participants: readonly InferredParticipant[];
  /** Each proposal with its evidence and certainty, in the order of the source. */
  readonly proposals: readonly Proposal[];
}

/**
 * Propose the options for the text of any archive's record of conversation. Never throws; takes
 * time in proportion to the length of the text.
 */
export function inferTranscript(source: string): Inference {
  const lines = linesOf(source);
  const labels = withoutTitle(candidatesIn(source, lines), lines);
  const { accepted, front } = speakersIn(source, labels);
  const separation = separationOf(lines, labels, accepted);
  const blocks = blocksOf(source, lines, labels, accepted, separation.kind);
  const opened = new Set(
    blocks.flatMap(({ opening, label }) =>
      opening === 'label' && label ? [keyOf(label)] : [],
    ),
  );
  const speakers = [...accepted]
    .filter(([key]) => opened.has(key))
    .map(([, speaker]) => speaker)
    .toSorted((a, b) => a.first.start - b.first.start);
  const persons = personsFrom(speakers, front);
  const names = attendeeNames(persons, front);
  const nameWords = attendeeNameWords(persons);
  const declared = declaredIn(blocks, names, nameWords);
  const spans = spansOf(source, blocks, declared);
  const insertions = insertionsIn(source, spans, nameWords);
  const openings = openingsOf(
    source,
    lines.map(({ start }) => start),
  );
  const notLabels = lookalikesIn(source, spans);
  const proposals: Proposal[] = [
    separationProposal(separation),
    ...speakerProposals(speakers),
    ...aliasProposals(persons.aliases),
    ...blockProposals(source, declared, openings),
    ...insertions.proposals,
    ...notLabels,
  ];
  const options = optionsFrom({
    source,
    separation: separation.kind,
    speakers,
    notLabels: [...new Set(notLabels.map(({ text }) => text))],
    insertions: insertions.table,
    declared,
    openings,
  });
  return {
    options,
    participants: persons.participants,
    proposals: proposals.toSorted((a, b) => a.offset - b.offset),
  };
}

/** What must be declared of the blocks: front, record and back, in the order of the source. */
function declaredIn(
  blocks: readonly Block[],
  names: readonly string[],
  nameWords: ReadonlySet<string>,
): Declared[] {
  const first = blocks.findIndex(({ opening }) => opening === 'label');
  const announced = firstAnnounced(blocks, names);
  const recordFrom = first >= 0 ? Math.min(first, announced) : announced;
  const last = blocks.findLastIndex(({ opening }) => opening === 'label');
  const { from, declared: back } = backMatter(
    blocks,
    last >= 0 ? afterSpeech(blocks, last) : 1,
  );
  const frontEnd = Math.min(recordFrom, from);
  const hasTurns = recordFrom < blocks.length;
  return [
    ...frontDeclarations(blocks.slice(0, frontEnd), hasTurns),
    ...bodyDeclarations(blocks.slice(frontEnd, from), names, nameWords),
    ...back,
  ].toSorted((a, b) => a.start - b.start);
}

/** Where a record without labels has its first quoted speech. */
function firstAnnounced(blocks: readonly Block[], names: readonly string[]): number {
  const index = blocks.findIndex(
    ({ text }, at) =>
      opensQuotation(blocks[at + 1]?.text ?? '') && announcesSpeech(text, names),
  );
  return index < 0 ? blocks.length : index + 1;
}

/** The first block that need not be the speech of the last label. */
function afterSpeech(blocks: readonly Block[], last: number): number {
  const block = blocks[last];
  const isEmpty = block?.label !== undefined && block.end <= block.label.end + 1;
  return last + (isEmpty ? 2 : 1);
}

/** Openings of paragraphs that the parser would take for a label that was forgotten. */
function lookalikesIn(source: string, spans: readonly Span[]): Proposal[] {
  return spans.flatMap(({ start, end, opening }) => {
    if (opening !== 'plain') return [];
    const label = labelShape(source.slice(start, Math.min(end, start + 200)));
    // What opens with a note's mark is a note wherever the parser starts a block with it.
    if (label === undefined || /^\[(?:\d+|\*+)\]\s/u.test(label)) return [];
    return [notLabelProposal(label, start)];
  });
}
