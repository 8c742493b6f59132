export type { AnchorableNode } from './anchors/anchorable.ts';
export type { AnchorDifference } from './anchors/differences.ts';
export { beginningOf } from './anchors/editor-decisions.ts';
export type { History, VersionText } from './anchors/history.ts';
export {
  historyFaults,
  isKept,
  versionsSchema,
  versionTextOf as readingOf,
  versionTextSchema as readingSchema,
} from './anchors/history.ts';
export { recordAnchors } from './anchors/record-anchors.ts';
export type { AnchorRegistry } from './anchors/registry.ts';
export { anchorIdSchema, anchorsSchema } from './anchors/registry.ts';
export { registryFaults } from './anchors/registry-faults.ts';
export type { Tombstone } from './anchors/tombstones.ts';
export {
  anchorVersions,
  readingsIn,
  textOfVersion,
  versionsOf,
} from './anchors/versions.ts';
export type { DiffRun } from './anchors/word-diff.ts';
export { wordDiff } from './anchors/word-diff.ts';
export type { EditorialNote } from './annotations/apparatus.ts';
export { derivedCandidates } from './annotations/derived-candidates.ts';
export type { Form, FormTable } from './annotations/find-forms.ts';
export { formTable } from './annotations/find-forms.ts';
export type { Mention } from './annotations/mentions.ts';
export type { Range } from './annotations/select-quote.ts';
export { untaggedNames } from './annotations/untagged-names.ts';
export { byDate } from './by-date.ts';
export { citedPassages } from './cited-passages.ts';
export * from './create-edition.ts';
export { familiarTitle, listedTitle } from './familiar-title.ts';
export type { Layer } from './layers.ts';
export { layers } from './layers.ts';
export { ofPassage } from './of-passage.ts';
export { declaringPath, parserOptions } from './parser-options.ts';
export type { EditionTurn, Passage } from './passage.ts';
export type { Annotations } from './schemas/annotations.ts';
export { annotationsSchema } from './schemas/annotations.ts';
export type { AuthorityCandidates } from './schemas/authority-candidates.ts';
export { authorityCandidatesSchema } from './schemas/authority-candidates.ts';
export type { CorpusRules } from './schemas/corpus.ts';
export {
  corpusLimits,
  corpusRules,
  hasFormat,
  hasManyDocuments,
  hasPages,
} from './schemas/corpus.ts';
export * from './schemas/document.ts';
export * from './schemas/edition.ts';
export type { Entry, RegisterEntry, RegisterName } from './schemas/registers.ts';
export { registerNames, registerSchema } from './schemas/registers.ts';
export type { SearchExamples } from './schemas/search-examples.ts';
export { searchExamplesSchema } from './schemas/search-examples.ts';
export * from './schemas/sources.ts';
export type { Thesaurus } from './schemas/thesaurus.ts';
export { thesaurusSchema } from './schemas/thesaurus.ts';
export { compareVersions } from './schemas/version-order.ts';
export { slug as slugSchema } from './schemas/words.ts';
export type { Piece, Sentence } from './sentences.ts';
export { markedPieces, sentenceFinder } from './sentences.ts';
