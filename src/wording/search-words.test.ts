import { expect, test } from 'vitest';
import { wordingFor } from './wording-for.ts';

const { pages, scripts, searchExamples } = wordingFor('en');

/** What the pages of the search say, and the search within a record. */
const shown = {
  searchPage: pages.searchPage,
  searchHelp: pages.searchHelp,
  examples: [searchExamples.groups, searchExamples.says, searchExamples.found],
  found: scripts.found,
  chips: scripts.chips,
  remarks: scripts.remarks,
  results: scripts.results,
  places: scripts.places,
  facets: scripts.facets,
  finding: scripts.finding,
};

test('readers of the search are told what is found, and nothing of what finds it', () => {
  // The word index is a page that readers know by this name.
  const words = JSON.stringify(shown).replaceAll('word index', '');
  expect(words.length).toBeGreaterThan(3000);
  expect(words.match(/pagefind|engine|index|WebAssembly/giu)).toBeNull();
});
