import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/index.ts';
import type { Segment } from '../layers.ts';
import { segmentsOf } from '../layers.ts';
import type { Form } from './find-forms.ts';
import { findForms, formTable } from './find-forms.ts';

const table = formTable([
  { form: 'Kim Il Sung', entry: 'kim' },
  { form: 'N. S. Khrushchev', entry: 'khrushchev' },
  { form: 'Khrushchev', entry: 'khrushchev' },
  { form: 'Moscow', entry: 'moscow' },
  { form: 'Moscow Conference', entry: 'conference' },
  { form: 'Korea', entry: 'korea' },
]);

function found(text: string): string[] {
  const tree = parseTranscript(`A: ${text}`, { speakers: ['A'] });
  const [turn] = tree.children;
  const paragraph = turn?.type === 'turn' ? turn.children[1] : undefined;
  if (paragraph?.type !== 'paragraph') throw new Error('Expected a paragraph');
  return findForms(segmentsOf(paragraph.children, 'speech'), table).map(
    ({ entry, ranges }) =>
      `${entry} ${ranges.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  );
}

test('the longest form wins', () => {
  expect(found('N. S. Khrushchev in the Moscow Conference')).toEqual([
    'khrushchev 0-16',
    'conference 24-41',
  ]);
});

test('a form inside a longer word is none', () => {
  expect(found('Korean and Korea')).toEqual(['korea 11-16']);
});

test('brackets are transparent: a name with a gloss inside is one name with a hole', () => {
  expect(found('Kim [the leader] Il Sung')).toEqual(['kim 0-4 17-24']);
});

test('an insertion’s own words are read by themselves', () => {
  expect(found('the head [of Korea] Kim Il Sung')).toEqual(['korea 13-18', 'kim 20-31']);
});

/** What `findForms` says of one text: every form is tried at every place, letter by letter. */
function soughtOneByOne(segments: readonly Segment[], forms: readonly Form[]) {
  const letters = segments
    .flatMap(({ text, start }) =>
      text.split('').map((unit, at) => ({ unit, offset: start + at })),
    )
    .filter(({ unit }, at, all) => unit !== ' ' || all[at - 1]?.unit !== ' ');
  const words = letters.map(({ unit }) => unit).join('');
  const isLetter = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(words.charAt(at));
  const isInWord = (at: number) => isLetter(at - 1) && isLetter(at);
  const longest = forms.toSorted((a, b) => b.form.length - a.form.length);
  const matches: { form: string; offsets: number[] }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longest.find(
      ({ form }) =>
        words.startsWith(form, at) && !isInWord(at) && !isInWord(at + form.length),
    );
    if (!found) continue;
    const own = letters.slice(at, at + found.form.length);
    matches.push({ form: found.form, offsets: own.map(({ offset }) => offset) });
    at += found.form.length - 1;
  }
  return matches;
}

test('forms are found as if each were tried at each place', () => {
  const words = (most: number) =>
    fc
      .array(fc.constantFrom('a', 'b', 'ß', ' ', ' ', '.', '’', '𝐀', '1'), {
        minLength: 1,
        maxLength: most,
      })
      .map((signs) => signs.join(''));
  const layer = fc.constantFrom('speech' as const, 'insertion' as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words(12), layer), { maxLength: 6 }),
      fc.array(words(4), { maxLength: 8 }),
      (texts, printed) => {
        let at = 0;
        const segments = texts.map(([text, own]): Segment => {
          const start = at;
          at += text.length;
          return { layer: own, start, end: at, text };
        });
        const forms = printed.map((form) => ({ form, entry: form }));
        const around = segments.filter((segment) => segment.layer !== 'insertion');
        const inside = segments.filter((segment) => segment.layer === 'insertion');
        const expected = [around, ...inside.map((segment) => [segment])]
          .flatMap((read) => soughtOneByOne(read, forms))
          .toSorted((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
        const matches = findForms(segments, formTable(forms));
        expect(
          matches.map(({ form, ranges }) => ({
            form,
            offsets: ranges.flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, index) => start + index),
            ),
          })),
        ).toEqual(expected);
      },
    ),
  );
});
