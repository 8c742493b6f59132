import type { PlainValue } from './plain-scalar.ts';
import { plainScalar, quotedScalar, unread } from './plain-scalar.ts';

/** A whole value on one line: a scalar, or a list or mapping in brackets. */
export function flowValue(line: string): PlainValue {
  if (!/^['"[{]/u.test(line)) return plainScalar(line);
  const reader = new FlowReader(line);
  const value = reader.value();
  reader.end();
  return value;
}

const quoted = /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/uy;
/** A scalar between brackets; one with a colon or a comment sign in it is left to others. */
const word = /[^\s,[\]{}:#'"&*!|>%@`?-](?:[^,[\]{}:#'"]*[^\s,[\]{}:#'"])?/uy;
const key = /([\p{L}\d][\p{L}\d_.-]*): /uy;

class FlowReader {
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  value(): PlainValue {
    const sign = this.#line.charAt(this.#at);
    if (sign === '[') return this.#list();
    if (sign === '{') return this.#mapping();
    if (sign === "'" || sign === '"') return quotedScalar(this.#read(quoted));
    return plainScalar(this.#read(word));
  }

  /** Nothing may follow. */
  end(): void {
    if (this.#at < this.#line.length) throw unread;
  }

  #list(): PlainValue {
    const elements: PlainValue[] = [];
    this.#at += 1;
    if (this.#isClosed(']')) return elements;
    do {
      this.#space();
      elements.push(this.value());
    } while (this.#goesOn(']'));
    return elements;
  }

  #mapping(): PlainValue {
    const entries = new Map<string, PlainValue>();
    this.#at += 1;
    if (this.#isClosed('}')) return {};
    do {
      this.#space();
      const name = this.#read(key).slice(0, -2);
      if (typeof plainScalar(name) !== 'string' || entries.has(name)) throw unread;
      this.#space();
      entries.set(name, this.value());
    } while (this.#goesOn('}'));
    return Object.fromEntries(entries);
  }

  /** Whether nothing stands between the brackets; over the one that closes. */
  #isClosed(closing: string): boolean {
    this.#space();
    const isClosed = this.#line.charAt(this.#at) === closing;
    if (isClosed) this.#at += 1;
    return isClosed;
  }

  /** Over a comma; or over the bracket that closes. */
  #goesOn(closing: string): boolean {
    this.#space();
    const sign = this.#line.charAt(this.#at);
    if (sign !== ',' && sign !== closing) throw unread;
    this.#at += 1;
    return sign === ',';
  }

  #space(): void {
    while (this.#line.charAt(this.#at) === ' ') this.#at += 1;
  }

  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#line) ?? [];
    if (found === undefined) throw unread;
    this.#at += found.length;
    return found;
  }
}
