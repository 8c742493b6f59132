/** What stands on every page. */
export const everyPage = {
  skip: 'Skip to content',
  navigation: 'Site',
  breadcrumb: 'Breadcrumb',
  read: 'Read',
  search: 'Search',
  notes: 'Notes',
  andPlaces: ' & places',
  version: '[{title}](home), version {version}, ',
  permanentAddress: 'Permanent address: [{url}](url).',
  reportError: 'Report an error on this page',
  howToCite: 'How to cite',
  bibliography: 'Bibliography',
  chronology: 'Chronology',
  diagnostics: 'Diagnostics',
  searchFullText: 'Search the full text',
  documents: 'Documents',
  undated: 'Undated',
  speaking: 'Speakers:',
  paragraphsAndWords:
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {words, plural, one {# word} other {# words}} of speech.',
  cite: 'Cite',
  citePage: 'Cite this page',
  otherStyles: 'Other styles',
  inText: 'In the text:',
  source: 'Source:',
  sources: 'Sources',
  close: 'Close',
} as const;

export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  remedy:
    'There is no page at this address. Check it for typing errors: the addresses of passages are never withdrawn. The address of a paragraph ends with its number, as in `…/#p12` or `…/p12/`. Or start here:',
  allDocuments: 'All documents',
  howToCite: 'How to cite a passage',
  wordIndex: 'Word index',
} as const;

export const bibliography = {
  title: 'Bibliography',
  description: 'The sources of this edition, and how much of each we have read.',
  kinds: 'Kinds of source',
  primary: 'Primary sources',
  scholarship: 'Scholarship',
  reference: 'Reference works',
  press: 'Press',
  web: 'Web pages',
  notSeen: 'Further reading, not seen',
  read: 'Read: {read}.',
} as const;

export const chronology = {
  title: 'Chronology',
  description: 'The events in the register, by date.',
  about:
    'The events in the register, by date. Each links to its sources and to every mention.',
  none: 'The register has no dated events.',
} as const;

export const registers = {
  description: '{title} named in the records, with every mention.',
  navigation: 'Registers',
  chronology: 'The [chronology](chronology) lists the events by date.',
  about:
    'Each entry links to all its mentions. The columns count them by speaker; the strip, where there is room for it, shows where they occur in the conversation.',
  caption: 'Mentions by speaker',
  entry: 'Entry',
  others: 'Others',
  where: 'Where',
  aboutMany:
    'Each entry links to all its mentions, in the order of the documents’ dates.',
  captionMany: 'Entries, with their mentions',
  mentions: 'Mentions',
  documents: 'Documents',
  speaksIn: 'Speaks in',
  strip: '{entry} in {document}: {count, plural, one {# passage} other {# passages}}',
} as const;

export const registerEntry = {
  description: '{entry}: every mention in the records.',
  seeAlso: 'See also:',
  mentions: '{count, plural, one {# mention} other {# mentions}}',
  inSentences: '{mentions} in {sentences, plural, one {# sentence} other {# sentences}}',
  none: 'We found no mention of {entry} in the {documents, plural, one {record} other {records}}.',
  speaksIn: 'Speaks in {document}, {count, plural, one {¶} other {¶¶}}',
  speaksInMany:
    'Speaks in [{count, plural, one {# document} other {# documents}}](documents).',
  place: '{place}, {document}',
  years: 'Mentions by year',
  year: 'Year',
  documents: 'Documents',
  mentionsColumn: 'Mentions',
} as const;

export const wordIndex = {
  title: 'Word index',
  description: 'The words of the records, with the passages in which they occur.',
  about:
    'All {places} words of the records, in {forms} forms, with the line each occurs in. For the {common} most [common words](common), only a count is given. Each line says whether it is speech, narration, an insertion, a printed note, an abstract, or a date line. This edition’s own notes are not included. Compounds with a hyphen, initials with full stops, and elisions such as “d’” are listed by their parts, so the total is a little higher than that of the layers in [Diagnostics](diagnostics).',
  aboutRare:
    'The {places} words of the records, in {forms} forms. A form that occurs up to {most} times is listed with the line of each place. For any other, you see how often it occurs and in how many documents; the link searches for it. For the {common} most [common words](common), only a count is given. Each line says whether it is speech, narration, an insertion, a printed note, an abstract, or a date line. This edition’s own notes are not included. Compounds with a hyphen, initials with full stops, and elisions such as “d’” are listed by their parts, so the total is a little higher than that of the layers in [Diagnostics](diagnostics).',
  letters: 'Letters',
  inDocuments:
    'in {count, plural, one {# document} other {# documents}}, [search](search)',
  more: 'The registers list names under all their forms. To look for phrases, use the [search](search), which needs JavaScript.',
  pageTitle: 'Words: {title}',
  pageDescription: 'Words of the records, with the passages in which they occur: {title}',
  previous: 'Previous: {title}',
  next: 'Next: {title}',
  common: 'Common words',
  commonDescription: 'How often common words occur in the records.',
  commonAbout:
    'How often each common word occurs. The [word index](words) lists all other words with the passages in which they occur.',
} as const;

export const diagnostics = {
  title: 'Diagnostics',
  description: 'Counts and checks of this version of the site.',
  about:
    'Version {version}, {date}. The site is not generated if its content has an error; this time it had none. Every text matches its checksum; every bracket, label, and note mark is accounted for; every anchor is in its place; and every quotation by which an annotation is tied to the text occurs there exactly once. The finished pages were then compared with the source: on every page of a record, a passage, or a version, and in every download that carries the text, each paragraph has its words, in order, with its label and brackets. (The words of the PDF are compared in the tests.)',
  counts:
    '{entries, plural, one {# register entry} other {# register entries}}, {sources, plural, one {# source} other {# sources}}.',
  unset: 'Not set yet: {list}.',
  address: 'a permanent address',
  contact: 'a contact address',
  and: ' and ',
  made: {
    title: 'What is made of each document',
    about:
      'The number of documents decides what is made of each, unless `corpus` in edition.yaml says otherwise. The addresses of passages (`…/#p12`) are the same in any case.',
    kind: 'Kind',
    made: 'This build',
    reason: 'Because',
    kinds: {
      passagePages: 'A page for each passage',
      passageFiles: 'Files for reference managers beside those pages',
      figures: 'Figures, and pictures for link previews',
      wordIndex: 'Word index',
      formats: 'Text and data files',
      books: 'EPUB, PDF, the TEI corpus, and the package of the whole site',
    },
    values: {
      all: 'all',
      none: 'none',
      listed: 'of {count, plural, one {# document} other {# documents}}',
      whole: 'every place of every word',
      rare: 'the places of rare words; how often others occur',
    },
    reasons: {
      chosen: 'chosen in edition.yaml',
      usual: 'edition.yaml leaves none out',
      few: 'there are no more than {limit} documents',
      many: 'there are more than {limit} documents',
      export: 'this is an export',
    },
  },
  sumsTitle: 'All documents',
  sums: 'Counts for all {count} documents',
  asPrinted:
    '{count, plural, one {# speaker is} other {# speakers are}} filed under the name as printed, because neither the register of people nor `citation.speakers` says which part of it is the family name. Among them: {list}.',
  withoutPdf: 'There is no PDF of {title}. {fault}',
  noSearch: 'No search recorded in this browser tab.',
  checksum: 'SHA-256 of the text:',
  caption: 'Counts for {title}',
  paragraphs: 'Paragraphs',
  turns: 'Turns',
  anchors: 'Passages and parts with an address',
  words: 'Words: {layer}',
  quoted: 'Words quoted from {entry}',
  mentions: 'Mentions',
  notes: 'Notes of this edition',
  derived: 'Words that may be derived from a name',
  derivedAbout:
    'These capitalized words begin like the name of a place or an organization, but no register entry lists them. If a word is derived from such a name, list it under “derived” in the entry.',
  word: 'Word',
  passages: 'Passages',
  candidates: 'Authority IDs to confirm',
  candidatesAbout:
    'These IDs will not be used elsewhere until someone has confirmed them.',
  entry: 'Entry',
  authority: 'Authority',
  id: 'ID',
  evidence: 'Evidence',
} as const;

export const howToCite = {
  title: 'How to cite',
  description:
    'How to cite the edition, a document, a paragraph, a range, a note, or a register entry, with examples.',
  paragraph:
    'Cite the paragraph, not a page. This edition numbers the paragraphs, and the numbers are never reassigned. Click a number for the paragraph’s address and citation. Name the version as well. The plain citation also gives a short code computed from the text (a fingerprint), by which a reader can check that the text is the one you cited. If the paragraph is ever corrected, because our copy proves to differ from its source, the fingerprint changes.',
  authors:
    'Words that the record attributes to a speaker are cited under that speaker’s name, and narration under the name of whoever kept the record, if it is known. The record as a whole has no author.',
  mediation: 'Citations add: “{mediation}”.',
  range:
    'To cite several paragraphs, click the number of the first and choose the last. To cite a quotation, select its words. Either is cited with the address of its first paragraph, and without an author if more than one person speaks; the plain citation names them all. The link that “Copy link” gives also contains `:~:text=` and a few words, by which the browser highlights the range or quotation.',
  forms:
    'The forms are those of {manuals}, as far as these provide for a document in an edition. A title that the edition supplies stands in brackets, without quotation marks. Notes and in-text citations name the paragraph; an entry in a bibliography names the document.',
  addressed:
    'The address in an entry leads to the paragraph all the same. MHRA also asks for the date on which you read the page: fill it in at “[accessed …]”.',
  others:
    'Most pages end with their own citation, and so does each note on the page of its passage; that of a record is on its “Cite” page. Names, dates, and the capitalization of titles are set by citeproc-js, with styles and locales of the Citation Style Language project under [CC BY-SA 3.0](licence). The Chicago style file is that of the 17th edition, which agrees with the 18th for all the forms used here.',
} as const;

export const searchPage = {
  title: 'Search',
  description: 'Search the full text of the records.',
  label: 'Search for words, names, or “exact phrases”',
  submit: 'Search',
  sortBy: 'Sort by',
  relevance: 'relevance',
  place: 'place in the text',
  date: 'date, oldest first',
  newest: 'date, newest first',
  exact: 'Exact words only',
  help: 'Search help',
  chips: 'How your query was read',
  filter: 'Filter results',
  more: 'Show more',
  noScript: 'Search needs JavaScript, which is switched off. Without it you can:',
  noScriptWords:
    'look up a word in the [word index](words), which lists the words of the records with the passages in which they occur (for the most common words, only a count)',
  noScriptRegisters: 'look up a name in a register:',
  noScriptText:
    'open a record and use your browser’s own search ([[Ctrl]] or [[⌘]] + [[F]]):',
  noScriptRecords: 'the list of records',
} as const;

export const searchHelp = {
  title: 'Search help',
  description: 'What you can search for, with examples.',
  start:
    'You can start without reading this page: type words, names, or phrases. Each example below links to its results, which were counted when the site was built.',
  startMany:
    'You can start without reading this page: type words, names, or phrases. Each example below links to its results.',
  finds: 'Finds {found}.',
  findsAmong: 'Finds, among others, {found}.',
  several: 'Searching several records',
  severalAbout:
    'Records whose titles have all your words are named above the passages. Results can be sorted by date; of equal ones the oldest come first. If several records have the turn or the paragraph that you ask for ({asked}), you are asked which is meant. Under “Filter results”, “Speaks” counts passages by who says them, and “Is named” by who is mentioned in them.',
  counts: 'What is counted',
  countsAbout:
    '“Hits” are single occurrences; “passages” are the paragraphs, notes, or other parts they occur in. Counts are exact, and every hit is listed. Hits that refer to an entry without naming it come last and are counted separately. This edition’s own notes are searched only when you ask for them, and offered when nothing is found in the record itself.',
  countsOfLarge:
    '“Hits” are single occurrences; “passages” are the paragraphs, notes, or other parts they occur in. In a collection of this size the passages that fit best are searched first, and counts are of these; “Search further” takes in more. Hits that refer to an entry without naming it come last and are counted separately. This edition’s own notes are searched only when you ask for them, and offered when nothing is found in the records themselves.',
  results: 'Results',
  resultsAbout:
    'Each result opens the record at the passage found, with all hits highlighted. Use the buttons on the search bar there, or [[Enter]] and [[Shift]] + [[Enter]] in its field, to step through them; [[Escape]] closes the bar. On a record’s page, [[/]] opens the bar; on the search page, [[/]] goes to the field, and [[j]] and [[k]] go to the next and the previous result. On both, [[?]] lists the keyboard shortcuts; single-key shortcuts can be turned off in that list. The address of the results page contains the whole search, so you can bookmark or share it. You can download the results as a table or copy them as citations.',
  noScript: 'Without JavaScript',
  noScriptAbout:
    'The [word index](words) lists the words with the passages in which they occur (for the most common words, only a count), and the registers list every name.',
  noScriptMany:
    'The [word index](words) lists rare words with the passages in which they occur and says how often others do, and the registers list every name.',
} as const;
