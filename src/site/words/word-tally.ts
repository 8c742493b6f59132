import type { Aside, Place } from '../../content/store/aside.ts';
import type { DocumentWords, OwnForm, WordPlace } from './document-words.ts';
import { placesIn } from './document-words.ts';

/** A form of a word, as it is spelt. */
export interface WordForm {
  /** In small letters and without accents: forms that differ in these alone are one. */
  readonly key: string;
  /** The spelling that is most frequent. */
  readonly form: string;
  readonly count: number;
  /** In how many documents. */
  readonly documents: number;
  /** Where it stands, each laid aside; nothing where it is too frequent to say. */
  readonly places: readonly Place[] | undefined;
}

/** A word while it is counted. */
interface Tally {
  count: number;
  documents: number;
  readonly spellings: [spelling: string, count: number][];
  places: Place[] | undefined;
}

/**
 * Every word of some documents, in the order of the alphabet. What it holds grows with the words that
 * differ, and not with the texts: of a word that is no longer rare the places are forgotten.
 *
 * @param documents - each is looked at once, and not kept
 * @param mostPlaces - of a word, for its places to be kept
 * @param aside - takes the places
 */
export function tallyWords(
  documents: Iterable<DocumentWords>,
  mostPlaces: number,
  aside: Aside<WordPlace>,
): readonly WordForm[] {
  const tallies = new Map<string, Tally>();
  for (const words of documents) {
    let found: Found[] = [];
    for (const form of words.forms) {
      const { places } = addForm(tallies, form, mostPlaces);
      const [, , own] = form;
      if (!places || !own) continue;
      for (const place of placesIn(words, own)) {
        found.push([place, places]);
        if (found.length < mostFound) continue;
        lay(found, aside);
        found = [];
      }
    }
    lay(found, aside);
  }
  return [...tallies]
    .map(([key, { count, documents: own, spellings, places }]) => ({
      ...{ key, count, documents: own, places },
      form: mostFrequent(spellings),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** A place, and where to note that it was laid aside. */
type Found = readonly [WordPlace, Place[]];

/** So many are written at once: those of a long paragraph would outlive the collection of what is young. */
const mostFound = 1000;

function lay(found: readonly Found[], aside: Aside<WordPlace>): void {
  const laid = aside.put(found.map(([place]) => place));
  for (const [at, [, places]] of found.entries()) {
    const place = laid[at];
    if (place) places.push(place);
  }
}

function addForm(
  tallies: Map<string, Tally>,
  [key, spellings]: OwnForm,
  mostPlaces: number,
): Tally {
  const tally = tallies.get(key) ?? {
    count: 0,
    documents: 0,
    spellings: [],
    places: [],
  };
  tallies.set(key, tally);
  tally.documents += 1;
  for (const [spelling, times] of spellings) {
    tally.count += times;
    const known = tally.spellings.find(([other]) => other === spelling);
    if (known) known[1] += times;
    else tally.spellings.push([spelling, times]);
  }
  if (tally.count > mostPlaces) tally.places = undefined;
  return tally;
}

/** Of several the first in the text; a capital may only be that of a sentence. */
function mostFrequent(spellings: Tally['spellings']): string {
  const [best] = spellings.toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? '';
}
