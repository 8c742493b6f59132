import { siteCorpus } from '../../content/corpus.ts';
import { keptPart } from '../../content/store/parts.ts';
import type { Stream } from '../../search/index/prepared-record.ts';
import type { PreparedDocument } from '../../search/large/document-share.ts';
import { inContext } from '../../search/results/concordance.ts';
import { preparedDocument } from '../search/large-document.ts';
import { siteWording } from '../site-wording.ts';

/** The words of one document, as plain data: small, for it is read in every build. */
export interface DocumentWords {
  /** Its slug. */
  readonly document: string;
  readonly title: string;
  readonly forms: readonly OwnForm[];
  readonly texts: readonly SpokenText[];
}

/** A form of a word, see `WordForm`, in one document. */
export type OwnForm = readonly [
  key: string,
  /** How often each spelling occurs, in the order of the text; few words have more than two. */
  spellings: readonly (readonly [spelling: string, count: number])[],
  /** Of each place the number of the text, the start and the end; nothing where it is too frequent. */
  places: readonly number[] | undefined,
];

/** A text that is all of one voice. */
export type SpokenText = readonly [passage: string, voice: string, text: string];

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

/**
 * Up to how many places make a word rare. In the one real record nine forms in ten have no more, in a
 * hundred invented ones six in ten; ten places would nearly double the lines of the index, for words
 * better searched for.
 */
const rare = 5;

/** Of how many places a word has those in the index; all where that is whole. */
export function mostPlaces(): number {
  return siteCorpus().wordIndex === 'rare' ? rare : Number.POSITIVE_INFINITY;
}

/**
 * Those of a document of this edition, kept for later builds.
 *
 * @param prepared - the document, where it is at hand
 */
export function documentWords(slug: string, prepared?: PreparedDocument): DocumentWords {
  return keptPart(slug, 'words', () =>
    wordsOf(
      prepared ?? preparedDocument(slug),
      siteWording().names.shortLayers,
      mostPlaces(),
    ),
  );
}

/**
 * Every word of a document, in all its layers but this edition's own notes.
 *
 * @param most - places of a word, for them to be told
 */
export function wordsOf(
  { index: { documents, speakers }, records }: PreparedDocument,
  voices: Readonly<Record<Stream['layer'], string>>,
  most: number,
): DocumentWords {
  const { id: document = '', title = '' } = documents[0] ?? {};
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const forms = new Map<string, Counted>();
  const texts: SpokenText[] = [];
  for (const { record, streams } of records) {
    if (record.layer === 'edition') continue;
    for (const { part, printed, layer, tokens } of streams) {
      if (part === 'reading') continue;
      const { text } = part === 'label' ? printed : record;
      const who = layer === 'speech' ? names.get(record.speaker ?? '') : undefined;
      const at = texts.push([record.id, who ?? voices[layer], text]) - 1;
      for (const { raw, start, end } of tokens) {
        if (raw === '') continue;
        const form = formIn(forms, raw.replace(/['’]/gu, '’'));
        form.count += 1;
        addSpelling(form, text.slice(start, end));
        if (form.count > most) form.places = undefined;
        form.places?.push(at, start, end);
      }
    }
  }
  const own = [...forms].map(
    ([key, { spellings, places }]): OwnForm => [key, spellings, places],
  );
  return { document, title, forms: own, texts };
}

/** The places of a form, each with what stands around it. */
export function* placesIn(
  { document, texts }: DocumentWords,
  places: readonly number[],
): Generator<WordPlace> {
  for (let next = 0; next < places.length; next += 3) {
    const [passage, voice, text] = texts[places[next] ?? 0] ?? ['', '', ''];
    const [start, end] = [places[next + 1] ?? 0, places[next + 2] ?? 0];
    const { before, match, after } = inContext(text, start, end, width);
    yield { document, passage, voice, before, match, after };
  }
}

/** A form while it is counted. */
interface Counted {
  readonly spellings: [spelling: string, count: number][];
  count: number;
  places: number[] | undefined;
}

function formIn(forms: Map<string, Counted>, key: string): Counted {
  const known = forms.get(key);
  if (known) return known;
  const form: Counted = { spellings: [], count: 0, places: [] };
  forms.set(key, form);
  return form;
}

function addSpelling({ spellings }: Counted, printed: string): void {
  const spelling = /\s/u.test(printed) ? printed.replace(/\s+/gu, ' ') : printed;
  const known = spellings.find(([other]) => other === spelling);
  if (known) known[1] += 1;
  else spellings.push([spelling, 1]);
}
