/**
 * A small implementation of how the text fragments specification finds the words of a directive,
 * for tests: written from the specification's steps, sharing nothing with what makes directives.
 *
 * @param directive - `text=prefix-,start,end,-suffix`
 * @param blocks - the text of each block of the page
 * @returns the words from the first to the last block of the match, with where they are
 */
export function resolveDirective(
  directive: string,
  blocks: readonly string[],
): Found | undefined {
  const parts = directive.replace(/^text=/u, '').split(',');
  const prefix = parts[0]?.endsWith('-')
    ? decode(parts.shift()?.slice(0, -1))
    : undefined;
  const suffix = parts.at(-1)?.startsWith('-')
    ? decode(parts.pop()?.slice(1))
    : undefined;
  const [start, end, ...rest] = parts.map(decode);
  if (start === undefined || rest.length > 0) throw new Error(`Malformed: ${directive}`);
  const page = new Page(blocks);
  let from: Point = { block: 0, at: 0 };
  for (;;) {
    let begun: Match | undefined;
    if (prefix === undefined) {
      begun = page.find(start, from, true, end !== undefined || suffix === undefined);
      if (!begun) return undefined;
      from = { block: begun.block, at: begun.start + 1 };
    } else {
      const before = page.find(prefix, from, true, false);
      if (!before) return undefined;
      from = { block: before.block, at: before.start + 1 };
      const next = page.afterSpace({ block: before.block, at: before.end });
      begun = page.find(start, next, false, end !== undefined || suffix === undefined);
      if (!begun) return undefined;
      if (begun.block !== next.block || begun.start !== next.at) continue;
    }
    let last = begun;
    for (;;) {
      if (end !== undefined) {
        const ended = page.find(
          end,
          { block: last.block, at: last.end },
          true,
          suffix === undefined,
        );
        if (!ended) return undefined;
        last = ended;
      }
      if (suffix === undefined) return { start: begun, end: last };
      const next = page.afterSpace({ block: last.block, at: last.end });
      const after = page.find(suffix, next, false, true);
      if (!after) return undefined;
      if (after.block === next.block && after.start === next.at) {
        return { start: begun, end: last };
      }
      if (end === undefined) break;
    }
  }
}

interface Point {
  readonly block: number;
  readonly at: number;
}

interface Match {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly start: Match;
  readonly end: Match;
}

/** Blocks with the places where a word may begin or end. */
class Page {
  readonly #blocks: readonly string[];
  readonly #bounds: readonly ReadonlySet<number>[];

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks.map((block) => block.toLowerCase());
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    this.#bounds = blocks.map(
      (block) =>
        new Set([
          block.length,
          ...[...segmenter.segment(block)].map(({ index }) => index),
        ]),
    );
  }

  find(
    words: string,
    from: Point,
    isWordStart: boolean,
    isWordEnd: boolean,
  ): Match | undefined {
    const wanted = words.toLowerCase();
    for (let block = from.block; block < this.#blocks.length; block += 1) {
      const text = this.#blocks[block] ?? '';
      let start = text.indexOf(wanted, block === from.block ? from.at : 0);
      while (start >= 0) {
        const end = start + wanted.length;
        const begins = !isWordStart || this.#bounds[block]?.has(start);
        const ends = !isWordEnd || this.#bounds[block]?.has(end);
        if (begins && ends) return { block, start, end };
        start = text.indexOf(wanted, start + 1);
      }
    }
    return undefined;
  }

  afterSpace({ block, at }: Point): Point {
    const text = this.#blocks[block] ?? '';
    const space = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    if (at + space < text.length || block + 1 >= this.#blocks.length) {
      return { block, at: at + space };
    }
    return this.afterSpace({ block: block + 1, at: 0 });
  }
}

function decode(words = ''): string {
  return decodeURIComponent(words);
}
