import type { Declaration, DeclaredInsertion } from '../blocks/declarations.ts';
import { insertionKey } from '../blocks/declarations.ts';
import type { InsertionKind } from '../nodes.ts';
import type { ParseContext } from '../parse-context.ts';
import type { Fault } from '../report.ts';
import { report } from '../report.ts';
import type { BracketPair, StrayBracket } from './bracket-pairs.ts';
import { bracketPairs, deepest } from './bracket-pairs.ts';

/** A closed pair of brackets that is no part of what was said. */
export type Bracketed =
  | {
      readonly type: 'noteReference';
      readonly start: number;
      readonly end: number;
      readonly label: string;
    }
  | {
      readonly type: 'insertion';
      readonly start: number;
      readonly end: number;
      readonly open: string;
      readonly close: string;
      readonly kind: InsertionKind;
    };

/**
 * The insertions and note marks between two offsets, in order of their end. Round brackets count
 * only where their words are declared: a speaker may use them for an aside of his own.
 */
export function bracketsIn(
  context: ParseContext,
  start: number,
  end: number,
): Bracketed[] {
  const { source, file, places } = context;
  const found: Bracketed[] = [];
  const pairs = bracketPairs(source, start, end, (stray, offset) =>
    report(file, places.position(offset, offset + 1), strayFaults[stray]),
  );
  for (const pair of pairs) {
    const meaning = meaningOf(context, pair, found);
    if (meaning) found.push(meaning);
  }
  return found;
}

const strayFaults: Readonly<Record<StrayBracket, Fault>> = {
  unclosed: {
    rule: 'unclosed-bracket',
    reason: 'This `[` is not closed in its paragraph',
    remedy: 'Compare with the source and close the bracket; then update `sha256`.',
  },
  unopened: {
    rule: 'unopened-bracket',
    reason: 'This `]` has no opening `[` in its paragraph',
    remedy: 'Compare with the source and open the bracket; then update `sha256`.',
  },
  'too-deep': {
    rule: 'nested-too-deep',
    reason: `This bracket is nested inside ${deepest} others`,
    remedy: 'Compare with the source: nesting this deep suggests a damaged copy.',
  },
};

function meaningOf(
  context: ParseContext,
  { open: mark, start, end }: BracketPair,
  found: Bracketed[],
): Bracketed | undefined {
  const { source } = context;
  if (mark === '(') {
    const declaration = declared(context, mark, start, end);
    if (!declaration) return undefined;
    return insertion(start, end, ['(', ')'], declaration.value.kind);
  }
  const label = /^(?:\d{1,9}|\*{1,9})(?=\]$)/u.exec(
    source.slice(start + 1, Math.min(end, start + 12)),
  )?.[0];
  if (label) return { type: 'noteReference', start, end, label };
  const inner = found.at(-1);
  if (
    inner?.type === 'insertion' &&
    inner.open === '[' &&
    inner.start === start + 1 &&
    inner.end === end - 1
  ) {
    found.pop();
    return insertion(start, end, ['[[', ']]'], inner.kind);
  }
  const declaration = declared(context, mark, start, end);
  // `[[Varnov]]` is looked up once, at its inner pair.
  const doubled = source.charAt(end) === ']' && source.charAt(start - 1) === '[';
  if (!declaration) reportUndeclared(context, start, end, doubled);
  return insertion(start, end, ['[', ']'], declaration?.value.kind ?? 'description');
}

function insertion(
  start: number,
  end: number,
  [open, close]: readonly [string, string],
  kind: InsertionKind,
): Bracketed {
  return { type: 'insertion', start, end, open, close, kind };
}

function declared(
  { source, declarations }: ParseContext,
  mark: '[' | '(',
  start: number,
  end: number,
): Declaration<DeclaredInsertion> | undefined {
  const { insertions, longestInsertion } = declarations;
  // The bound leaves room for wraps and indents; without one, brackets in brackets would be
  // compared again at every depth.
  if (end - start > 4 * longestInsertion + 100) return undefined;
  const declaration = insertions.get(
    insertionKey(mark, source.slice(start + 1, end - 1)),
  );
  if (declaration) declaration.met = true;
  return declaration;
}

function reportUndeclared(
  { source, file, places }: ParseContext,
  start: number,
  end: number,
  doubled: boolean,
): void {
  const words = source.slice(start + 1, Math.min(end - 1, start + 60));
  const shown = start + 60 < end - 1 ? `${words}…` : words;
  report(file, places.position(start, end), {
    rule: 'unknown-insertion',
    reason: `Undeclared insertion \`${doubled ? `[[${shown}]]` : `[${shown}]`}\``,
    remedy:
      'Add the words under `insertions`, by kind: role, name, gap, sic, unclear, supplied, omission, direction, page or description.',
  });
}
