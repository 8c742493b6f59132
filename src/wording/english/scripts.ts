/** Citations, and what became of a copy. */
export const copying = {
  field: 'Text to copy',
  copied: 'Copied',
  refused: 'The browser did not allow copying. Press Ctrl+C (⌘C on a Mac).',
  link: 'Copy link',
  citation: 'Copy citation',
  inText: 'Copy in-text citation',
  quotation: 'Copy quotation',
  cited: 'Copy quotation and citation',
  citedIn: 'Copy quotation and citation ({style})',
  style: 'Style',
  notLoaded: 'The citation did not load.',
  quotationOnly: 'The citation did not load. You can copy the quotation alone.',
} as const;

/** What opens at a number, a mark or selected words. */
export const panels = {
  close: 'Close',
  selection: 'Cite the selected words',
  selectionKeys: 'Press Tab to move here, Escape to close.',
  citeHelp:
    'To quote, select words in the text. Copied text includes the insertions in brackets, even when they are hidden.',
  passage: 'Passage page: notes and downloads',
  upTo: 'To',
  citeRange: 'Cite {first} to {last}',
  key: 'Key',
  note: 'Note {number}',
  moreOnSlip: 'All uncertainties',
  moreOnNote: 'Sources',
} as const;

/** The bar of a record and what it opens. */
export const reading = {
  bar: 'In this record',
  previous: 'Previous paragraph',
  next: 'Next paragraph',
  contents: 'Contents',
  find: 'Find',
  display: 'Display',
  overview: 'Overview of the conversation',
  goTo: 'Go to ¶ {here}',
  go: 'Go',
  noParagraph: 'The record has no paragraph with this number.',
  place: '¶\u00A0{number} of {count}',
  placeInTurn: '¶\u00A0{number} of {count}, turn\u00A0{turn}',
  to: '{speaker} to {listener}',
  sources: 'Sources',
  keysButton: 'Keyboard shortcuts',
  close: 'Close',
} as const;

/** The way back to where a reader stopped. */
export const returning = {
  resume: 'Continue from ¶\u00A0{number}',
} as const;

/** What the keys of a record’s page and of the search page do. */
export const keys = {
  title: 'Keyboard shortcuts',
  paragraph: 'next paragraph',
  paragraphBefore: 'previous paragraph',
  turn: 'next turn',
  turnBefore: 'previous turn',
  search: 'search this record',
  result: 'next result',
  resultBefore: 'previous result',
  field: 'go to the search field',
  hit: 'in the search field: next hit',
  hitBefore: 'in the search field: previous hit',
  end: 'close the search',
  help: 'show these shortcuts',
  use: 'Use single-key shortcuts',
  enter: 'Enter',
  shiftEnter: 'Shift + Enter',
  escape: 'Escape',
  close: 'Close',
} as const;

/** Search within a record. */
export const finding = {
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  all: 'All results',
  none: 'No hits',
  hits: '{count, plural, one {# hit} other {# hits}}',
  at: '{at} of {count, plural, one {# hit} other {# hits}}, {place}',
  meant: 'Did you mean {here}?',
  notLoaded: 'The search data could not be loaded.',
} as const;

/** What a search found, in a sentence. */
export const found = {
  noWord: 'Enter a word to search for.',
  nothing: 'No passage matches this search.',
  onlyCommon:
    'Only very common words were searched for. Add one that says what you are looking for.',
  noForm: 'No passage has {words} in any form or spelling we know.',
  nothingSoFar: 'Nothing found so far. Only the passages that fit best were searched.',
  notExactly: 'No passage has {words} word for word.',
  quoted: '“{text}”',
  onlyTitles:
    'No passage has these words, but {count, plural, one {the title of a record does} other {the titles of records do}}.',
  onlyNotes:
    'No passage of the record matches; {count, plural, one {# note of this edition does} other {# notes of this edition do}}.',
  onlyOffers:
    'No passage matches this exact query; {count, plural, one {# passage may match what you meant} other {# passages may match what you meant}}.',
  hits: '{hits, plural, one {# hit} other {# hits}} in {passages, plural, one {# passage} other {# passages}}.',
  hitsSoFar:
    '{hits, plural, one {# hit} other {# hits}} in {passages, plural, one {# passage} other {# passages}} so far.',
  passages: '{count, plural, one {# passage} other {# passages}}.',
  passagesSoFar: '{count, plural, one {# passage} other {# passages}} so far.',
  spoken:
    '{count, plural, one {# more passage} other {# more passages}} by that speaker.',
  nearly:
    'No passage has exactly these words; {count, plural, one {# passage has} other {# passages have}} nearly the same.',
  inOtherWords: 'No passage has these words; these have others for the same idea.',
  partly: 'No passage has every search word; these have most of them.',
  meant:
    '{count, plural, one {# more hit refers} other {# more hits refer}} to the same person, place, or thing without naming it.',
  paragraph: '{place} is a paragraph number.',
  paragraphOfMany: '{place} is a paragraph of {count} records.',
  paragraphOfSeveral: '{place} is a paragraph of several records.',
  numberToo: 'The number also occurs in the text:',
  notLoaded: 'The search data could not be loaded. Try again, or read the record itself.',
  more: 'Show {count, plural, one {# more passage} other {# more passages}}',
} as const;

