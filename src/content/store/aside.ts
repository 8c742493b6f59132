import { mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openedStore } from './build-store.ts';

/** Where a value lies: what `Aside` has answered for it. */
export type Place = readonly [from: number, length: number];

/**
 * Values that are many together and asked for one at a time: in a build they lie in a file beside the
 * site, in development in memory.
 */
export class Aside<Value> {
  readonly #file: number | undefined;
  readonly #held: Value[] = [];
  #size = 0;

  /** @param name - of the file; a document cannot have it */
  constructor(name: `.${string}`) {
    const folder = openedStore()?.models;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    this.#file = openSync(join(folder, name), 'w+');
  }

  /**
   * Lay values aside, in one piece of writing.
   *
   * @param values - plain data, as JSON has it
   * @returns the place of each
   */
  put(values: readonly Value[]): readonly Place[] {
    if (this.#file === undefined) {
      const from = this.#held.push(...values) - values.length;
      return values.map((_, at) => [from + at, 1]);
    }
    const written = values.map((value) => Buffer.from(JSON.stringify(value)));
    writeSync(this.#file, Buffer.concat(written));
    return written.map(({ length }) => {
      this.#size += length;
      return [this.#size - length, length];
    });
  }

  get([from, length]: Place): Value {
    if (this.#file === undefined) {
      const held = this.#held[from];
      if (held === undefined) throw new Error(`Expected a value at ${from}`);
      return held;
    }
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, from);
    return JSON.parse(bytes.toString()) as Value;
  }
}
