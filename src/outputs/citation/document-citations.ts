import type { Cited } from './cited.ts';
import type { StyledCitation } from './forms/styled-parts.ts';
import { managersNote } from './managers-note.ts';

/** Something as it is cited, and what CSL makes of it. */
export interface StyledCited {
  readonly cited: Cited;
  readonly styled: StyledCitation;
}

/**
 * The citations of a document and of all its passages. Those of one voice differ in nothing but their
 * place, so a page needs one file for all, and CSL one run for each voice.
 */
export interface DocumentCitations {
  readonly whole: StyledCited;
  readonly voices: readonly StyledCited[];
  /** By their anchors. */
  readonly passages: Readonly<Record<string, PassagePlace>>;
}

/** Which of the voices it is, the fingerprint, and the number, or what it is that has none. */
type PassagePlace = readonly [voice: number, hash: string, number: string, part?: string];

/**
 * @param passages - each as it is cited, by its anchor, which its address ends with
 * @param styledFor - costs time, so it is called once for each voice
 */
export function documentCitations(
  whole: Cited,
  passages: ReadonlyMap<string, Cited>,
  styledFor: (cited: Cited) => StyledCitation,
): DocumentCitations {
  const voices = new Map<string, { readonly index: number; readonly own: StyledCited }>();
  const places = [...passages].map(([id, cited]): [string, PassagePlace] => {
    const { locator, part, hash = '' } = cited;
    const voice = JSON.stringify(withPlace(cited, '', [0, '', '']));
    const index = voices.get(voice)?.index ?? voices.size;
    if (index === voices.size)
      voices.set(voice, { index, own: { cited, styled: styledFor(cited) } });
    const place = [index, hash, locator?.numbers ?? ''] as const;
    return [id, part === undefined ? place : [...place, part]];
  });
  return {
    whole: { cited: whole, styled: styledFor(whole) },
    voices: [...voices.values()].map(({ own }) => own),
    passages: Object.fromEntries(places),
  };
}

/** A passage as it is cited; nothing where the document has none with this anchor. */
export function citationIn(
  { voices, passages, whole }: DocumentCitations,
  id: string,
): StyledCited | undefined {
  const place = passages[id];
  const voice = place && voices[place[0]];
  if (!voice) return undefined;
  const slug = whole.cited.item.id;
  const cited = withPlace(voice.cited, id, place);
  return {
    ...voice,
    cited: { ...cited, item: { ...cited.item, id: `${slug}-${id}` } },
  };
}

/** The same in another place. */
function withPlace(
  { item, address, ...rest }: Cited,
  id: string,
  [, hash, numbers, part]: PassagePlace,
): Cited {
  const at = (one: string) => one.replace(/#.*$/u, `#${id}`);
  const placed = {
    ...rest,
    locator: numbers === '' ? undefined : { numbers, isRange: false },
    part,
    hash,
  };
  return {
    ...placed,
    item: {
      ...item,
      id,
      ...(item.URL !== undefined && { URL: at(item.URL) }),
      note: managersNote(placed),
    },
    address: {
      path: at(address.path),
      url: address.url === undefined ? undefined : at(address.url),
    },
  };
}