/** How a query was read. */
export const chips = {
  word: 'word',
  prefix: 'words beginning with it',
  phrase: 'exact words',
  name: 'name, in all its forms',
  entry: 'register entry',
  either: 'either',
  near: 'near each other',
  speaker: 'speaker',
  layer: 'kind of text',
  document: 'document',
  turn: 'turn',
  year: 'year',
  archive: 'archive',
  ignored: 'ignored',
  unknown: 'not found',
  excluded: 'excluded, {kind}',
  optional: '{kind}, may be missing',
  notSearched: '{kind}, not searched',
  remove: 'Remove {text}: {kind}',
} as const;

/** Remarks on an answer, and what to do about it. */
export const remarks = {
  nothingHere: 'Nothing matches with these filters.',
  notNamed: 'No passage spoken by {speaker} mentions “{entry}” in any form we know.',
  elsewhere:
    'Without filters: {hits, plural, one {# hit} other {# hits}} in {passages, plural, one {# passage} other {# passages}}.',
  elsewherePassages:
    'Without filters: {passages, plural, one {# passage} other {# passages}}.',
  nowhere: 'Nothing matches without the filters either.',
  everywhere: 'Search without filters',
  also: 'Other forms were searched too',
  alsoSearched: 'Also searched {forms}.',
  alsoFor: 'for {text}: {forms}',
  andMore: '{forms} and {count} more',
  exactOnly: 'Exact words only',
  searchedExactly: 'Searched for exact words, without other forms.',
  allForms: 'Search all forms',
  otherWords: 'Also searched {forms}.',
  read: '{text} was read as {here}.',
  meant: '{text}: did you mean {here}?',
  shown: 'No hits for {text}; showing results for {here}.',
  inNotes: 'Also in this edition’s notes: {count, plural, one {# hit} other {# hits}}.',
  searchNotes: 'Search the notes',
  partlySearched:
    'These are the hits in the passages that fit your query best. Others have some of it, too.',
  unsearched:
    'These are the hits in the records that fit your query best. {count, plural, one {# record was} other {# records were}} not searched.',
  searchOn: 'Search further',
  paragraphMeant: 'For paragraph {number}, search for {here}.',
  yearMeant: 'For records of {number}, search for {here}.',
  turnMeant: 'For turn {number}, search for {here}.',
  byNumber: 'Paragraph with that number:',
  byNumberMany: 'Several records have a paragraph with that number. Which is meant?',
  byTitle: 'Records by title:',
  dated: '{title} ({date})',
  byTitleMore: '; and {count} more. Add a word or a year to see them.',
  turnMany: 'Several records have {turn}. Which is meant?',
  narrower:
    'There are {count, plural, one {# more} other {# more}}: add document: to the search.',
  tipPhrase: 'Without quotation marks, words match in any order and in all their forms.',
  tipPrefix: 'A star finds every word beginning with the same letters: friend*.',
  tipFewer: 'Fewer words find more. OR between two words finds either.',
  tipName: 'A name also finds every other form of it listed in the registers.',
} as const;

/** The list of results. */
export const results = {
  spelling: 'Possible match: spelling corrected',
  name: 'Possible match: part of a name',
  reading: 'Found in an alternative reading: a correction by this edition, or a note',
  edition: 'Found only in this edition’s notes',
  turn: 'Turn {turn}',
  turnOf: 'Turn {turn}, {speaker}',
  hits: '{count, plural, one {# hit} other {# hits}}',
  without: 'without {words}',
  related: 'in other words: {words}',
  near: 'nearly your words: {differences}',
  brackets: 'your words, parted by brackets',
  instead: '“{printed}” for “{asked}”',
  added: 'with “{printed}”',
  lacking: 'without “{asked}”',
  cite: 'Cite',
  citePlace: 'Cite {place}',
  more: 'and {count, plural, one {# more hit} other {# more hits}} in this passage',
  quoting: 'quoting {entry}',
  inLabel: 'in the speaker’s label',
  otherReading: 'alternative reading',
  meant: 'referred to, not named',
  strip:
    'Where the {count, plural, one {# passage is} other {# passages are}} in {title}',
  otherStrips:
    'The list has hits in {count, plural, one {# more document} other {# more documents}}.',
  stripPlace: '{place}: {count, plural, one {# hit} other {# hits}}',
  asCitations: 'Results as citations',
  csv: 'Download as CSV',
  citations: 'As citations',
  copy: 'Copy',
  noAddress: 'No permanent address has been assigned yet.',
} as const;

/** What a place is called that is not simply numbered. */
export const places = {
  noteOn: 'note on {place}',
  of: '{place} of {title}',
} as const;

/** What an answer can be narrowed by. */
export const facets = {
  year: 'Year',
  archive: 'Archive',
  document: 'Document',
  speaker: 'Speaks',
  layer: 'Kind of text',
  person: 'Is named',
  place: 'Places',
  organization: 'Organizations',
  event: 'Events',
  work: 'Works',
  term: 'Terms',
} as const;

/** The values of a facet that has many. */
export const facetValues = {
  more: '{count, plural, one {# more} other {# more}} in “{name}”',
  filter: 'Find in “{name}”',
  listed: '{shown} of {count} shown.',
} as const;

/** What answered the last search, on the page of diagnostics. */
export const engines = {
  pagefind: 'Pagefind’s index answered the last search in this browser tab.',
  records:
    'The embedded records answered the last search in this browser tab, without Pagefind’s index.',
  both: 'The embedded records were the first to answer the last search in this browser tab; Pagefind’s index, once loaded, gave the same answer.',
} as const;
