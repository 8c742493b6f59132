import { contentDirectory } from '../../addresses/environment.ts';
import { siteCorpus } from '../../content/corpus.ts';
import { cacheLast } from '../../content/file-cache.ts';
import { ownSlugs } from '../../content/read-edition.ts';
import { Aside } from '../../content/store/aside.ts';
import { documentSearchIndex } from '../search/search-index.ts';
import { siteWording } from '../site-wording.ts';
import { commonWords } from './common-words.ts';
import type { WordLetter } from './word-pages.ts';
import { wordLetters } from './word-pages.ts';
import type { WordForm, WordPlace } from './word-tally.ts';
import { tallyWords } from './word-tally.ts';

export interface WordIndex {
  readonly letters: readonly WordLetter[];
  readonly common: readonly WordForm[];
  /** All words of the texts, and how many different ones the letters have. */
  readonly places: number;
  readonly forms: number;
  /** Up to how many places of a word are listed, where not all are. */
  readonly mostPlaces: number | undefined;
  /** What a document is called where one of its words is listed. */
  readonly titleOf: (document: string) => string | undefined;
  readonly placesOf: (form: WordForm) => readonly WordPlace[] | undefined;
}

/**
 * Up to how many places make a word rare. In the one real record nine forms in ten have no more, in a
 * hundred invented ones six in ten; ten places would nearly double the lines of the index, for words
 * better searched for.
 */
const rare = 5;

/** The index of all documents, or of those of a part; made once in a build. */
export function wordIndex(): WordIndex {
  return indexIn(contentDirectory());
}

const indexIn = cacheLast('word-index', makeIndex, (content) => [content]);

function makeIndex(): WordIndex {
  const isRare = siteCorpus().wordIndex === 'rare';
  const most = isRare ? rare : Number.POSITIVE_INFINITY;
  const { names } = siteWording();
  const aside = new Aside<WordPlace>('.words');
  const titles = new Map<string, string>();
  const all = tallyWords(eachIndex(titles), names.shortLayers, most, aside);
  const own = all.filter(({ key }) => !commonWords.has(key));
  return {
    letters: wordLetters(own, isRare),
    common: all.filter(({ key }) => commonWords.has(key)),
    places: all.reduce((sum, { count }) => sum + count, 0),
    forms: own.length,
    mostPlaces: isRare ? rare : undefined,
    titleOf: (document) => titles.get(document),
    placesOf: ({ places }) => places?.map((place) => aside.get(place)),
  };
}

/** @param titles - filled with the title of each */
function* eachIndex(titles: Map<string, string>) {
  for (const slug of ownSlugs()) {
    const index = documentSearchIndex(slug);
    for (const { id, title } of index.documents) titles.set(id, title);
    yield index;
  }
}
