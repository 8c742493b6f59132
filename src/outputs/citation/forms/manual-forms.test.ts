import { expect, test } from 'vitest';
import { siteFormatter } from '../../../site/citations/citation-styles.ts';
import type { Cited } from '../../index.ts';
import { document } from '../../testing/real-document.ts';
import type { Deposit } from '../cited.ts';
import type { CslItem } from '../csl-item.ts';
import { cslDate } from '../csl-item.ts';

/** An example of a manual, and the same document as this edition would describe it. */
interface Example {
  readonly style: string;
  /** Where the example is printed. */
  readonly from: string;
  /** As it is printed there, to the end of what both have. */
  readonly printed: string;
  readonly title: string;
  readonly isDescribed: boolean;
  readonly author?: CslItem['author'];
  readonly date?: string;
  readonly deposit: Deposit;
}

const turabian = 'Turabian, A Manual for Writers, “Manuscript Collections”';
const apa = 'APA Style website, “Archival Documents and Collections”';
const mla = 'MLA Style Center, “A Guide to Citing Materials from Physical Archives”';
const mhra = 'Queen Mary University of London, guide to MHRA style, “Manuscripts”';

const examples: readonly Example[] = [
  {
    style: 'chicago-note',
    from: turabian,
    printed:
      'George Creel to Colonel House, September 25, 1918, Edward M. House Papers, Yale University Library, New Haven, CT',
    title: 'George Creel to Colonel House',
    isDescribed: true,
    date: '1918-09-25',
    deposit: {
      name: 'Edward M. House Papers',
      place: 'Yale University Library, New Haven, CT',
    },
  },
  {
    style: 'turabian',
    from: turabian,
    printed:
      'Memorandum by Alvin Johnson, 1937, file 36, Horace Kallen Papers, YIVO Institute, New York',
    title: 'Memorandum by Alvin Johnson',
    isDescribed: true,
    date: '1937',
    deposit: {
      number: 'file 36',
      name: 'Horace Kallen Papers',
      place: 'YIVO Institute, New York',
    },
  },
  {
    style: 'chicago-note',
    from: `${turabian}; there the date is in brackets, since it is uncertain`,
    printed:
      'Joseph Purcell, “A Map of the Southern Indian District of North America,” 1772, MS 228, Ayer Collection, Newberry Library, Chicago',
    title: 'A map of the southern Indian district of North America',
    isDescribed: false,
    author: [{ family: 'Purcell', given: 'Joseph' }],
    date: '1772',
    deposit: {
      number: 'MS 228',
      name: 'Ayer Collection',
      place: 'Newberry Library, Chicago',
    },
  },
  {
    style: 'apa',
    from: apa,
    printed:
      'Frank, L. K. (1935, February 4). [Letter to Robert M. Ogden]. Rockefeller Archive Center (GEB Series 1.3, Box 371, Folder 3877), Tarrytown, NY, United States.',
    title: '[Letter to Robert M. Ogden]',
    isDescribed: true,
    author: [{ family: 'Frank', given: 'Lawrence K.' }],
    date: '1935-02-04',
    deposit: {
      name: 'Rockefeller Archive Center',
      number: 'GEB Series 1.3, Box 371, Folder 3877',
      place: 'Tarrytown, NY, United States',
    },
  },
  {
    style: 'mla',
    from: mla,
    printed: 'Benton, Thomas Hart. Letter to Charles Fremont. 22 June 1847.',
    title: 'Letter to Charles Fremont',
    isDescribed: true,
    author: [{ family: 'Benton', given: 'Thomas Hart' }],
    date: '1847-06-22',
    deposit: { name: 'John Charles Fremont Papers' },
  },
  {
    style: 'mla',
    from: mla,
    printed: 'Moore, Marianne. Letter to Bryher. 28 Sept. 1954.',
    title: 'Letter to Bryher',
    isDescribed: true,
    author: [{ family: 'Moore', given: 'Marianne' }],
    date: '1954-09-28',
    deposit: { name: 'Bryher Papers' },
  },
  {
    style: 'mhra',
    from: `${mhra}; that guide names the manuscript alone, so its date is left out`,
    printed: 'Petition, London, National Archives, MS SC 8/199/9925',
    title: 'Petition',
    isDescribed: true,
    deposit: { place: 'London', name: 'National Archives', number: 'MS SC 8/199/9925' },
  },
];

test.for(examples)('$style prints what is printed in $from', (example) => {
  const { style, printed, title, isDescribed, author, date, deposit } = example;
  const { issued: _, author: __, contributor: ___, ...rest } = document.item;
  const item = {
    ...rest,
    title,
    ...(author && { author }),
    ...(date && { issued: cslDate(date) }),
  };
  const cited: Cited = { ...document, item, isDescribed, deposit, mediation: [] };
  const all = siteFormatter().citationsFor(cited);
  expect(all.find((each) => each.style === style)?.text.slice(0, printed.length)).toBe(
    printed,
  );
});

test('MLA ends with the archive, as the last container of what the edition holds', () => {
  const deposit = {
    name: 'John Charles Fremont Papers',
    place: 'Southwest Museum Library, Los Angeles',
  };
  const citations = siteFormatter().citationsFor({ ...document, deposit, mediation: [] });
  expect(citations.find(({ style }) => style === 'mla')?.text).toMatch(
    / John Charles Fremont Papers, Southwest Museum Library, Los Angeles\.$/u,
  );
});
