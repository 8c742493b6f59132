import { expect, inject, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { seededRandom } from '../text/testing/seeded-random.ts';
import type { Page } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first, sourceParagraphs } from './paragraph-words.ts';
import type { Place, Selected } from './select-words.ts';
import { answeredIn } from './tools.ts';

const record = `${inject('site').url}${first}/`;
const { edition } = readDocument('content', first);
if (!edition) throw new Error('Expected the first document to be readable');
/** The label that is printed before the first paragraph of each turn. */
const labels = new Map(
  edition.flow.flatMap((part) =>
    part.type === 'turn' ? [[part.passages[0]?.id, part.label ?? ''] as const] : [],
  ),
);
const paragraphs = sourceParagraphs();

interface Choice {
  readonly from: Place;
  readonly to: Place;
  /** The record's words between the two. */
  readonly words: string;
}

const random = seededRandom(19610210);
const sentences = chosen(50, paragraphs.flatMap(sentencesOf));
const across = chosen(
  10,
  paragraphs.slice(0, -3).map((_, index) => index),
).map((index) => choiceAcross(index, 1 + Math.floor(random() * 3)));
const choices = [...sentences, ...across];

test('fifty sentences and ten choices across paragraphs are enough to find a foreign word', () => {
  expect(sentences).toHaveLength(50);
  expect(new Set(sentences.map(({ from }) => from.id)).size).toBeGreaterThan(15);
  expect(across).toHaveLength(10);
  // Some go over the label of another speaker, and some over the mark of a note.
  expect(
    across.filter(({ words }) => words.includes('Comrade Pak')).length,
  ).toBeGreaterThan(0);
});

inEngines((engine) => {
  test.for([
    ['the reading page', 390, record],
    ['the reading page', 1440, record],
    // It has nothing beside its text at any width.
    ['the page of a version', 390, `${record}v/1.0.0/`],
  ] as const)(
    'what is selected on %s, %d pixels wide, is the record’s words, and is found again',
    async ([, width, address]) => {
      const page = await engine().open(address, { width });
      const selected = await selectedOn(page);
      const wrong = choices.flatMap((choice, index) => faultsOf(choice, selected[index]));
      expect(wrong).toEqual([]);
      await page.close();
    },
  );
});

function selectedOn(page: Page): Promise<readonly Selected[]> {
  const pairs = JSON.stringify(choices.map(({ from, to }) => [from, to]));
  return answeredIn(page, 'select-words', `select(${pairs})`);
}

function faultsOf(choice: Choice, selected: Selected | undefined): object[] {
  const words = squeezed(choice.words);
  const isRight =
    selected?.isSame &&
    [selected.selection, selected.range, selected.found].every(
      (text) => squeezed(text) === words,
    );
  return isRight ? [] : [{ ...choice, ...selected }];
}

function sentencesOf(text: string, index: number): readonly Choice[] {
  const id = `p${index + 1}`;
  return [...text.matchAll(/[^.?!]{12,}[.?!]+[”)]*/gu)].map(({ 0: found, index: at }) => {
    const start = at + found.length - found.trimStart().length;
    const end = at + found.length;
    return {
      from: { id, at: start },
      to: { id, at: end },
      words: text.slice(start, end),
    };
  });
}

/** From the middle of a paragraph to the middle of one behind it. */
function choiceAcross(index: number, length: number): Choice {
  const between = paragraphs.slice(index, index + length + 1);
  const [opening = '', closing = ''] = [between[0], between.at(-1)];
  const [start, end] = [wordIn(opening), wordIn(closing)];
  const words = between.map((text, place) => {
    const label = place > 0 ? labels.get(`p${index + place + 1}`) : undefined;
    const from = place === 0 ? start : 0;
    return `${label ?? ''} ${text.slice(from, place === length ? end : undefined)}`;
  });
  return {
    from: { id: `p${index + 1}`, at: start },
    to: { id: `p${index + length + 1}`, at: end },
    words: words.join(' '),
  };
}

/** Where some word behind the first begins. */
function wordIn(text: string): number {
  const starts = [...text.matchAll(/(?<= )\S/gu)].map(({ index }) => index);
  return starts[Math.floor(random() * starts.length)] ?? 0;
}

/** Some of all, each once. */
function chosen<One>(count: number, all: readonly One[]): readonly One[] {
  return all
    .map((one) => ({ one, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ one }) => one);
}

/** Paragraphs may be joined by white space or by none, and a label may have its colon. */
function squeezed(text: string): string {
  const joined = text.replaceAll(/\s+/gu, '');
  return [...new Set(labels.values())]
    .map((label) => label.replaceAll(/\s+/gu, ''))
    .reduce((words, label) => words.replaceAll(`${label}:`, label), joined);
}
