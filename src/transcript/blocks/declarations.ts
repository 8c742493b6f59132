import type { InsertionKind, SignatureKind } from '../nodes.ts';
import { insertionKinds } from '../nodes.ts';
import type { DeclaredBlock, SpeakerLabel, TranscriptOptions } from '../options.ts';
import { endOfWords, foldSpace } from './fold-space.ts';

/** One thing the options declare, with a note of whether the text has it. */
export interface Declaration<Value> {
  readonly value: Value;
  /** Where the options have it. */
  readonly path: readonly PropertyKey[];
  /** The declared words, white space folded. */
  readonly words: string;
  /** False where only the first words are declared (`…` at the end). */
  readonly whole: boolean;
  met: boolean;
}

export interface DeclaredInsertion {
  readonly kind: InsertionKind;
  readonly open: '[' | '(';
}

export interface SignatureBlock {
  readonly kind: 'signature';
  readonly line: SignatureKind;
  readonly text: string;
}

export type BlockDeclaration = Declaration<DeclaredBlock | SignatureBlock>;

/** The options, ready for look-up by first word or by whole words. */
export interface Declarations {
  readonly separation: NonNullable<TranscriptOptions['separation']>;
  readonly labels: Lookup<SpeakerLabel>;
  readonly notLabels: Lookup<string>;
  readonly blocks: Lookup<DeclaredBlock | SignatureBlock>;
  readonly insertions: ReadonlyMap<string, Declaration<DeclaredInsertion>>;
  /** The longest declared insertion, in UTF-16 units. */
  readonly longestInsertion: number;
}

/** Declarations by the first character of their words, longest first. */
export interface Lookup<Value> {
  readonly all: readonly Declaration<Value>[];
  readonly byInitial: ReadonlyMap<string, readonly Declaration<Value>[]>;
}

/** A declaration met at a place, and where its words end there. */
export interface Match<Value> {
  readonly declaration: Declaration<Value>;
  readonly end: number;
}

/**
 * The options of a transcript as readers of blocks look them up: labels by their words, blocks and
 * insertions by the text that declares them. What is declared and never met is reported by `check`.
 */
export function declarationsFrom(options: TranscriptOptions): Declarations {
  const speakers = (options.speakers ?? []).map((speaker) =>
    typeof speaker === 'string' ? ({ label: speaker, mark: ':' } as const) : speaker,
  );
  const signature = (options.signature ?? []).map(
    ({ kind, text }): SignatureBlock => ({ kind: 'signature', line: kind, text }),
  );
  // Two clerks may sign with the same words, and one entry names every line with those words.
  const lines = new Map(
    declareAll('signature', signature, ({ text }) => text).map((declaration) => [
      `${declaration.value.line} ${declaration.value.text}`,
      declaration,
    ]),
  );
  const blocks = declareAll('blocks', options.blocks ?? [], ({ text }) => text);
  const insertions = declaredInsertions(options);
  return {
    separation: options.separation ?? 'blank-line',
    labels: lookup(declareAll('speakers', speakers, ({ label }) => label)),
    notLabels: lookup(
      declareAll('notLabels', options.notLabels ?? [], (opening) => opening),
    ),
    blocks: lookup<DeclaredBlock | SignatureBlock>([...blocks, ...lines.values()]),
    insertions,
    longestInsertion: insertions
      .keys()
      .reduce((longest, key) => Math.max(longest, key.length), 0),
  };
}

/** The longest declaration that `accept`s its match at this offset. */
export function matchAt<Value>(
  lookup: Lookup<Value>,
  source: string,
  offset: number,
  accept: (match: Match<Value>) => boolean,
): Match<Value> | undefined {
  for (const declaration of lookup.byInitial.get(source.charAt(offset)) ?? []) {
    const end = endOfWords(source, offset, declaration.words);
    if (end === undefined) continue;
    const match = { declaration, end };
    if (accept(match)) return match;
  }
  return undefined;
}

/** How insertions are keyed: bracket and folded words. */
export function insertionKey(open: string, words: string): string {
  return open + foldSpace(words);
}

function lookup<Value>(declarations: readonly Declaration<Value>[]): Lookup<Value> {
  const all = declarations.filter(({ words }) => words !== '');
  const longestFirst = all.toSorted((a, b) => b.words.length - a.words.length);
  return { all, byInitial: Map.groupBy(longestFirst, ({ words }) => words.charAt(0)) };
}

function declareAll<Value>(
  key: keyof TranscriptOptions,
  values: readonly Value[],
  textOf: (value: Value) => string,
): Declaration<Value>[] {
  return values.map((value, index) => {
    const text = textOf(value);
    const opening = foldSpace(text.replace(/\s*…\s*$/u, ''));
    const declaration = declareWhole(value, text, [key, index]);
    const isWhole = opening === '' || opening === declaration.words;
    return isWhole ? declaration : { ...declaration, words: opening, whole: false };
  });
}

function declareWhole<Value>(
  value: Value,
  text: string,
  path: readonly PropertyKey[],
): Declaration<Value> {
  return { value, path, words: foldSpace(text), whole: true, met: false };
}

/**
 * The declared insertions by what the parser looks up: the words inside a pair of brackets. Bare
 * words stand in square brackets; `[[Varnov]]` is looked up at its inner pair, `[ [Varnov] ]` at
 * its outer one.
 */
function declaredInsertions(
  options: TranscriptOptions,
): Map<string, Declaration<DeclaredInsertion>> {
  const table = new Map<string, Declaration<DeclaredInsertion>>();
  const doubled = new Map<string, Declaration<DeclaredInsertion>>();
  for (const kind of insertionKinds) {
    for (const [index, text] of (options.insertions?.[kind] ?? []).entries()) {
      const printed = text.trim();
      const open = isBracketed(printed, '(', ')') ? '(' : '[';
      const words = open === '(' ? printed.slice(1, -1) : withoutBrackets(printed);
      const path = ['insertions', kind, index];
      const declaration = declareWhole<DeclaredInsertion>({ kind, open }, words, path);
      table.set(insertionKey(open, words), declaration);
      const inner = withoutBrackets(words);
      if (open === '[' && inner !== words) {
        doubled.set(insertionKey(open, inner), declaration);
      }
    }
  }
  for (const [key, declaration] of doubled) {
    if (!table.has(key)) table.set(key, declaration);
  }
  return table;
}

function withoutBrackets(text: string): string {
  return isBracketed(text, '[', ']') ? text.slice(1, -1) : text;
}

/** Whether the bracket that opens a text closes at its end and not before. */
function isBracketed(text: string, open: string, close: string): boolean {
  if (!text.startsWith(open)) return false;
  let depth = 0;
  for (const [index, unit] of text.split('').entries()) {
    if (unit === open) depth += 1;
    else if (unit === close) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
