import { escapeHtml } from '../../../text/escape-html.ts';
import type { Cited } from '../cited.ts';
import type { CitationStyle } from './citation-styles.ts';
import { accessedOn } from './formatted.ts';
import { closed, joined, opened } from './punctuation.ts';
import type { StyledParts } from './styled-parts.ts';

/** What a citation is put together of, as HTML; what is not known is `undefined`. */
interface Pieces {
  readonly cited: Cited;
  /** Who, what, when; without a full stop. */
  readonly lead: string;
  /** The title of the edition. */
  readonly container: string;
  readonly mediation: string | undefined;
  /** "par. 12"; "abstract". */
  readonly place: string | undefined;
  readonly url: string | undefined;
  readonly source: {
    readonly [key in 'name' | 'number' | 'place' | 'url']: string | undefined;
  };
  readonly version: string;
  readonly year: string;
  /** When the address was read, in words. */
  readonly today: string;
}

/**
 * The forms of the manuals for a document in an edition: who, what and when by the CSL style, then
 * the archive it is from and the edition it stands in. No CSL style has room for both with their
 * dates and addresses. Entries of bibliographies name the work and no paragraph.
 *
 * @param today - for MHRA, which asks when an address was read
 * @returns a citation as HTML
 */
export function framed(
  style: CitationStyle,
  cited: Cited,
  parts: StyledParts,
  today: string,
): string {
  return frames[style.frame]({ ...piecesOf(style, cited, parts), today });
}

/** "(Hoxha, par. 12)". */
export function inTextOf(
  style: CitationStyle,
  cited: Cited,
  { inText }: StyledParts,
): string | undefined {
  const place = placeOf(style, cited);
  if (inText === undefined || place === undefined) return inText;
  return `${inText.slice(0, -1)}, ${place})`;
}

const frames: Readonly<Record<CitationStyle['frame'], (pieces: Pieces) => string>> = {
  note: ({ cited, lead, container, mediation, place, url, source, version, year }) => {
    const { name, number } = source;
    const of = `version ${version} (${year})`;
    const edition = cited.isEdition ? [of] : [`in ${container}`, of];
    const from = [number, name, source.place, source.url];
    return closed(joined([lead, mediation, ...from, ...edition, place, url], ','));
  },
  entry: ({ cited, lead, container, mediation, url, source, version, year }) => {
    const { name, number } = source;
    const edition = cited.isEdition
      ? `Version ${version}, ${year}`
      : `In ${container}, version ${version}, ${year}`;
    const from = [opened(number), joined([name, source.place], ','), source.url];
    return closed(joined([lead, opened(mediation), ...from, edition, url], '.'));
  },
  mla: ({ cited, lead, container, mediation, url, source, version, year }) => {
    const { name, number } = source;
    const website = name && source.url ? `<i>${name}</i>` : name;
    const edition = cited.isEdition
      ? [`Version ${version}`, year, url]
      : [container, `version ${version}`, year, url];
    const from = joined([website, number, source.place, source.url], ',');
    return closed(joined([lead, joined(edition, ','), from, opened(mediation)], '.'));
  },
  apa: ({ cited, lead, container, mediation, url, source, version, year }) => {
    if (cited.isEdition) {
      const titled = lead.replace(container, (title) => `${title} (Version ${version})`);
      return closed(joined([titled, url], '.'), url);
    }
    const { name, number, place } = source;
    const isDated = cited.item.type !== 'manuscript';
    const inside = joined([number, source.url], ',');
    const from = joined([inside && name ? `${name} (${inside})` : name, place], ',');
    const of = isDated ? `Version ${version}` : `Version ${version}, ${year}`;
    const edition = `In ${container} (${of})`;
    return closed(
      joined([withMeans(cited, lead, mediation), from, edition, url], '.'),
      url,
    );
  },
  mhra: (pieces) => {
    const { cited, lead, container, mediation, place, url, source, version, year } =
      pieces;
    const { name, number } = source;
    const of = `version ${version} (${year})`;
    const edition = cited.isEdition ? [of] : [`in ${container}`, of];
    const from = at(joined([source.place, name, number], ',', true), source.url);
    const all = joined([lead, mediation, from, ...edition, place], ',', true);
    const read = url && accessedOn(pieces.today);
    return closed([at(all, url), read].filter(Boolean).join(' '), undefined, true);
  },
};

function piecesOf(
  style: CitationStyle,
  cited: Cited,
  parts: StyledParts,
): Omit<Pieces, 'today'> {
  const { mediation, deposit, edition, address } = cited;
  const safe = (text: string | undefined) => (text ? escapeHtml(text) : undefined);
  return {
    ...parts,
    cited,
    // What an archive published is said where it is named.
    mediation: safe(
      mediation.filter((means) => !deposit || !means.includes(deposit.name)).join(', '),
    ),
    place: placeOf(style, cited),
    url: safe(address.url),
    source: {
      name: safe(deposit?.name),
      number: safe(deposit?.number),
      place: safe(deposit?.place),
      url: safe(deposit?.url),
    },
    version: escapeHtml(edition.version),
    year: edition.year,
  };
}

function placeOf({ paragraph }: CitationStyle, cited: Cited): string | undefined {
  const { locator, part } = cited;
  const [one, many] = paragraph;
  if (locator) return `${locator.isRange ? many : one} ${escapeHtml(locator.numbers)}`;
  // "¶ 48 to translator’s note 1"
  return part === undefined ? undefined : escapeHtml(part.replaceAll('¶', one));
}

/** APA says what a thing is behind its title: in the brackets of a description, or in its own. */
function withMeans({ isDescribed }: Cited, lead: string, means: string | undefined) {
  if (means === undefined) return lead;
  // Where nobody is named, the title stands before the date.
  const [, title = lead, date = ''] = /^(.+)(\. \([^()]*\))$/su.exec(lead) ?? [];
  return isDescribed && title.endsWith(']')
    ? `${title.slice(0, -1)} (${means})]${date}`
    : `${title} [${opened(means)}]${date}`;
}

function at(words: string | undefined, url: string | undefined): string | undefined {
  if (!url) return words;
  return [words, `&lt;${url}&gt;`].filter(Boolean).join(' ');
}
