export type { Address } from './address.ts';
export { addressFrom } from './address.ts';
export { bibtex } from './bibtex.ts';
export type { CslSources } from './citation-styles.ts';
export { citationStyles } from './citation-styles.ts';
export { citeDocument, citePassage, citeRange } from './cite-document.ts';
export { citeEdition, citeEntry, citeNote, citePage } from './cite-site.ts';
export type { Cited } from './cited.ts';
export type { CslItem } from './csl-item.ts';
export { cslJson } from './csl-json.ts';
export type { CitationFormatter, FormattedCitation } from './format-citations.ts';
export { citationFormatter } from './format-citations.ts';
export {
  briefDocumentJsonLd,
  documentJsonLd,
  documentType,
  jsonLdText,
  passageJsonLd,
} from './json-ld.ts';
export { plainCitation } from './plain-citation.ts';
export { ris } from './ris.ts';
export type { TypedLink } from './signposting.ts';
export { linksetJson, mediaTypes, signpostLinks } from './signposting.ts';
export { sourceItem } from './source-item.ts';
export type { Meta } from './zotero-meta.ts';
export { zoteroMeta } from './zotero-meta.ts';
