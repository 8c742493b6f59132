import { foldSpace } from '../transcript/blocks/fold-space.ts';
import type { Separation } from '../transcript/options.ts';
import type { Declared, Openings } from './declared-block.ts';
import { declaredText } from './declared-block.ts';
import type { Speaker } from './labels/speakers.ts';
import type { Alias } from './persons/persons.ts';
import type { Judgement, Proposal } from './proposal.ts';

export function separationProposal({
  kind,
  evidence,
  certainty,
}: Judgement<Separation>): Proposal {
  return { subject: 'separation', text: kind, kind, evidence, certainty, offset: 0 };
}

export function speakerProposals(speakers: readonly Speaker[]): Proposal[] {
  return speakers.map(({ first, evidence, certainty }) => ({
    subject: 'speaker',
    text: first.label,
    kind: first.shape,
    evidence,
    certainty,
    offset: first.start,
  }));
}

export function aliasProposals(aliases: readonly Alias[]): Proposal[] {
  return aliases.map(({ label, name, evidence, offset }) => ({
    subject: 'alias',
    text: label,
    kind: name,
    evidence,
    certainty: 'medium',
    offset,
  }));
}

export function blockProposals(
  source: string,
  declared: readonly Declared[],
  openings: Openings,
): Proposal[] {
  return declared.map((entry) => {
    const { subject, kind, evidence, certainty } = entry.what;
    const text = declaredText(source, entry, openings);
    return { subject, text, kind, evidence, certainty, offset: entry.start };
  });
}

export function notLabelProposal(text: string, offset: number): Proposal {
  return {
    subject: 'not-label',
    text: foldSpace(text),
    evidence:
      'It opens a paragraph like a label, but occurs once and names no participant.',
    certainty: 'medium',
    offset,
  };
}
