import type { Aside, Place } from '../../content/store/aside.ts';
import type { Stream } from '../../search/index/prepared-record.ts';
import { prepareRecord } from '../../search/index/prepared-record.ts';
import type { SearchIndex } from '../../search/index.ts';
import { foldingOf } from '../../search/language/fold.ts';
import { inContext } from '../../search/results/concordance.ts';

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

/** Where a word stands, with what stands around it. */
export interface WordPlace {
  /** The document, by its slug. */
  readonly document: string;
  /** The anchor of the passage. */
  readonly passage: string;
  /** Whose words they are, in few letters. */
  readonly voice: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters on each side of a word. */
const width = 32;

/** A word while it is counted. */
interface Tally {
  count: number;
  documents: number;
  /** The last document that has it. */
  last: string;
  /** How often each spelling occurs; few words have more than two. */
  readonly spellings: [spelling: string, count: number][];
  places: Place[] | undefined;
}

/**
 * Every word of some documents, in all their layers but this edition's own notes, in the order of the
 * alphabet. What it holds grows with the words that differ, and not with the texts: of a word that
 * is no longer rare the places are forgotten.
 *
 * @param documents - each is looked at once, and not kept
 * @param mostPlaces - of a word, for its places to be kept
 * @param aside - takes the places
 */
export function tallyWords(
  documents: Iterable<SearchIndex>,
  voices: Readonly<Record<Stream['layer'], string>>,
  mostPlaces: number,
  aside: Aside<WordPlace>,
): readonly WordForm[] {
  const tallies = new Map<string, Tally>();
  for (const index of documents) {
    let found: Found[] = [];
    for (const one of addWords(tallies, index, voices, mostPlaces)) {
      found.push(one);
      if (found.length < mostFound) continue;
      lay(found, aside);
      found = [];
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

/** A place of a word that is rare so far. */
type Found = readonly [WordPlace, Tally];

/** So many are written at once: those of a long paragraph would outlive the collection of what is young. */
const mostFound = 1000;

function lay(found: readonly Found[], aside: Aside<WordPlace>): void {
  const places = aside.put(found.map(([place]) => place));
  for (const [at, [, tally]] of found.entries()) {
    const place = places[at];
    if (place) tally.places?.push(place);
  }
}

function* addWords(
  tallies: Map<string, Tally>,
  { records, speakers, documents: [document] }: SearchIndex,
  voices: Readonly<Record<Stream['layer'], string>>,
  mostPlaces: number,
): Generator<Found> {
  if (!document) return;
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const folding = foldingOf();
  for (const one of records) {
    if (one.layer === 'edition') continue;
    const record = prepareRecord(one, folding);
    for (const stream of record.streams) {
      if (stream.part === 'reading') continue;
      const { text } = stream.part === 'label' ? stream.printed : one;
      const voice = voiceIn(stream);
      for (const { raw, start, end } of stream.tokens) {
        if (raw === '') continue;
        const tally = tallyOf(tallies, raw.replace(/['’]/gu, '’'), document.id);
        addSpelling(tally, text.slice(start, end));
        if (tally.count > mostPlaces) tally.places = undefined;
        if (!tally.places) continue;
        const { before, match, after } = inContext(text, start, end, width);
        const place = {
          document: document.id,
          passage: one.id,
          voice,
          before,
          match,
          after,
        };
        yield [place, tally];
      }
    }

    function voiceIn({ layer }: Stream): string {
      const who = layer === 'speech' ? names.get(one.speaker ?? '') : undefined;
      return who ?? voices[layer];
    }
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string, document: string): Tally {
  let tally = tallies.get(key);
  if (!tally) {
    tally = { count: 0, documents: 1, last: document, spellings: [], places: [] };
    tallies.set(key, tally);
  }
  tally.count += 1;
  if (tally.last !== document) {
    tally.last = document;
    tally.documents += 1;
  }
  return tally;
}

function addSpelling({ spellings }: Tally, printed: string): void {
  const spelling = printed.replace(/\s+/gu, ' ');
  const known = spellings.find(([other]) => other === spelling);
  if (known) known[1] += 1;
  else spellings.push([spelling, 1]);
}

/** Of several the first in the text; a capital may only be that of a sentence. */
function mostFrequent(spellings: Tally['spellings']): string {
  const [best] = spellings.toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? '';
}
