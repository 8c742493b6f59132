/** The groups of the examples of searching. */
export const groups = {
  words: 'Words and phrases',
  voices: 'Speakers and kinds of text',
  names: 'Names and spellings',
} as const;

/** What each example shows. */
export const says = {
  all: 'All the words, in any order and form.',
  prefix: 'A star finds every word that begins this way.',
  phrase: 'Quotation marks: the exact words.',
  not: 'A hyphen before a word: passages without it.',
  either: 'OR in capitals: either word.',
  near: 'At most three words apart. NEAR alone means ten.',
  most: 'If no passage has all the words: passages with most of them.',
  lenient: 'Stray punctuation is ignored.',
  speaker: 'Words by one speaker; part of the name is enough.',
  narration: 'Only narration, headings, and signatures.',
  insertion: 'Only words in brackets.',
  note: 'Only notes printed with the record.',
  abstract: 'Only abstracts and date lines.',
  edition: 'Only this edition’s own notes.',
  turn: 'One turn (one speaker’s uninterrupted words). Use document: for a single document.',
  across: 'Phrases match across bracketed insertions.',
  name: 'A name also finds every other form of it listed in the registers.',
  script: 'Any script works.',
  abbreviation: 'An abbreviation finds what it stands for.',
  entry: 'Mentions of an entry: person:, place:, organization:, event:, work:, term:.',
  year: 'Only records of one year. A month or a day works, too: date:1961-02, date:1961-02-10.',
  years: 'Only records of these years.',
  archive:
    'Only records kept in this archive, or published by it. Any words of its name will do.',
  document: 'Only one record, named as in its address.',
  leftOut: 'A hyphen before a filter: passages of all other records.',
  misspelling: 'If nothing else is found, spelling is corrected, and the results say so.',
} as const;

/** What is cited as an example. */
export const cited = {
  edition: 'The edition',
  document: 'A document',
  paragraph: 'A paragraph: ¶ {number}',
  range: 'A range: ¶¶ {first}–{last}',
  page: 'A page of the edition: {title}',
  entry: 'A register entry: {title}',
  note: 'A note of this edition: note {number}',
} as const;

/** What an example finds. */
export const found = {
  hits: '{count, plural, one {# hit} other {# hits}}',
  also: '{found}; also {others}',
  nothing: 'nothing',
  offers: '{found}; suggests {offered}',
  inRecord: '{title} ({date}), {places}',
  inUndated: '{title}, {places}',
  morePassages: '{places}, and {count} more',
  moreRecords:
    '{found}; and passages of {count, plural, one {# more record} other {# more records}}',
} as const;
