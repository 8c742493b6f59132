/** The page of a record. */
export const record = {
  description: 'The whole record, with every paragraph numbered.',
  label: 'The record',
  recordedBy: ' · recorded by {name}',
  summary: 'Abstract',
  dateLine: 'Date line',
  key: 'Key',
  display: 'Display',
  about: 'About',
  search: 'Search this record',
  publishedNotes: 'Notes printed with the record',
  printedNotes: 'Notes printed with the record',
  citeNote: 'Cite note {number}',
  citeParagraph: 'Cite paragraph {number}',
  backTo: 'Back to {place}',
  notes: 'Notes of this edition',
  allNotes: 'All {count} notes, with sources',
  note: 'Note {number}:',
  aboutTitle: 'About this document',
  ownTitle: ' (supplied title)',
  counts:
    '{turns, plural, one {# turn} other {# turns}}, {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {words, plural, one {# word} other {# words}} of speech',
  provenance: 'Provenance and rights',
  related: 'Related records',
  doubt: 'Uncertainties',
  figures: 'Figures',
  cite: 'How to cite',
  downloads: 'Downloads: EPUB, PDF, TEI and more',
  downloadsOfMany: 'Downloads: texts, data, citations',
  versions: 'Version history',
} as const;

/** The way from a record to those before and after it. */
export const otherRecords = {
  title: 'Other records by date',
  previous: 'Previous:',
  next: 'Next:',
  undated: 'undated',
} as const;

export const key = {
  title: 'Key',
  pageTitle: 'Key: {title}',
  description: 'Signs and abbreviations in {title}.',
  squareBrackets: '[square brackets]',
  brackets: 'brackets',
  insertions: '{are}; not part of what was said',
  insertionsPlain: 'insertions; not part of what was said',
  italics: 'italics',
  recordKeeper: 'the record keeper’s words; not part of what was said',
  narration: 'narration; not part of what was said',
  wavy: 'wavy underline',
  slip: 'a probable slip or an alternative reading',
  slipWithMark: 'a probable slip or an alternative reading; † opens the suggestion',
  printedNote: 'a note printed with the text',
  superscript: 'superscript 1',
  ownNote: 'a note of this edition',
  number: 'a paragraph number added by this edition; click it to cite the paragraph',
} as const;

/** What can be shown otherwise. */
export const display = {
  title: 'Display options',
  show: 'Show',
  insertions: 'Insertions',
  names: 'Names as links',
  notes: 'Notes',
  numbers: 'Paragraph numbers',
  corrections: 'Corrections',
  page: 'Theme',
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  text: 'Text size',
  plain: 'Normal',
  large: 'Large',
  larger: 'Larger',
  lines: 'Line length',
  usual: 'Normal',
  short: 'Short',
  long: 'Long',
  close: 'Close',
} as const;

/** The page of one passage. */
export const passagePage = {
  description: '{passage} of {title}: text, speaker, notes, and citations.',
  notSpoken: 'Not part of what was said',
  to: 'to',
  quoted: 'is quoted as the words of',
  inTheRecord: 'Read it in the record',
  cite: 'Cite',
  range:
    'To cite ¶¶ {first}–{last}, write “pars. {first}–{last}” (APA: “paras.”; MHRA: “paras”; plain: “¶¶”). If more than one person speaks, leave out the author’s name.',
  forManagers: 'For reference managers:',
  meant: 'References to register entries: {count}',
  unchanged: 'Unchanged since version {version}. Fingerprint:',
  versions: 'Version history',
  reportError: 'Report an error in this passage',
} as const;

/** The page on how to cite a record. */
export const citePage = {
  title: 'How to cite this document',
  pageTitle: 'How to cite: {title}',
  description: 'Citations of {title} and of each of its passages.',
  here: 'Cite',
  whole: 'The whole document',
  forManagers: 'For reference managers:',
  download: 'Download the record in other formats',
  passage: 'A passage',
  passageAbout:
    'Cite the paragraph by its number, which this edition assigned and will never change. Each passage has a page with its citations and files:',
  more: 'Ranges, notes, and register entries, with examples',
} as const;

export const notesPage = {
  title: 'Notes',
  pageTitle: 'Notes: {title}',
  description: 'This edition’s notes on {title}, with their sources.',
  about:
    'All these notes are by this edition. A note without a label is stated on the evidence of its sources; the others say how certain they are.',
  none: 'There are no notes.',
  note: 'Note {number}',
} as const;

