/** The months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Blocks without a number, by the type of their node. */
export const blocks = {
  abstract: 'abstract',
  dateline: 'date line',
  direction: 'stage direction',
  furniture: 'text on the page outside the record',
  heading: 'heading',
  narration: 'paragraph',
  paragraph: 'paragraph',
  participants: 'list of those present',
  signature: 'signature',
} as const;

export const passages = {
  note: 'note',
  milestone: 'mark of a {kind}',
  paragraph: 'Paragraph {number}',
  speakerNotNamed: 'Speaker not named',
} as const;

/** Notes printed with a text, by whose they say they are. */
export const printedNotes = {
  translator: 'translator’s note',
  editor: 'editor’s note',
  unknown: 'note',
} as const;

/** How sure a statement is; nothing for what is stated. */
export const certainty = {
  stated: '',
  supplied: 'supplied by this edition',
  inferred: 'inferred',
  'not-verified': 'not verified',
  unknown: 'not known',
} as const;

/** Whose words they are: documents differ in whom they name, so nobody is named. */
export const layers = {
  speech: 'speech',
  narration: 'narration',
  insertion: 'words in brackets',
  note: 'note printed with the record',
  abstract: 'abstract or date line',
  edition: 'note of this edition',
} as const;

/** The same in few letters, for a column beside the words. */
export const shortLayers = {
  speech: 'not named',
  narration: 'narration',
  insertion: 'in brackets',
  note: 'note',
  abstract: 'abstract or date line',
  edition: 'this edition',
} as const;

/** An entry that is not named in the sentence. */
export const theseEntries = {
  people: 'this person',
  organizations: 'this organization',
  places: 'this place',
  events: 'this event',
  works: 'this work',
  terms: 'this term',
} as const;

/** The pages of the registers. */
export const registers = {
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  events: 'Events',
  works: 'Documents and works',
  terms: 'Terms',
} as const;
