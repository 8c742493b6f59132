/** Whose words they are, for readers: documents differ in whom they name, so nobody is named. */
export const layerNames = {
  speech: 'speech',
  narration: 'narration',
  insertion: 'words in brackets',
  note: 'note printed with the record',
  abstract: 'abstract or date line',
  edition: 'note of this edition',
} as const;

/** The same in few letters, for a column beside the words. */
export const shortLayerNames = {
  speech: 'not named',
  narration: 'narration',
  insertion: 'in brackets',
  note: 'note',
  abstract: 'around the record',
  edition: 'this edition',
} as const;
