import type { PreparedIndex } from '../index/prepared-index.ts';
import type { Token } from '../language/fold.ts';
import { fold, joined } from '../language/fold.ts';
import { restrictionOf } from './filters.ts';
import { datesInWords } from './query-dates.ts';
import type { Asked } from './query-names.ts';
import { mergeNames } from './query-names.ts';
import { smallWords } from './small-words.ts';
import type { Chip, Clause, Filter, Leaf, Query, Term } from './terms.ts';
import { leavesOf } from './terms.ts';
import type { Operator, QueryToken } from './tokenize-query.ts';
import { operatorOf, tokenizeQuery } from './tokenize-query.ts';

/** More than a reader writes; what is beyond is not searched, and shown as ignored. */
const longestQuery = 2000;
const mostTerms = 32;

/**
 * Understand a query; no text is refused.
 *
 * @param exact - words as they are written, without stems and other forms of names
 */
export function readQuery(open: PreparedIndex, source: string, exact = false): Query {
  const filters: Filter[] = [];
  const chips: Omit<Chip, 'text'>[] = [];
  const asked: Asked[] = [];
  let not = false;
  let joins: Operator | undefined;
  const typed = tokenizeQuery(source.slice(0, longestQuery));
  const tokens = datesInWords(typed, open.index.languages);
  for (const token of tokens) {
    const operator = operatorOf(token);
    const words = fold(token.text, open.folding);
    if (operator === 'not') not = true;
    else if (operator !== undefined && operator !== 'and') joins = operator;
    if (operator !== undefined || words.length === 0) continue;
    const { start, end } = token;
    const chip = { not: not || token.not, start, end, known: true };
    const restriction = restrictionOf(open, token.field, token.text, words);
    if (asked.length + filters.length >= mostTerms) {
      chips.push({ ...chip, kind: 'ignored', not: false, end: source.length });
      break;
    }
    if (restriction?.type === 'filter') {
      const { field, values } = restriction.filter;
      filters.push({ field, values, not: chip.not });
      chips.push({ ...chip, kind: field, known: values.length > 0 });
    } else {
      const leaf = leafOf(token, words, exact);
      const entry =
        restriction && ({ ...restriction, type: 'entry', exact: false } as const);
      asked.push({ leaf: { ...leaf, ...entry }, not: chip.not, joins });
    }
    not = false;
    joins = undefined;
  }
  if (source.length > longestQuery && !chips.some(({ kind }) => kind === 'ignored')) {
    const [start, end] = [longestQuery, source.length];
    chips.push({ kind: 'ignored', not: false, known: true, start, end });
  }
  const clauses = joinedUp(mergeNames(open, asked));
  const wanted = withoutSmall(clauses, open.knownWords);
  const isRun = typed.every(isOfRun);
  const parts = partsOf(open, source.slice(0, longestQuery));
  return {
    clauses: wanted,
    filters,
    exact,
    run: isRun ? parts.flat() : [],
    parts: isRun ? parts : [],
    chips: oncePlaced([
      ...clauses.map((clause) => ({
        ...chipOf(clause),
        ...(!wanted.includes(clause) && { role: 'ignored' as const }),
      })),
      ...chips,
    ])
      .map((chip) => ({ ...chip, text: source.slice(chip.start, chip.end) }))
      .toSorted((a, b) => a.start - b.start),
  };
}

function leafOf(token: QueryToken, words: readonly Token[], exact: boolean): Leaf {
  const { text, quoted, start, end } = token;
  const prefix = !quoted && text.endsWith('*') && words.length === 1;
  return {
    type: quoted ? 'phrase' : prefix ? 'prefix' : 'word',
    words,
    text: quoted ? text : text.slice(words[0]?.start, words.at(-1)?.end),
    exact: quoted || exact,
    entries: [],
    speakers: [],
    start,
    end,
  };
}

/** Each thing once; `NEAR` binds closer than `OR`, and neither what is left out. */
function joinedUp(asked: readonly Asked[]): Clause[] {
  const clauses: Clause[] = [];
  const known = new Set<string>();
  for (const { leaf, not, joins } of asked) {
    const before = clauses.at(-1);
    if (joins !== undefined && before && !before.not && !not) {
      clauses[clauses.length - 1] = { term: withOperand(before.term, joins, leaf), not };
      continue;
    }
    const same = [leaf.type, not, joined(leaf.words)].join();
    if (!known.has(same)) clauses.push({ term: leaf, not });
    known.add(same);
  }
  return clauses;
}

function withOperand(term: Term, joins: Operator, leaf: Leaf): Term {
  if (joins === 'or') {
    return { type: 'either', of: [...(term.type === 'either' ? term.of : [term]), leaf] };
  }
  if (term.type === 'either') {
    const last = term.of.at(-1) ?? leaf;
    return { ...term, of: [...term.of.slice(0, -1), withOperand(last, joins, leaf)] };
  }
  const of = term.type === 'near' ? term.of : [term];
  return { type: 'near', of: [...of, leaf], within: joins };
}

/** Without the words that say little, if there are others. */
function withoutSmall(
  clauses: readonly Clause[],
  known: ReadonlySet<string>,
): readonly Clause[] {
  const more = clauses.filter(
    ({ term, not }) =>
      not ||
      term.type !== 'word' ||
      !term.words.every((word) => saysLittle(word, term.text, known)),
  );
  return more.some(({ not }) => !not) ? more : clauses;
}

/** A common word; or a short one that no text has, as the articles of other languages are. */
function saysLittle(
  { raw, key }: Token,
  text: string,
  known: ReadonlySet<string>,
): boolean {
  return smallWords.has(raw) || (/^\p{Ll}{1,3}$/u.test(text) && !known.has(key));
}

/** Whether a query is one run of words, as a text has it, with quotation marks or without. */
function isOfRun(token: QueryToken): boolean {
  return (
    !token.not &&
    !token.field &&
    operatorOf(token) === undefined &&
    !token.text.endsWith('*')
  );
}

/** What a text stands for that leaves some of it out: `…`, `...`, `[…]`. */
const ellipsis = /(?:[[(]\s*)?(?:…|\.\s?\.\s?\.)(?:\s*[\])])?/u;

function partsOf(
  { folding }: PreparedIndex,
  source: string,
): readonly (readonly Token[])[] {
  return source
    .split(ellipsis)
    .map((part) => fold(part, folding))
    .filter((words) => words.length > 0);
}

/** A date is three terms and one chip. */
function oncePlaced(chips: readonly Omit<Chip, 'text'>[]): readonly Omit<Chip, 'text'>[] {
  return [
    ...new Map(
      chips.toReversed().map((chip) => [`${chip.start} ${chip.end}`, chip]),
    ).values(),
  ];
}

function chipOf({ term, not }: Clause): Omit<Chip, 'text'> {
  const own = leavesOf(term);
  return {
    kind: term.type,
    not,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    known: own.every(({ type, entries }) => type !== 'entry' || entries.length > 0),
  };
}
