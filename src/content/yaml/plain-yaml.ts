import { flowValue } from './plain-flow.ts';
import type { PlainValue } from './plain-scalar.ts';
import { plainScalar, unread } from './plain-scalar.ts';

/**
 * Read YAML that is written as this edition writes it and as editors mostly do: mappings and lists
 * in blocks, or in brackets on one line; values on one line, or in a block after `|` or `>`; comments
 * that begin a line. It takes a tenth of the time of a reader of all of YAML.
 *
 * @returns what that reader would, which would report nothing; nothing for other YAML, which may be
 *   sound
 */
export function readPlainYaml(source: string): PlainValue | undefined {
  // Tabs and carriage returns have rules of their own, and a byte order mark is none of the words.
  if (/[\t\r\uFEFF]/u.test(source)) return undefined;
  try {
    return new Reader(source.split('\n')).document();
  } catch (error) {
    if (error === unread) return undefined;
    throw error;
  }
}

/** A key or the hyphen of a list, with what follows it on its line. */
const keyed = /^( *)([\p{L}\d][\p{L}\d_.-]*):(?: (.*))?$/u;
const hyphened = /^( *- )(.*)$/u;

/** Reads line by line; `unread` is thrown where a line is something else than the plain part. */
class Reader {
  readonly #lines: string[];
  #at = 0;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  document(): PlainValue {
    this.#skip();
    const value = this.#mapping(0);
    if (this.#at < this.#lines.length) throw unread;
    return value;
  }

  #mapping(indent: number): PlainValue {
    const entries = new Map<string, PlainValue>();
    while (this.#indent() === indent) {
      const [, , key = '', rest] = keyed.exec(this.#line()) ?? [];
      if (typeof plainScalar(key) !== 'string' || entries.has(key)) throw unread;
      this.#at += 1;
      entries.set(key, this.#value(rest, indent, true));
      this.#skip();
    }
    if (entries.size === 0 || this.#indent() > indent) throw unread;
    return Object.fromEntries(entries);
  }

  #list(indent: number): PlainValue {
    const elements: PlainValue[] = [];
    while (this.#indent() === indent) {
      const [, hyphen = '', rest = ''] = hyphened.exec(this.#line()) ?? [];
      if (hyphen === '') break;
      if (keyed.test(rest)) {
        // A mapping that begins beside the hyphen: its other lines stand under its first word.
        this.#lines[this.#at] = ' '.repeat(hyphen.length) + rest;
        elements.push(this.#mapping(hyphen.length));
      } else {
        this.#at += 1;
        elements.push(this.#value(rest, indent, false));
      }
      this.#skip();
    }
    if (elements.length === 0 || this.#indent() > indent) throw unread;
    return elements;
  }

  /** @param rest - what stands on the line, behind its key or hyphen */
  #value(rest: string | undefined, indent: number, hasKey: boolean): PlainValue {
    if (rest === undefined) {
      this.#skip();
      const within = this.#indent();
      if (hasKey && within >= indent && this.#line().startsWith('- ', within)) {
        return this.#list(within);
      }
      if (within <= indent) throw unread;
      return this.#mapping(within);
    }
    const block = /^([|>])(-?)$/u.exec(rest);
    if (block) return this.#block(block[1] === '>', block[2] === '-', indent);
    // A line that is further in continues the value.
    if (this.#indent() > indent) throw unread;
    return flowValue(rest);
  }

  #block(isFolded: boolean, isStripped: boolean, indent: number): string {
    const within = this.#indent();
    if (within <= indent || this.#line().trim() === '') throw unread;
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line();
      if (line.trim() !== '' && this.#indent() < within) break;
      lines.push(line.slice(within));
    }
    while (lines.at(-1) === '') lines.pop();
    // Lines of nothing but spaces, or further in than the first, are not folded as others are.
    if (lines.some((line) => line.trim() === '' && line !== '')) throw unread;
    if (isFolded && lines.some((line) => line.startsWith(' '))) throw unread;
    const text = isFolded ? folded(lines) : lines.join('\n');
    return isStripped ? text : `${text}\n`;
  }

  #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** How far in a line begins; -1 at the end of the file. */
  #indent(): number {
    if (this.#at >= this.#lines.length) return -1;
    const line = this.#line();
    let indent = 0;
    while (line.charCodeAt(indent) === 0x20) indent += 1;
    return indent;
  }

  /** Leave out empty lines and comments; one that may be meant as words is left to others. */
  #skip(): void {
    while (this.#at < this.#lines.length && /^(?:#| *(?:$|#[ #]))/u.test(this.#line()))
      this.#at += 1;
  }
}

/** A line end is a space; each empty line is a line end. */
function folded(lines: readonly string[]): string {
  return lines.join('\n').replaceAll(/\n+/gu, (ends) => ends.slice(1) || ' ');
}
