import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { treeOf } from './built.ts';

export const pictureFile = '.github/screenshot.png';
const takenFile = '.github/screenshot.json';

/** What a picture of the record shows from the first one on. */
export const counted = {
  speakers: '.record .speaker',
  paragraphs: '.record ol p[id]',
  notes: '.endnotes > p[id]',
} as const;

/** How many of each are in view. */
export type InView = Readonly<Record<keyof typeof counted, number>>;

/** What the README's picture was taken from: names of parts, and hashes of their words. */
export interface Taken {
  readonly inView: InView;
  readonly parts: Readonly<Record<string, string>>;
  /** Of the words in the open panel, which a script writes. */
  readonly panel: string;
}

export function readTaken(): Taken {
  return JSON.parse(readFileSync(takenFile, 'utf8')) as Taken;
}

export function writeTaken(taken: Taken): void {
  writeFileSync(takenFile, `${JSON.stringify(taken, null, 2)}\n`);
}

/** The parts of the record's page, as HTML, that are in view, by their names. */
export function partsInView(html: string, inView: InView): Taken['parts'] {
  const tree = treeOf(html);
  const wordsAt = (selector: string) => selectAll(selector, tree).map(wordsOf).join('\n');
  const firstOf = (kind: keyof InView) =>
    selectAll(counted[kind], tree).slice(0, inView[kind]);
  const named = [...firstOf('paragraphs'), ...firstOf('notes')];
  return {
    'the style sheet': shortHash(wordsAt('head style')),
    'the header row': shortHash(wordsAt('body > header')),
    'the heading': shortHash(wordsAt('.document > header')),
    'the speakers': shortHash(firstOf('speakers').map(wordsOf).join('\n')),
    ...Object.fromEntries(
      named.map((part) => [String(part.properties['id']), shortHash(wordsOf(part))]),
    ),
  };
}

/** The names of the parts that differ between two pages, or are in one alone. */
export function changedParts(then: Taken['parts'], now: Taken['parts']): string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].filter((name) => then[name] !== now[name]);
}

export function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/** The words of an element, then the marks in it. */
function wordsOf(element: Element): string {
  const marks = selectAll('img', element).map(({ properties }) => properties['alt']);
  return [textOf(element), ...marks].join(' ').replace(/\s+/gu, ' ').trim();
}
