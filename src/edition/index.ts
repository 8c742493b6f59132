export type { AnchorRegistry } from './anchors.ts';
export { anchorsSchema } from './anchors.ts';
export type { Annotations } from './annotations.ts';
export { annotationsSchema } from './annotations.ts';
export { beginningOf } from './answers.ts';
export type { EditorialNote } from './apparatus.ts';
export { dateInWords } from './dates-in-words.ts';
export type { AnchorDifference } from './differences.ts';
export * from './edition.ts';
export * from './edition-metadata.ts';
export { familiarTitle } from './familiar-title.ts';
export type { Form, FormTable } from './find-forms.ts';
export { formTable } from './find-forms.ts';
export type { History, Reading } from './history.ts';
export {
  historyFaults,
  isKept,
  readingOf,
  readingSchema,
  versionsSchema,
} from './history.ts';
export type { Layer } from './layers.ts';
export { countWords, layers } from './layers.ts';
export type { Mention } from './mentions.ts';
export * from './metadata.ts';
export { parserOptions } from './parser-options.ts';
export { recordAnchors } from './record-anchors.ts';
export type { RegisterEntry, RegisterName, Source } from './registers.ts';
export { registerNames, registerSchema, sourcesSchema } from './registers.ts';
export { registryFaults } from './registry-faults.ts';
export type { SearchExamples } from './search-examples.ts';
export { searchExamplesSchema } from './search-examples.ts';
export type { Range } from './select-quote.ts';
export type { Piece, Sentence } from './sentences.ts';
export { markedPieces, sentenceAround } from './sentences.ts';
export type { Tombstone } from './tombstones.ts';
export type { Unit } from './units.ts';
export { untaggedNames } from './untagged-names.ts';
export { compareVersions } from './version-order.ts';
export { anchorVersions, changesOf, textOfVersion, versionsOf } from './versions.ts';
export type { DiffRun } from './word-diff.ts';
export { wordDiff } from './word-diff.ts';
