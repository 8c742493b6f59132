/**
 * A piece of Typst source. It is made here alone, so that nothing that an editor or a record wrote
 * can be anything but a string in it.
 */
export interface Typst {
  readonly typst: string;
}

/** What a function of the template takes: a string is always its words, never source. */
export type Argument =
  | string
  | number
  | boolean
  | undefined
  | Typst
  | readonly Argument[]
  | { readonly [name: string]: Argument };

/**
 * Call a function of the template. What is `undefined` is `none` by its place, and left out by its
 * name.
 *
 * @param name - of the function, ours
 */
export function call(
  name: string,
  byPlace: readonly Argument[] = [],
  byName: Readonly<Record<string, Argument>> = {},
): Typst {
  const args = [...byPlace.map(written), ...pairsOf(byName)];
  return { typst: `${name}(${args.join(', ')})` };
}

/** One piece after the other. */
export function joined(pieces: readonly (string | Typst)[]): Typst {
  return { typst: pieces.length === 0 ? 'none' : `{${pieces.map(written).join(';')}}` };
}

/** A string of Typst that reads as the text does, whatever it holds. */
export function literal(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll(/["\\]/gu, '\\$&')
    .replaceAll(unprintable, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return `"${escaped}"`;
}

/** What an editor of text would not show, and line ends of all kinds. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function written(argument: Argument): string {
  if (argument === undefined) return 'none';
  if (typeof argument === 'string') return literal(argument);
  if (typeof argument !== 'object') return String(argument);
  if (isList(argument)) return `(${argument.map((one) => `${written(one)},`).join('')})`;
  if (isTypst(argument)) return argument.typst;
  return `(${pairsOf(argument).join(', ')})`;
}

function pairsOf(byName: Readonly<Record<string, Argument>>): string[] {
  return Object.entries(byName).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${written(value)}`],
  );
}

function isList(argument: object): argument is readonly Argument[] {
  return Array.isArray(argument);
}

function isTypst(argument: object): argument is Typst {
  return 'typst' in argument && typeof argument.typst === 'string';
}
