export type { Address } from './citation/address.ts';
export { addressFrom } from './citation/address.ts';
export { citeDocument, citePassage } from './citation/cite-document.ts';
export { citeEdition, citeEntry, citeNote, citePage } from './citation/cite-site.ts';
export { citeTogether } from './citation/cite-together.ts';
export type { Cited } from './citation/cited.ts';
export type { CslItem } from './citation/csl-item.ts';
export type { DocumentCitations } from './citation/document-citations.ts';
export { citationIn } from './citation/document-citations.ts';
export type { CslSources } from './citation/forms/citation-styles.ts';
export { citationStyles } from './citation/forms/citation-styles.ts';
export type { FormattedCitation } from './citation/forms/format-citations.ts';
export { citationsFrom } from './citation/forms/format-citations.ts';
export { plainCitation } from './citation/forms/plain-citation.ts';
export type { CitationFormatter } from './citation/forms/style-citation.ts';
export { citationFormatter } from './citation/forms/style-citation.ts';
export { sourceItem } from './citation/source-item.ts';
export { recordSchema } from './data/record-schema.ts';
export { registersSchema } from './data/registers-json.ts';
export { editionOutputs } from './edition-outputs.ts';
export type { Feed, FeedEntry } from './metadata/atom-feed.ts';
export { atomFeed } from './metadata/atom-feed.ts';
export { citationCff, responsibleNames } from './metadata/citation-cff.ts';
export {
  briefDocumentJsonLd,
  documentJsonLd,
  documentType,
  jsonLdText,
  pageJsonLd,
  passageJsonLd,
} from './metadata/json-ld.ts';
export { openSearchXml } from './metadata/open-search.ts';
export type { FileLink, TypedLink } from './metadata/signposting.ts';
export { linksetJson, mediaTypes, signpostLinks } from './metadata/signposting.ts';
export { sitemapFiles, sitemapName } from './metadata/sitemap.ts';
export type { Meta } from './metadata/zotero-meta.ts';
export { zoteroMeta } from './metadata/zotero-meta.ts';
export type {
  Collection,
  Output,
  OutputSubject,
  PassageWords,
  TextOutput,
} from './output.ts';
export {
  isOf,
  outputNamed,
  outputNames,
  outputs,
  outputsOf,
  textOutputsOf,
} from './outputs.ts';
export type { BagFile, ListedFile } from './package/bag.ts';
export {
  bagDeclaration,
  bagNames,
  packageNames,
  readBagManifest,
  writeBagInfo,
  writeBagManifest,
} from './package/bag.ts';
export { pdf } from './pdf/pdf.ts';
export { typstOf } from './pdf/typst-of.ts';
export { placeOf } from './tei/read/faults.ts';
export { plainTree } from './tei/read/plain-tree.ts';
export type { TeiDocument } from './tei/read/read-tei.ts';
export { readTei } from './tei/read/read-tei.ts';
export type { Shapes } from './tei/read/shapes.ts';
export { shapesOf } from './tei/read/shapes.ts';
