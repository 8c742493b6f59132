import { readRegisters } from '../../content/read-registers.ts';
import { readThesaurus } from '../../content/read-thesaurus.ts';
import { records } from '../../outputs/testing/records.ts';
import { namedEntry } from '../index/named-entries.ts';
import { documentIndexOf, searchIndexOf } from '../index/records.ts';

const { entries } = readRegisters('content');
const thesaurus = readThesaurus('content')?.value ?? {};

/** The first document and the records of the fixtures, as one collection. */
const editions = records.map(({ edition }) => edition);

/** The index of them all at once. */
export const index = searchIndexOf(editions, entries, thesaurus);

/** The index of each. */
export const documents = editions.map((edition) => documentIndexOf(edition, entries));

/** What they share. */
export const shared = { entries: [...entries].map(namedEntry), thesaurus };
