import type { CitedName, Edition, Participant, Passage } from '../../edition/index.ts';
import { labelText } from '../../edition/index.ts';
import type { CslName } from './csl-item.ts';

/** Somebody a citation names. */
export interface Person {
  readonly csl: CslName;
  /** As running text prints the name: "Pak Geum-cheol". */
  readonly printed: string;
}

export function personNamed({ family, given, order }: CitedName): Person {
  return order === 'family-first'
    ? { csl: { family, given, 'static-ordering': true }, printed: `${family} ${given}` }
    : { csl: { family, given }, printed: `${given} ${family}` };
}

/**
 * Whose words a passage prints: those of the speaker as recorded; narration, stage directions and
 * signature are the record keeper's. Headings, date line, abstract and notes have no author that is
 * known.
 */
export function authorOf(edition: Edition, passage: Passage): Person | undefined {
  if (passage.speaker) return speakerNamed(edition, passage.speaker);
  return isKeepers(passage) ? recordKeeperOf(edition) : undefined;
}

/** Whether a passage has the record keeper's own words; who wrote a heading is not known. */
export function isKeepers({ layer, node }: Passage): boolean {
  return layer === 'narration' && node.type !== 'heading';
}

export function recordKeeperOf({ metadata }: Edition): Person | undefined {
  const keeper = metadata.citation?.recordKeeper;
  return keeper && personNamed(keeper);
}

/** A speaker's name with the edition's own form where the record prints another. */
export function voiceOf(edition: Edition, speaker: Participant): string {
  const { printed } = speakerNamed(edition, speaker);
  return printed === speaker.name ? printed : `${printed} [${speaker.name}]`;
}

/** Somebody who took part, whose name is in two parts where that is declared. */
export function participantNamed({ metadata }: Edition): (of: Participant) => CslName {
  return ({ id, name }) => {
    const declared = metadata.citation?.speakers[id];
    return declared ? personNamed(declared).csl : { literal: name };
  };
}

function speakerNamed({ metadata }: Edition, { id, name, labels }: Participant): Person {
  const declared = metadata.citation?.speakers[id];
  if (declared) return personNamed(declared);
  const [label] = labels;
  // Nobody has said which part of the name is the family's, so it stays in one piece.
  const printed =
    label === undefined || labelText(label).includes(name) ? name : labelText(label);
  return { csl: { literal: printed }, printed };
}
