/** The page that offers the files of a document. */
export const downloadsPage = {
  here: 'Downloads',
  pageTitle: 'Downloads: {title}',
  description: 'Every file of {title} to download, with sizes and checksums.',
  about:
    'Every format that carries the text has the same words under the same anchors; each build compares them with the source (those of the PDF are compared when the program is tested). [Provenance and rights](provenance) says what may be done with each part.',
  read: 'To read',
  data: 'To work with',
  cite: 'To cite',
  source: 'The files that the edition is made from',
  edition: 'The whole edition',
  facts: '{type}, {size}',
  checksums: 'Checksums (SHA-256)',
  bytes: '{count, plural, one {# byte} other {# bytes}}',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',
  otherFormats:
    'The editors have left out some formats of text and data. An export of this edition has them all.',
  exportOnly:
    'This edition is large, so EPUB, PDF, the TEI corpus and the package of the whole site are made only when its editors export it.',
} as const;

/** What each format is for, by how its files end. */
export const formats = {
  epub: 'For e-readers and phones: the record with its notes and the register entries it mentions.',
  pdf: 'For paper, and for whoever needs page numbers: notes at the foot of the page, paragraph numbers in the margin.',
  txt: 'The whole text for any editor or program, with labels and brackets as printed.',
  'speech.txt':
    'For counting and comparing words: only what was said, paragraph by paragraph, with the speaker’s name.',
  'speech.*.txt': 'Only what this speaker says, paragraph by paragraph.',
  md: 'For notebooks and websites: the text with its footnotes in CommonMark.',
  'tei.xml':
    'For archives, corpora and other editions: text, notes, names and editorial principles in TEI P5.',
  json: 'For programs: the metadata, passages, turns, notes and the tree of the text.',
  'passages.csv': 'For spreadsheets: a row for each passage.',
  'turns.csv': 'For spreadsheets: a row for each turn, with its length.',
  'mentions.csv':
    'For spreadsheets: a row for each mention of a person, place, organization, event or work.',
  'annotations.jsonld':
    'For annotation software: notes, corrections, readings and mentions as Web Annotations.',
  ris: 'For reference managers, such as Zotero, EndNote and Mendeley.',
  bib: 'For LaTeX and other users of BibTeX.',
  'csl.json': 'For Pandoc and other programs that read CSL.',
} as const;

/** The editors’ own files. */
export const sourceFiles = {
  'transcript.md': 'The text itself, as it was transcribed.',
  'document.yaml':
    'What is known of the document: its participants, provenance and rights.',
  'annotations.yaml': 'Notes, corrections and mentions that are tagged by hand.',
  'anchors.yaml': 'The permanent anchors, with a fingerprint of every passage.',
} as const;

/** The files of the whole edition. */
export const editionFiles = {
  'edition.zip':
    'The whole site as one file, to read from a disk and to keep: every page and format, the sources, and a list of checksums (BagIt).',
  'edition.zip.sha256': 'The checksum of that file.',
  'edition.tei.xml': 'All records and registers as one TEI corpus.',
  'registers.json': 'All registers as data.',
} as const;