export const provenancePage = {
  title: 'Provenance and rights',
  pageTitle: 'Provenance: {title}',
  description: 'What is known and not known about {title}.',
  about:
    'Each entry gives a statement with its source and degree of certainty, where known. Open questions are listed too.',
  none: 'No statements about this document.',
  archive: 'Original kept by',
  published: 'Text published by',
  present: 'Participants',
  unassigned: 'Present',
  spoke:
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {words, plural, one {# word} other {# words}}',
  silent: 'Does not speak in the record.',
  related: 'Related records',
  see: 'See ',
  rights: 'Rights',
  noRights: 'No statements about rights.',
} as const;

export const doubtPage = {
  title: 'Uncertainties',
  pageTitle: 'Uncertainties: {title}',
  description:
    'Gaps, insertions, corrections, alternative readings, uncertain identifications, and unverified statements in {title}.',
  about:
    'Every uncertainty in this document, and all insertions in brackets, which are not part of what was said.',
  otherNotes:
    'This edition has {count, plural, one {# note} other {# notes}} on the document. Those not listed here are stated without reservation. [All notes](notes) are by this edition and are listed with their sources.',
  none: 'None.',
  provenance: 'Provenance',
  responsibility: 'Responsibility: {who}.',
} as const;

export const figuresPage = {
  title: 'Figures',
  pageTitle: 'Figures: {title}',
  description: '{title} in figures: {list}.',
  table: 'Show as a table',
} as const;

export const versionsPage = {
  title: 'Has my citation changed?',
  pageTitle: 'Has my citation changed? {title}',
  description: 'Each version of {title}, and whether a cited passage has changed.',
  here: 'Versions',
  about:
    'The plain citation of a paragraph names the paragraph, a version, and the first eight characters of a fingerprint of the text. Find the paragraph here: if its fingerprint begins with those characters, the text is the one you cited.',
  json: 'The same data as JSON',
  versions: 'Versions',
  published: ', published {date}',
  present: ', current, unpublished',
  changed: 'Changed: {count}',
  noChanges: 'No words of this document have changed.',
  from: 'From {from} (fingerprint ',
  until: ') to {to}:',
  notKept: 'The earlier text was not kept.',
  now: 'Now',
  moved: 'Moved or split: {count}',
  movedOne: 'was {status} in version {version}',
  splitInto: '; its words are now in {list}',
  unchanged: 'Unchanged: {count}',
  passage: 'Passage',
  since: 'Unchanged since',
  fingerprint: 'Fingerprint',
} as const;

export const versionPage = {
  title: 'Version {version}',
  pageTitle: 'Version {version}: {title}',
  description: 'The text of {title} in version {version} of this edition.',
  present: 'The text alone, without links or notes, in the current version.',
  past: 'The text alone, without links or notes, in this version.',
  published: 'Published {date}.',
  changes: 'Changes, version by version',
  changedSince: 'Changed since:',
  paragraph: 'Paragraph {number}',
} as const;

/** A passage that is no longer there. */
export const gone = {
  title: 'No longer in the text',
  pageTitle: '{passage} (no longer in the text) · {title}',
  description:
    '{passage} of {title} is no longer in the text: why, since when, and where its words are now.',
  heading: '{passage} is no longer in the text',
  merged:
    'was in the text from version {since}. Since version {when} its words have been part of another paragraph.',
  removed: 'was in the text from version {since}. It was removed in version {when}.',
  successors: 'Its words are now in',
  after: 'It followed [{after}](after); version [{since}](since) still has it.',
  read: 'It read:',
  allChanges: 'All changes',
} as const;

/** The kinds of uncertainty, and what is said of each. */
export const doubts = {
  readings: 'Alternative readings',
  readingsAbout: 'Alternatives that the published text itself gives.',
  or: 'Or: “{reading}”.',
  ofNote: 'the {owner}’s note',
  ofPrintedNote: 'a note printed with the text',
  thisEdition: 'this edition',
  notStated: 'not stated',
  gaps: 'Gaps',
  gapsAbout: 'Missing or illegible words.',
  gap: 'Missing or illegible.',
  omission: 'Left out.',
  insertions: 'Insertions',
  insertionsAbout: 'Insertions in brackets, which are not part of what was said.',
  wholeParts:
    ' Whole sections by others, such as the abstract, are labelled where they stand.',
  role: 'An office or a description.',
  name: 'Another form of a name.',
  sic: 'Marks words that stand so in the original.',
  unclear: 'An uncertain reading.',
  supplied: 'Supplied for the sense.',
  direction: 'A stage direction.',
  page: 'A page mark.',
  description: 'A remark on the text.',
  emendations: 'Suggested corrections',
  emendationsAbout: 'Mechanical slips. The text itself is left as printed.',
  suggested: 'Suggested: “{correction}”. {reason} (Certainty: {certainty}.)',
  notes: 'Unverified notes',
  notesAbout: 'Notes of this edition whose main point is inferred or lacks a source.',
  note: 'Note {number}: {certainty}.',
  identifications: 'Uncertain identifications',
  identificationsAbout: 'References that this edition infers.',
  identified: 'Taken to mean: {entry} ({certainty}).',
  statements: 'Unverified statements on provenance and rights',
  statementsAbout:
    'Statements about the document that lack a source, and open questions.',
  statement: '{subject}: {certainty}.',
  entries: 'Unverified register entries',
  entriesAbout:
    'Register entries for this document with an uncertain note or uncertain dates.',
  entryNote: 'Note ({certainty}): {note}',
  entryDates: 'Dates ({certainty}): {dates}.',
} as const;

/** What a title page counts where its editor gave no reasons to read. */
export const reasons = {
  paragraphs:
    '{count, plural, one {# numbered paragraph} other {# numbered paragraphs}}, each with a permanent address and its own citation.',
  notes: '{count, plural, one {# note} other {# notes}} by this edition, with sources.',
  entries:
    '{count, plural, one {# register entry} other {# register entries}} for the people, places, and events named, with every mention.',
} as const;

export const paper = {
  citeAs: 'Cite as: {citation}',
  sources: 'Sources of the notes',
  corrections: 'Suggested corrections are in the online edition.',
  rights: 'Rights',
  right: '{subject}: {value}',
  notKnown: 'not known',
} as const;

/** The parts around a record. */
export const parts = {
  abstract: 'Abstract',
  dateline: 'Date',
  by: '{part}, by {who}',
} as const;
