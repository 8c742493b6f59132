import { foldSpace } from '../../transcript/blocks/fold-space.ts';
import type { InsertionKind } from '../../transcript/nodes.ts';
import { insertionKinds } from '../../transcript/nodes.ts';
import type { TranscriptOptions } from '../../transcript/options.ts';
import type { BracketPair } from '../../transcript/phrasing/bracket-pairs.ts';
import { bracketPairs } from '../../transcript/phrasing/bracket-pairs.ts';
import { milestoneKind } from '../matter/milestones.ts';
import type { Span } from '../matter/spans.ts';
import type { Judgement, Proposal } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { roundKind, squareKind } from './insertion-kinds.ts';

export interface Insertions {
  readonly table: NonNullable<TranscriptOptions['insertions']>;
  readonly proposals: readonly Proposal[];
}

/** The content of every bracket in the text; round ones only if they are not speech. */
export function insertionsIn(
  source: string,
  spans: readonly Span[],
  names: ReadonlySet<string>,
): Insertions {
  const kinds = new Map<string, InsertionKind>();
  const proposals: Proposal[] = [];
  for (const span of spans) {
    if (milestoneKind(foldSpace(source.slice(span.start, span.end)))) continue;
    const pairs = [...bracketPairs(source, span.start, span.end)];
    for (const [index, pair] of pairs.entries()) {
      const around = { inner: pairs[index - 1], outer: pairs[index + 1] };
      const found = meaningOf(source, span, pair, around, names);
      if (!found) continue;
      if (found.subject === 'note') {
        proposals.push(found);
        continue;
      }
      // The first of several with the same words decides.
      const kind = kinds.get(found.text) ?? found.kind;
      kinds.set(found.text, kind);
      proposals.push({ ...found, kind });
    }
  }
  return { table: tableFrom(kinds), proposals };
}

type Meaning = { readonly text: string; readonly offset: number } & (
  | ({ readonly subject: 'insertion' } & Judgement<InsertionKind>)
  | ({ readonly subject: 'note' } & Omit<Judgement<'note'>, 'kind'>)
);

function meaningOf(
  source: string,
  span: Span,
  { open, start, end }: BracketPair,
  {
    inner,
    outer,
  }: { readonly inner: BracketPair | undefined; readonly outer: BracketPair | undefined },
  names: ReadonlySet<string>,
): Meaning | undefined {
  const printed = source.slice(start + 1, end - 1);
  const words = foldSpace(printed);
  if (open === '[' && isNoteMark(printed)) {
    const evidence = 'Square brackets with only digits or asterisks are a note mark.';
    return {
      subject: 'note',
      text: `[${printed}]`,
      offset: start,
      certainty: 'high',
      evidence,
    };
  }
  // Of `[[Varnov]]` the parser looks up the inner pair only.
  if (inner && isDoubled(source, inner, { open, start, end })) return undefined;
  const bracketed = {
    words,
    before: source.slice(Math.max(span.start, start - 40), start),
    after: source.slice(end, Math.min(span.end, end + 40)),
    doubled: outer !== undefined && isDoubled(source, { open, start, end }, outer),
    opensSpeech: span.opening === 'speech' && start === span.start,
    names,
  };
  if (open === '[') {
    return {
      subject: 'insertion',
      text: textOf(words),
      offset: start,
      ...squareKind(bracketed),
    };
  }
  const isWhole = span.isDirection && start === span.start;
  const kind = isWhole
    ? judge('direction', 'high', 'A paragraph in brackets describes an action.')
    : roundKind(bracketed);
  return kind
    ? { subject: 'insertion', text: `(${words})`, offset: start, ...kind }
    : undefined;
}

// The options read words in brackets of their own as if those were the insertion's; they unwrap
// one round pair, or two square ones.
function textOf(words: string): string {
  const own = [...bracketPairs(words, 0, words.length)].at(-1);
  if (own?.start !== 0 || own.end !== words.length) return words;
  return own.open === '(' ? `[${words}]` : `[[${words}]]`;
}

function isDoubled(source: string, inner: BracketPair, outer: BracketPair): boolean {
  return (
    inner.open === '[' &&
    outer.open === '[' &&
    inner.start === outer.start + 1 &&
    inner.end === outer.end - 1 &&
    !isNoteMark(source.slice(inner.start + 1, inner.end - 1))
  );
}

function isNoteMark(printed: string): boolean {
  return /^(?:\d{1,9}|\*{1,9})$/u.test(printed);
}

function tableFrom(kinds: ReadonlyMap<string, InsertionKind>): Insertions['table'] {
  const table: { [Kind in InsertionKind]?: string[] } = {};
  for (const kind of insertionKinds) {
    const texts = [...kinds].flatMap(([text, found]) => (found === kind ? [text] : []));
    if (texts.length > 0) table[kind] = texts;
  }
  return table;
}
