import type { Edition, Mention, Participant, Passage } from '../../edition/index.ts';

/** To whom a passage is spoken, where only two speak, each on a side of their own. */
export function addressees(
  edition: Edition,
  { speaker }: Passage,
): readonly Participant[] {
  if (!speaker || !isDialogue(edition)) return [];
  return edition.metadata.participants.filter(
    ({ side, labels }) => labels.length > 0 && side !== speaker.side,
  );
}

/** Whether two speak, each on a side of their own: then it is plain to whom. */
export function isDialogue({ statistics }: Edition): boolean {
  const [one, other, ...others] = statistics.speakers;
  const sides = [one?.participant.side, other?.participant.side];
  return (
    others.length === 0 &&
    sides.every((side) => side !== undefined) &&
    sides[0] !== sides[1]
  );
}

/** The mentions of a passage, one for each entry and wording. */
export function mentionsOn({ mentions }: Edition, { id }: Passage): readonly Mention[] {
  const own = mentions.filter(({ passage }) => passage === id);
  return [
    ...new Map(
      own.map((mention) => [`${mention.entry} ${mention.words}`, mention]),
    ).values(),
  ];
}

/** The first words of a passage, or its last, for those who come from its neighbour. */
export function fewWords(text: string, which: 'first' | 'last', count = 24): string {
  const words = text.trim().split(/\s+/u);
  if (words.length <= count) return words.join(' ');
  return which === 'first'
    ? `${words.slice(0, count).join(' ')}\u00A0…`
    : `…\u00A0${words.slice(-count).join(' ')}`;
}
