import type { Declaration, DeclaredInsertion } from '../blocks/declarations.ts';
import { insertionKey } from '../blocks/declarations.ts';
import type { InsertionKind } from '../nodes.ts';
import type { ParseContext } from '../parse-context.ts';
import { report } from '../report.ts';

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

interface OpenBracket {
  readonly mark: '[' | '(';
  readonly start: number;
}

/** Deeper brackets than this are no writing; they stay text, and are reported. */
const deepest = 32;

/**
 * The insertions and note marks between two offsets, in order of their end. Round brackets count
 * only where their words are declared: a speaker may use them for an aside of his own.
 */
export function bracketsIn(
  context: ParseContext,
  start: number,
  end: number,
): Bracketed[] {
  const open: OpenBracket[] = [];
  const found: Bracketed[] = [];
  let tooDeep = 0;
  const words = context.source.slice(start, end);
  for (const { index, 0: mark } of words.matchAll(/[[\]()]/gu)) {
    const offset = start + index;
    if (mark === '[' || mark === '(') {
      if (open.length < deepest) open.push({ mark, start: offset });
      else if (tooDeep++ === 0) reportDepth(context, offset);
    } else if (tooDeep > 0) {
      tooDeep -= 1;
    } else {
      close(context, open, found, offset);
    }
  }
  for (const { mark, start: offset } of open) {
    if (mark === '[') reportUnclosed(context, offset);
  }
  return found;
}

function close(
  context: ParseContext,
  open: OpenBracket[],
  found: Bracketed[],
  offset: number,
): void {
  const opening = context.source.charAt(offset) === ']' ? '[' : '(';
  // A round bracket need not be half of a pair ("1) first"), so it never closes across a square
  // one; a square one always is, so it closes over round ones left open inside it.
  if (opening === '(' && open.at(-1)?.mark !== '(') return;
  const index = open.findLastIndex(({ mark }) => mark === opening);
  const bracket = open[index];
  if (!bracket) {
    reportUnopened(context, offset);
    return;
  }
  open.length = index;
  const meaning = meaningOf(context, bracket, offset + 1, found);
  if (meaning) found.push(meaning);
}

function meaningOf(
  context: ParseContext,
  { mark, start }: OpenBracket,
  end: number,
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
    reason: `Unexpected insertion \`${doubled ? `[[${shown}]]` : `[${shown}]`}\`, expected words that \`insertions\` declares`,
    remedy:
      'Add the words under `insertions` to their kind: role, name, gap, sic, unclear, supplied, omission, direction, page or description.',
  });
}

function reportUnclosed({ file, places }: ParseContext, offset: number): void {
  report(file, places.position(offset, offset + 1), {
    rule: 'unclosed-bracket',
    reason:
      'Unexpected `[` that nothing closes in its paragraph, expected a `]` after it',
    remedy: 'Compare with the source and close the bracket; then renew `sha256`.',
  });
}

function reportUnopened({ file, places }: ParseContext, offset: number): void {
  report(file, places.position(offset, offset + 1), {
    rule: 'unopened-bracket',
    reason:
      'Unexpected `]` that nothing opens in its paragraph, expected a `[` before it',
    remedy: 'Compare with the source and open the bracket; then renew `sha256`.',
  });
}

function reportDepth({ file, places }: ParseContext, offset: number): void {
  report(file, places.position(offset, offset + 1), {
    rule: 'nested-too-deep',
    reason: `Unexpected bracket inside ${deepest} others, expected fewer`,
    remedy: 'Compare with the source: brackets this deep are a broken copy.',
  });
}
