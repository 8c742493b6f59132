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
  /** Where it stands; nothing where it is too frequent to say. */
  readonly places: readonly WordPlace[] | undefined;
}

/** Where a word stands, with what stands around it. */
export interface WordPlace {
  readonly document: WordSource;
  /** The anchor of the passage. */
  readonly passage: string;
  /** Whose words they are, in few letters. */
  readonly voice: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** The document of a word. */
export interface WordSource {
  readonly slug: string;
  readonly title: string;
}

/** Characters on each side of a word. */
const width = 32;

/** A word while it is counted. */
interface Tally {
  count: number;
  documents: number;
  /** The last document that has it. */
  last: WordSource;
  /** How often each spelling occurs; few words have more than two. */
  readonly spellings: [spelling: string, count: number][];
  places: WordPlace[] | undefined;
}

/**
 * Every word of some documents, in all their layers but this edition's own notes, in the order of the
 * alphabet. What it holds grows with the words that differ, and not with the texts: of a word that
 * is no longer rare the places are forgotten.
 *
 * @param documents - each is looked at once, and not kept
 * @param mostPlaces - of a word, for its places to be kept
 */
export function tallyWords(
  documents: Iterable<SearchIndex>,
  voices: Readonly<Record<Stream['layer'], string>>,
  mostPlaces: number,
): readonly WordForm[] {
  const tallies = new Map<string, Tally>();
  for (const index of documents) addWords(tallies, index, voices, mostPlaces);
  return [...tallies]
    .map(([key, { count, documents: own, spellings, places }]) => ({
      ...{ key, count, documents: own, places },
      form: mostFrequent(spellings),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function addWords(
  tallies: Map<string, Tally>,
  { records, speakers, documents: [document] }: SearchIndex,
  voices: Readonly<Record<Stream['layer'], string>>,
  mostPlaces: number,
): void {
  if (!document) return;
  const source = { slug: document.id, title: document.title };
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
        const tally = tallyOf(tallies, raw.replace(/['’]/gu, '’'), source);
        addSpelling(tally, text.slice(start, end));
        if (!tally.places) continue;
        if (tally.places.length === mostPlaces) {
          tally.places = undefined;
          continue;
        }
        const { before, match, after } = inContext(text, start, end, width);
        const place = { document: source, passage: one.id, voice, before, match, after };
        tally.places.push(place);
      }
    }

    function voiceIn({ layer }: Stream): string {
      const who = layer === 'speech' ? names.get(one.speaker ?? '') : undefined;
      return who ?? voices[layer];
    }
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string, source: WordSource): Tally {
  let tally = tallies.get(key);
  if (!tally) {
    tally = { count: 0, documents: 1, last: source, spellings: [], places: [] };
    tallies.set(key, tally);
  }
  tally.count += 1;
  if (tally.last !== source) {
    tally.last = source;
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
