import type { Chip } from '../../search/index.ts';
import { fold } from '../../search/language/fold.ts';
import { smallWords } from '../../search/match/small-words.ts';
import * as words from '../dom/words.ts';

/** What a part of a query is to the search, in a few words. */
export function chipLabel(chip: Pick<Chip, 'kind' | 'known' | 'not' | 'role'>): string {
  const { excluded, optional, notSearched, unknown } = words.chips;
  const own = chip.known ? words.chips[chip.kind] : unknown;
  const kind = chip.not ? words.say(excluded, { kind: own }) : own;
  // Its kind says so already.
  if (chip.kind === 'ignored') return kind;
  if (chip.role === 'optional') return words.say(optional, { kind });
  return chip.role === 'ignored' ? words.say(notSearched, { kind }) : kind;
}

/** The parts that name words to be found, without those that a passage may lack, if there are others. */
export function wantedChips(chips: readonly Chip[]): readonly Chip[] {
  const asked = chips.filter(
    ({ kind, not, role }) =>
      !not && !isFilter(kind) && kind !== 'ignored' && role !== 'ignored',
  );
  const narrowings = [
    asked.filter((chip) => chip.role !== 'optional' && !isSmall(chip)),
    asked.filter((chip) => !isSmall(chip)),
  ];
  return narrowings.find(({ length }) => length > 0) ?? asked;
}

/** Whether all words that were searched are as common as "the": they say little of what is meant. */
export function areAllSmall(chips: readonly Chip[]): boolean {
  const wanted = wantedChips(chips);
  return wanted.length > 0 && wanted.every(isSmall);
}

export function isFilter(kind: Chip['kind']): boolean {
  return (
    kind === 'speaker' ||
    kind === 'layer' ||
    kind === 'document' ||
    kind === 'turn' ||
    kind === 'year' ||
    kind === 'archive'
  );
}

function isSmall({ kind, text }: Pick<Chip, 'kind' | 'text'>): boolean {
  return kind === 'word' && fold(text).every(({ raw }) => smallWords.has(raw));
}
