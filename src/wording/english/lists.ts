/** Lists of many documents, and their pages. */
export const documents = {
  description: 'All documents of this edition, by year and month.',
  about:
    '{documents, plural, one {# document} other {# documents}}. You can also find them [by speaker](speakers).',
  aboutWithArchives:
    '{documents, plural, one {# document} other {# documents}}. You can also find them [by speaker](speakers) or [by archive](archives).',
  year: 'Year',
  count: 'Documents',
  months: 'By month',
  listDescription: 'The documents of this edition: {title}.',
  inYear: 'Documents of {year}',
  undated: 'Undated documents',
  bySpeaker: 'Documents in which {name} speaks',
  number: '{count, plural, one {# document} other {# documents}}',
  jump: 'Go to',
} as const;

/** The ways to the documents of the home page. */
export const ways = {
  byDate: 'By date',
  allYears: 'All years and months',
  bySpeaker: 'By speaker',
  allSpeakers: 'All {count} speakers',
  byArchive: 'By archive',
  allArchives: 'All {count} archives',
  registers: 'Registers',
} as const;

export const groups = {
  speakers: 'Speakers',
  speakersDescription: 'All who speak in the documents, with the documents of each.',
  archives: 'Archives',
  archivesDescription:
    'Where the documents are kept or were published, with the documents of each archive.',
  archivesAbout:
    'Each document is listed under the archive that keeps the original, and under the archive, press or site that published the text.',
} as const;

/** Lists in pages. */
export const paging = {
  pages: 'Pages',
  pagesBelow: 'Pages, below the list',
  letters: 'Letters',
  pageTitle: '{title}, page {number}',
  page: 'Page {number}',
  previous: 'Previous page',
  next: 'Next page',
  previousList: 'Previous: {title}',
  nextList: 'Next: {title}',
  continued: '{title} (continued)',
  other: 'Other',
} as const;

export const noMonth = 'Month not known';
export const noArchive = 'No archive named';
