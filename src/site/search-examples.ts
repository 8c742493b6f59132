import type { Answer } from '../search/index.ts';
import { openIndex, search } from '../search/index.ts';
import { anchorName } from './anchor-names.ts';
import { siteSearchIndex } from './search-index.ts';

/** A query that shows something of the language. */
interface Example {
  readonly query: string;
  readonly says: string;
}

const groups: readonly {
  readonly title: string;
  readonly examples: readonly Example[];
}[] = [
  {
    title: 'Words and phrases',
    examples: [
      { query: 'irrigation rice', says: 'All the words, in any order, by their stems.' },
      { query: 'imperialis*', says: 'A star: all words that begin so.' },
      { query: '"red course"', says: 'Quotation marks: as it is written.' },
      {
        query: '"Moscow Conference" "Bucharest Meeting"',
        says: 'Several phrases, anywhere in the query.',
      },
      {
        query: 'Khrushchev -Korea',
        says: 'A hyphen before a word: passages without it.',
      },
      { query: 'toast OR luxury', says: 'OR in capitals: either of them.' },
      {
        query: 'Lenin NEAR/3 Stalin',
        says: 'At most three words between them; NEAR alone is ten.',
      },
      {
        query: 'toast champagne',
        says: 'Where no passage has all the words, those with most of them.',
      },
    ],
  },
  {
    title: 'Who says it, and in which voice',
    examples: [
      {
        query: 'speaker:pak Ivanov',
        says: 'What one speaker says, by a part of the name.',
      },
      {
        query: 'Pak Ivanov',
        says: 'A speaker’s plain name means what that person says, too.',
      },
      {
        query: 'speaker:pak Khrushchev',
        says: 'Silence is an answer; what others say is told.',
      },
      {
        query: 'in:insertion secretary',
        says: 'One voice: speech, narration (the record keeper’s words), insertion (in brackets), note, abstract, edition (this edition’s own notes).',
      },
      { query: 'turn:t6', says: 'One turn. document: keeps to one document.' },
      {
        query: '"traitor Syngman Rhee"',
        says: 'A phrase is heard across words in brackets, which nobody spoke …',
      },
      {
        query: '"President of South Korea"',
        says: '… and these are found as what they are.',
      },
      {
        query: '"against the enemies"',
        says: 'What stands in a gap is not known, and no phrase is heard across it.',
      },
    ],
  },
  {
    title: 'Names and spellings',
    examples: [
      {
        query: 'USSR',
        says: 'A name or abbreviation finds every form that the registers have.',
      },
      {
        query: 'Pak Kŭm-ch’ŏl',
        says: 'Any transcription, with or without its accents …',
      },
      { query: '박금철', says: '… and any script.' },
      {
        query: 'person:khrushchev Korea',
        says: 'Mentions of an entry: person:, place:, organization:, event:, work:, term:.',
      },
      {
        query: 'marxism-leninism',
        says: 'Dashes and hyphens, spaced or not, are the same.',
      },
      {
        query: '"NS Khrushchev"',
        says: 'So are initials with and without full stops and spaces,',
      },
      { query: '"defence of socialism"', says: 'British and American spelling,' },
      { query: 'Fourth Congress', says: 'and numbers in words and digits.' },
      {
        query: 'Kruschev',
        says: 'A misspelling is put right where nothing else is found, and it says so.',
      },
      {
        query: '"unbalanced',
        says: 'No query is refused: a mark that does not belong is passed over.',
      },
    ],
  },
];

/** The examples with what they find here, so that the page cannot claim anything else. */
export function searchExamples() {
  const open = openIndex(siteSearchIndex());
  return groups.map(({ title, examples }) => ({
    title,
    examples: examples.map((example) => ({
      ...example,
      found: foundBy(search(open, example.query)),
    })),
  }));
}

function foundBy({ results, count }: Answer): string {
  const ids = (all: Answer['results']) =>
    [...new Set(all.map(({ record }) => anchorName(record.id)))].join(', ');
  const asserted = results.filter(({ offered }) => !offered);
  const offered = results.filter((result) => result.offered);
  const found =
    asserted.length > 0
      ? `${count > 0 ? `${count} ${count === 1 ? 'place' : 'places'}: ` : ''}${ids(asserted)}`
      : 'nothing';
  return offered.length > 0 ? `${found}; offers ${ids(offered)}` : found;
}
