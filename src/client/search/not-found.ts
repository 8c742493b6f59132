import type { Answer, Chip, PreparedIndex } from '../../search/index.ts';
import { tokenizeQuery } from '../../search/match/tokenize-query.ts';
import * as words from '../dom/words.ts';
import { isFilter, wantedChips } from './chip-roles.ts';

/** A longer list of words is no sentence. */
const mostWords = 4;

/** That nothing was found, by what was looked for; the search is all that is known of it. */
export function nothingFound(chips: readonly Chip[], exact: boolean): string {
  const { nothing, noForm, notExactly, quoted } = words.found;
  const wanted = wantedChips(chips);
  const kinds = wanted.map(({ kind }) => kind);
  const isPlain = chips.every(
    ({ not, known, kind }) => known && !not && !isFilter(kind) && kind !== 'ignored',
  );
  const areWords = kinds.every((kind) => ['word', 'name', 'phrase'].includes(kind));
  const isExact = exact || kinds.every((kind) => kind === 'phrase');
  const isMixed = !isExact && kinds.includes('phrase');
  if (
    !isPlain ||
    !areWords ||
    isMixed ||
    wanted.length === 0 ||
    wanted.length > mostWords
  )
    return nothing;
  const asked = wanted.map(({ text }) =>
    words.say(quoted, { text: shortened(textOf(text)) }),
  );
  const any = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return words.say(isExact ? notExactly : noForm, { words: any.format(asked) });
}

/** That nothing was found with the filters; of one speaker and one name it says whose and which. */
export function notFoundWithFilters(
  { chips, alsoSearched }: Pick<Answer, 'chips' | 'alsoSearched'>,
  { speakers: all }: Pick<PreparedIndex['index'], 'speakers'>,
): string {
  const [filter, ...others] = chips.filter(({ kind }) => isFilter(kind));
  const value = filter && textOf(filter.text).toLowerCase();
  const speakers = all.filter(
    ({ id, name }) => value && (id === value || name.toLowerCase().includes(value)),
  );
  const [speaker] = speakers;
  const [named, ...more] = new Set(alsoSearched.map(({ entry }) => entry.heading));
  const isOne = others.length === 0 && filter?.kind === 'speaker' && !filter.not;
  return isOne && speaker && speakers.length === 1 && named && more.length === 0
    ? words.say(words.remarks.notNamed, { speaker: speaker.name, entry: named })
    : words.remarks.nothingHere;
}

/** What may find more. */
export function tipsFor(chips: readonly Chip[]): readonly string[] {
  const { tipPhrase, tipPrefix, tipFewer, tipName } = words.remarks;
  return [
    ...(chips.some(({ kind }) => kind === 'phrase') ? [tipPhrase] : []),
    tipPrefix,
    ...(chips.length > 1 ? [tipFewer] : []),
    tipName,
  ];
}

/** A part of a query where its words would make a sentence too long. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

/** What a chip asks for, without its field and its quotation marks, straight or curly. */
function textOf(chip: string): string {
  return tokenizeQuery(chip)
    .map(({ text }) => text)
    .join(' ');
}
