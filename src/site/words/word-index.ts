import { contentDirectory } from '../../addresses/environment.ts';
import { cacheLast } from '../../content/file-cache.ts';
import { ownSlugs } from '../../content/read-edition.ts';
import { Aside } from '../../content/store/aside.ts';
import { commonWords } from './common-words.ts';
import type { DocumentWords, WordPlace } from './document-words.ts';
import { documentWords, mostPlaces } from './document-words.ts';
import type { WordLetter } from './word-pages.ts';
import { wordLetters } from './word-pages.ts';
import type { WordForm } from './word-tally.ts';
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

/** The index of all documents, or of those of a part; made once in a build. */
export function wordIndex(): WordIndex {
  return indexIn(contentDirectory());
}

const indexIn = cacheLast('word-index', makeIndex, (content) => [content]);

function makeIndex(): WordIndex {
  const most = mostPlaces();
  const isRare = Number.isFinite(most);
  const aside = new Aside<WordPlace>('.words');
  const titles = new Map<string, string>();
  const all = tallyWords(eachDocument(titles), most, aside);
  const own = all.filter(({ key }) => !commonWords.has(key));
  return {
    letters: wordLetters(own, isRare),
    common: all.filter(({ key }) => commonWords.has(key)),
    places: all.reduce((sum, { count }) => sum + count, 0),
    forms: own.length,
    mostPlaces: isRare ? most : undefined,
    titleOf: (document) => titles.get(document),
    placesOf: ({ places }) => places?.map((place) => aside.get(place)),
  };
}

/** @param titles - filled with the title of each */
function* eachDocument(titles: Map<string, string>): Generator<DocumentWords> {
  for (const slug of ownSlugs()) {
    const words = documentWords(slug);
    titles.set(slug, words.title);
    yield words;
  }
}
