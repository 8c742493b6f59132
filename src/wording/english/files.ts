/** The feed. */
export const news = {
  newDocument: 'New: {title}',
  newText: 'Corrected in version {version}: {title}',
  newVersion: 'Version {version}',
  textsUnchanged: 'The texts have not changed.',
} as const;

export const allFiles = {
  title: 'All files',
  description: 'Every file of this site.',
  about:
    'This list names every file of the site, so that a program can copy the whole site. The licence terms for the fonts and programs that come with the site are under [Licences](licences).',
  aboutMany:
    'This list names the files that belong to the site as a whole; of a large folder it gives the number of files. The pages link to one another. The files of a document are listed on its “Downloads” page and, for programs, in the file `linkset.json` in its folder. The licence terms for the fonts and programs that come with the site are under [Licences](licences).',
} as const;

/** What stands in the package of the whole edition, as plain text. */
export const packageFile = {
  readme: `{title}, version {version}, {date}

To read: open index.html in a web browser. It needs no network. Only the search needs JavaScript.

The folder data holds the whole site: its pages, every record in all formats, and, in data/source, the
files that the edition is made from. The page “Provenance and rights” of each record says what may be
done with it; data/licences.txt has the terms of the fonts and programs.

The package is a bag in the sense of RFC 8493: manifest-sha256.txt lists the checksum of every file in
data. To check a copy, run “sha256sum --check manifest-sha256.txt” in this folder.`,
} as const;

/** The record as an e-book. */
export const book = {
  titlePage: 'Title page',
  contents: 'Contents',
  landmarks: 'Landmarks',
  paragraphs: 'Paragraphs',
  howToCite: 'How to cite',
  source: 'Source: {source}',
  sources: 'Sources: {list}.',
  dotted: 'dotted underline',
  number: 'a paragraph number added by this edition',
  suggested: '“{words}”: suggested “{correction}” (certainty: {certainty}). {reason}',
  note: 'Note {number}',
  emendation: 'Suggested correction of “{words}”',
  registers: 'Registers',
  mentionedIn: 'Mentioned in: {list}',
  fonts:
    'The fonts are subsets of Source Serif 4 (© 2014–2023 Adobe) and Noto Serif KR (© 2017–2024 Adobe), under the SIL Open Font License 1.1: https://openfontlicense.org.',
  accessibility:
    'The book is text in a logical order, with headings, a table of contents, a list of paragraph numbers, and notes that link back to their place. It has no images and no fixed colours. No one has certified its accessibility.',
} as const;
