import type { Element } from 'xast';
import type { PassageWords } from '../../output.ts';
import { nameIn } from '../ids.ts';
import { proseFrom } from '../stand-off/prose.ts';
import { attributeOf, elementIn, elementsIn, trimmed } from '../xml/queries.ts';
import type { Faults } from './faults.ts';
import type { Fields } from './fields.ts';
import { certaintyOf, filled, present, presentOrNone } from './fields.ts';
import { quoteOf } from './quote-of.ts';
import type { ReadSpan } from './read-phrasing.ts';
import type { ReadText } from './read-text.ts';

/**
 * The annotations as `annotations.yaml` has them; nothing where there are none. Names that are forms
 * of the registers are found again, so only mentions that no form can identify are among them.
 *
 * @param words - the passages of the text, in its order
 */
export function readAnnotations(
  standOff: Element | undefined,
  text: ReadText,
  words: readonly PassageWords[],
): Fields | undefined {
  const places = new Places(text, words);
  const notes = elementsIn(elementIn(standOff, 'listAnnotation'), 'note');
  return presentOrNone({
    mentions: readMentions(notes, places),
    quotations: filled(
      places.spans('said').map(([, { element, quote }]) => ({
        target: quote,
        speaker: nameIn('entry', attributeOf(element, 'who') ?? ''),
      })),
    ),
    readings: readReadings(elementIn(standOff, 'listApp'), places),
    emendations: entries(notes, 'emendation', (note) => readEmendation(note, places)),
    notes: entries(notes, 'editorial', (note) => readNote(note, places)),
  });
}

interface Placed {
  readonly element: Element;
  readonly quote: Fields;
}

/** Finds the words of a passage that something is about. */
class Places {
  readonly faults: Faults;
  readonly #text: ReadText;
  readonly #words: ReadonlyMap<string, string>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(text: ReadText, words: readonly PassageWords[]) {
    this.faults = text.faults;
    this.#text = text;
    this.#words = new Map(words.map((passage) => [passage.id, passage.text]));
    this.#order = new Map(words.map(({ id }, index) => [id, index]));
  }

  /** The spans of a kind with their ids, in the order of the passages and then of their numbers. */
  spans(name: string): (readonly [string, Placed])[] {
    const place = (id: string, span: ReadSpan) =>
      1e6 * (this.#order.get(span.passage) ?? 0) + Number(/\d+$/u.exec(id)?.[0] ?? 0);
    return [...this.#text.spans]
      .filter(([, { element }]) => element.name === name)
      .toSorted(([a, one], [b, other]) => place(a, one) - place(b, other))
      .map(([id, span]) => [id, this.#placed(span)] as const);
  }

  /** The words of the span with this id. */
  span(pointer: string): Placed | undefined {
    const span = this.#text.spans.get(pointer.slice(1));
    return span && this.#placed(span);
  }

  /** The words that end where the mark of a note stands. */
  before(pointer: string, words: string): Fields | undefined {
    const mark = this.#text.marks.get(pointer.slice(1));
    if (!mark) return undefined;
    const text = this.#words.get(mark.passage) ?? '';
    const range = { start: mark.at - words.length, end: mark.at };
    return text.slice(range.start, range.end) === words
      ? quoteOf(text, range, mark.passage)
      : undefined;
  }

  #placed({ element, passage, ranges }: ReadSpan): Placed {
    const range = { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
    return { element, quote: quoteOf(this.#words.get(passage) ?? '', range, passage) };
  }
}

function readMentions(notes: readonly Element[], places: Places): Fields | undefined {
  const reasons = new Map(
    ofType(notes, 'mention').map((note) => [
      attributeOf(note, 'target')?.slice(1),
      trimmed(elementIn(note, 'p')),
    ]),
  );
  const include = places.spans('rs').flatMap(([id, { element, quote }]) => {
    const certainty = certaintyOf(element);
    if (certainty === undefined) return [];
    const entry = nameIn('entry', attributeOf(element, 'ref') ?? '');
    const isStated = certainty === 'stated';
    return [
      present({
        entry,
        target: quote,
        certainty: isStated ? undefined : certainty,
        reason: reasons.get(id),
      }),
    ];
  });
  return include.length > 0 ? { include } : undefined;
}

function readReadings(list: Element | undefined, places: Places) {
  return filled(
    elementsIn(list, 'app').flatMap((app) => {
      const lemma = places.span(attributeOf(app, 'corresp') ?? '');
      const reading = elementIn(app, 'rdg');
      if (!lemma || !reading) return lost(app, places);
      const note = attributeOf(reading, 'source')?.slice(1);
      return [{ target: lemma.quote, reading: trimmed(reading), note }];
    }),
  );
}

function readEmendation(note: Element, places: Places) {
  const id = attributeOf(note, 'target') ?? '';
  const slip = places.span(id);
  const correction = elementIn(slip?.element, 'corr');
  if (!slip || !correction) return lost(note, places);
  const emendation = {
    target: slip.quote,
    correction: trimmed(correction),
    certainty: attributeOf(correction, 'cert'),
    reason: trimmed(elementIn(note, 'p')),
  };
  return [[id.slice(1), emendation] as const];
}

function readNote(note: Element, places: Places) {
  const words = trimmed(elementIn(note, 'quote')) ?? '';
  const target = places.before(attributeOf(note, 'target') ?? '', words);
  if (!target) return lost(note, places);
  const [text, more] = elementsIn(note, 'p').map(({ children }) =>
    proseFrom(children).trim(),
  );
  const sources = elementsIn(note, 'bibl').map((cited) => {
    const source = nameIn('source', attributeOf(cited, 'corresp') ?? '');
    const locator = trimmed(elementIn(cited, 'citedRange'));
    return locator === undefined ? source : { source, locator };
  });
  const certainty = certaintyOf(note);
  const id = attributeOf(note, 'xml:id') ?? '';
  return [
    [id, present({ target, text, more, certainty, sources: filled(sources) })] as const,
  ];
}

function lost(element: Element, { faults }: Places): readonly never[] {
  faults.add(element, {
    rule: 'words-not-found',
    reason: `The words that this \`${element.name}\` is about are not where it points`,
    remedy: 'Quote the words as the text has them, or correct the pointer.',
  });
  return [];
}

function entries(
  notes: readonly Element[],
  type: string,
  read: (note: Element) => readonly (readonly [string, Fields])[],
): Fields | undefined {
  const all = ofType(notes, type).flatMap(read);
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

function ofType(notes: readonly Element[], type: string): readonly Element[] {
  return notes.filter((note) => attributeOf(note, 'type') === type);
}
