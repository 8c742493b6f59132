import { mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedStore } from './build-store.ts';

/** Where a value lies: what `Aside` has answered for it. */
export type Place = readonly [from: number, length: number];

/**
 * Values that are many together and asked for one at a time: as bytes, which no collector of garbage
 * goes through. In a build they lie in a file beside the site.
 */
export class Aside<Value> {
  readonly #file: number | undefined;
  #held = Buffer.alloc(0);
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
    const from = this.#size;
    const written = values.map((value) => JSON.stringify(value));
    const places = written.map((json): Place => {
      const length = Buffer.byteLength(json);
      this.#size += length;
      return [this.#size - length, length];
    });
    const bytes = Buffer.from(written.join(''));
    // All of them, behind what is there: a single write may stop short.
    if (this.#file !== undefined) writeFileSync(this.#file, bytes);
    else this.#hold(bytes, from);
    return places;
  }

  get([from, length]: Place): Value {
    const bytes = this.#file === undefined ? this.#held : Buffer.alloc(length);
    if (this.#file !== undefined) readSync(this.#file, bytes, 0, length, from);
    const start = this.#file === undefined ? from : 0;
    return JSON.parse(bytes.toString('utf8', start, start + length)) as Value;
  }

  #hold(bytes: Uint8Array, from: number): void {
    if (this.#size > this.#held.length)
      this.#held = Buffer.concat([this.#held], 2 * this.#size);
    this.#held.set(bytes, from);
  }
}
