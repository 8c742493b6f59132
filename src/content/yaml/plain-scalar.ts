/** What a plain file holds: no numbers but whole ones, no value that is left out. */
export type PlainValue =
  | string
  | number
  | boolean
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** Thrown at what is not the plain part of YAML; whoever reads it catches it. */
export const unread = new Error('Expected plain YAML');

/** Signs that mean something before a value. */
const indicator = /^(?:[-?:](?: |$)|[,[\]{}#&*!|>'"%@` ])/u;

/** What YAML takes for a number, and other values that are no text. */
const notText =
  /^(?:~|null|Null|NULL|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/u;

/** A value without quotation marks, on one line. */
export function plainScalar(text: string): string | number | boolean {
  if (text === '' || indicator.test(text) || text.endsWith(' ')) throw unread;
  if (/: | #/u.test(text) || text.endsWith(':')) throw unread;
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  if (/^(?:0|[1-9]\d{0,14})$/u.test(text)) return Number(text);
  if (notText.test(text)) throw unread;
  return text;
}

/** A value in quotation marks, which begin and end the text. */
export function quotedScalar(text: string): string {
  if (text.startsWith("'")) {
    const words = text.slice(1, -1);
    return words.includes("'") ? words.replaceAll("''", "'") : words;
  }
  if (!text.includes('\\')) return text.slice(1, -1);
  // The escapes of JSON mean the same in YAML, which has more of them.
  if (/\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/u.test(text.replaceAll('\\\\', ''))) throw unread;
  return String(JSON.parse(text));
}
