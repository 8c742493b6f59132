import { expect, test } from 'vitest';
import { readDocument } from '../../content/read-document.ts';
import { readRegisters } from '../../content/read-registers.ts';
import type { Edition } from '../../edition/index.ts';
import { doubtsOf } from './doubts.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const { entries } = readRegisters('content');
const kinds = doubtsOf(edition, entries);
const count = (title: string) =>
  kinds.find((kind) => kind.title === title)?.doubts.length;

test('the page of uncertainties counts what the model holds', () => {
  const { apparatus, mentions, insertions } = edition;
  expect(count('Gaps')).toBe(1);
  expect(count('Insertions')).toBe(insertions.length - 1);
  expect(count('Suggested corrections')).toBe(apparatus.emendations.length);
  expect(count('Alternative readings')).toBe(apparatus.readings.length);
  expect(count('Uncertain identifications')).toBe(
    mentions.filter(({ certainty }) => certainty !== 'stated').length,
  );
});

test('it lists what is said of the document and of those it mentions without being sure', () => {
  const kind = (title: string) => kinds.find((one) => one.title.startsWith(title));
  const said = [...edition.metadata.provenance, ...edition.metadata.rights];
  const unsure = ['inferred', 'not-verified', 'unknown'];
  expect(kind('Unverified statements')?.doubts.map(({ words }) => words)).toEqual(
    said
      .filter(({ certainty }) => unsure.includes(certainty))
      .map(({ value }) => value ?? ''),
  );
  const listed = kind('Unverified register')?.doubts.map(({ id }) => id) ?? [];
  expect(listed).toContain('entry-albanian-mother');
  expect(listed).not.toContain('entry-enver-hoxha');
  // Nothing in the text is read as the country.
  expect(listed).not.toContain('entry-vietnam');
});

test('what is inferred to be meant is told by its heading', () => {
  const reasons = kinds
    .find(({ title }) => title === 'Uncertain identifications')
    ?.doubts.map(({ reason }) => reason);
  expect(reasons).toContainEqual(
    expect.stringContaining('Taken to mean: Korean War (inferred).'),
  );
});

test('every doubt has an anchor of its own, a reason and somebody who answers for it', () => {
  const doubts = kinds.flatMap((kind) => kind.doubts);
  expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  for (const { reason, responsibility } of doubts) {
    expect(reason).not.toBe('');
    expect(responsibility).not.toBe('');
  }
});

test('who put words in brackets is said as the document declares it, else that nobody says', () => {
  const saidWith = (responsibility: Edition['metadata']['responsibility']) => {
    const metadata = { ...edition.metadata, responsibility };
    const brackets = doubtsOf({ ...edition, metadata }, entries).filter(({ title }) =>
      ['Gaps', 'Insertions'].includes(title),
    );
    return new Set(
      brackets.flatMap(({ doubts }) => doubts.map((doubt) => doubt.responsibility)),
    );
  };
  expect([...saidWith({ insertions: { by: 'the printer' } })]).toEqual(['the printer']);
  expect([...saidWith(undefined)]).toEqual(['not stated']);
});
