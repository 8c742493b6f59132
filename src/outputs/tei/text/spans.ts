import type { Element } from 'xast';
import type { Edition, Entry, Mention, Passage, Range } from '../../../edition/index.ts';
import { ofPassage } from '../../../edition/index.ts';
import type { Mark, Span } from '../../../render/spans.ts';
import { degrees, idOf, namesOf, responsible } from '../ids.ts';
import { tei } from '../xml/element.ts';

type Entries = ReadonlyMap<string, Entry>;
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What runs over the words of a passage. Every piece of what an insertion cuts in two points back
 * to the first, which has the id.
 */
export function spansOf(
  { mentions, apparatus }: Edition,
  { id }: Passage,
  entries: Entries,
): Span<Element>[] {
  const own = <Placed extends { readonly passage: string }>(all: readonly Placed[]) =>
    ofPassage(all, id);
  return [
    ...own(apparatus.quotations).flatMap(({ range, speaker }, index) =>
      spans([range], outermost, `${id}-q${index + 1}`, (attributes, children) =>
        tei('said', { ...attributes, who: `#${idOf.entry(speaker)}` }, children),
      ),
    ),
    ...own(apparatus.readings).flatMap(({ range }, index) =>
      spans([range], lengthOf(range), `${id}-s${index + 1}`, (attributes, children) =>
        tei('seg', { ...attributes, type: 'lemma' }, children),
      ),
    ),
    ...own(apparatus.emendations).flatMap(
      ({ range, id: anchor, correction, certainty }) =>
        spans([range], lengthOf(range), anchor, (attributes, children, isFirst) => {
          if (!isFirst) return tei('sic', attributes, children);
          const by = { resp: `#${responsible.edition}`, cert: certainty };
          return tei(
            'choice',
            attributes,
            tei('sic', {}, children),
            tei('corr', by, correction),
          );
        }),
    ),
    ...own(mentions).flatMap((mention, index) => {
      const { ranges } = mention;
      const [start = 0, end = 0] = [ranges[0]?.start, ranges.at(-1)?.end];
      const { name, attributes } = nameOf(mention, entries);
      return spans(
        ranges,
        lengthOf({ start, end }),
        mentionId(id, index),
        (own, children) => tei(name, { ...own, ...attributes }, children),
      );
    }),
  ];
}

/** The id of a mention, by its place among those of its passage. */
export function mentionId(passage: string, index: number): string {
  return `${passage}-m${index + 1}`;
}

/** The id of the words that another reading is of, by their place among those of their passage. */
export function lemmaId({ apparatus }: Edition, index: number): string {
  const { passage } = apparatus.readings[index] ?? { passage: '' };
  const before = apparatus.readings
    .slice(0, index)
    .filter((other) => other.passage === passage);
  return `${passage}-s${before.length + 1}`;
}

/** Where a note of this edition is about words, behind them. */
export function marksOf({ apparatus }: Edition, { id }: Passage): Mark<Element>[] {
  return ofPassage(apparatus.notes, id).map((note) => ({
    at: note.range.end,
    element: tei('ptr', {
      'xml:id': `${note.id}-ref`,
      type: 'note',
      target: `#${note.id}`,
    }),
  }));
}

/** A longer one stands outside a shorter one, and who is quoted outside all names in the words. */
const outermost = Number.NEGATIVE_INFINITY;

function lengthOf({ start, end }: Range): number {
  return start - end;
}

function spans(
  ranges: readonly Range[],
  rank: number,
  id: string,
  element: (attributes: Attributes, children: Children, isFirst: boolean) => Element,
): Span<Element>[] {
  let isFirst = true;
  return ranges.map((range) => ({
    ...range,
    rank,
    element: (children) => {
      const made = isFirst;
      isFirst = false;
      return element(made ? { 'xml:id': id } : { prev: `#${id}` }, children, made);
    },
  }));
}

type Children = Parameters<Span<Element>['element']>[0];

/** A form of the register is a name; words that only stand for one are `rs`, with how sure it is. */
function nameOf({ entry, origin, certainty }: Mention, entries: Entries) {
  const { name, type } = namesOf[entries.get(entry)?.register ?? 'terms'];
  const ref = `#${idOf.entry(entry)}`;
  if (origin === 'form') {
    return { name, attributes: name === 'rs' ? { type, ref } : { ref } };
  }
  const ana = `#${idOf.certainty(certainty)}`;
  return { name: 'rs', attributes: { type, ref, ana, cert: degrees[certainty] } };
}
