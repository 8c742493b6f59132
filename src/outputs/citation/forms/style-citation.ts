import { escapeHtml } from '../../../text/escape-html.ts';
import type { Cited } from '../cited.ts';
import type { CslItem, CslName } from '../csl-item.ts';
import { withoutMarkup } from '../csl-item.ts';
import type { CitationStyle, CslSources, StyleId } from './citation-styles.ts';
import { citationStyles } from './citation-styles.ts';
import { CslEngine } from './csl-engine.ts';
import { formatDated } from './dated-item.ts';
import type { FormattedCitation } from './format-citations.ts';
import { citationsFrom } from './format-citations.ts';
import type { Formatted } from './formatted.ts';
import { formattedFrom } from './formatted.ts';
import { signed, unclosed } from './punctuation.ts';
import { shortenedTitle } from './shortened-title.ts';
import type { StyledCitation, StyledParts } from './styled-parts.ts';
import { TitleEngine } from './title-engine.ts';

export interface CitationFormatter {
  /** Who, what and when in every style. */
  readonly styledFor: (cited: Cited) => StyledCitation;
  /** The same, put together: the plain one last. */
  readonly citationsFor: (cited: Cited) => readonly FormattedCitation[];
  /** Any CSL item as an entry of a bibliography, by default Chicago's. */
  readonly bibliographyEntry: (item: CslItem, style?: string) => Formatted;
}

/**
 * Make a formatter; each CSL style is read once and used for everything.
 *
 * @throws {Error} where a style or locale is missing from the sources
 */
export function citationFormatter(sources: CslSources): CitationFormatter {
  const engines = new Map<string, CslEngine>(
    citationStyles.map(({ csl }) => [csl, new CslEngine(sources, csl)]),
  );
  const engineOf = (csl: string): CslEngine => {
    const engine = engines.get(csl);
    if (!engine) throw new Error(`Expected the CSL style ${csl} among those offered`);
    return engine;
  };
  const titles = new Map<string, TitleEngine>();
  const shared = new Map<string, CslEngine>();
  const titleOf: SetTitle = (csl, title, language) => {
    const engine = titles.get(csl) ?? new TitleEngine(sources, csl, shared);
    titles.set(csl, engine);
    return engine.set(title, language) ?? escapeHtml(title);
  };
  const styledFor = (cited: Cited) => styled(cited, engineOf, titleOf);
  return {
    styledFor,
    citationsFor: (cited) => citationsFrom(cited, styledFor(cited)),
    bibliographyEntry: (item, style = 'chicago-fullnote-bibliography') =>
      formattedFrom(engineOf(style).entry(item)),
  };
}

/** The style that sets the titles of others where they stand in the running text. */
const headlines = 'modern-language-association';

/** A title with the capitals of a style, as HTML. */
type SetTitle = (csl: string, title: string, language: string | undefined) => string;

function styled(
  cited: Cited,
  engineOf: (csl: string) => CslEngine,
  titleOf: SetTitle,
): StyledCitation {
  const all = citationStyles.map(
    (style) => [style.id, partsIn(style, cited, engineOf(style.csl), titleOf)] as const,
  );
  return Object.fromEntries(all) as Record<StyleId, StyledParts>;
}

function partsIn(
  style: CitationStyle,
  cited: Cited,
  engine: CslEngine,
  titleOf: SetTitle,
): StyledParts {
  const { item, isDescribed, edition } = cited;
  const { title, language } = item;
  const shown = shownItem(style, cited);
  const named = (words: string) =>
    isDescribed ? escapeHtml(withoutMarkup(words)) : titleOf(style.csl, words, language);
  const isNote = style.frame === 'note' || style.frame === 'mhra';
  const set = formattedFrom(formatDated(engine, isNote ? 'note' : 'entry', shown)).html;
  // The date of what is no record stands with the edition.
  const lead = item.type === 'manuscript' ? set : set.replace(noDate, '$1');
  const parts = {
    lead: unclosed(withTitle(lead, named(title), titleMarks(style.frame, cited))),
    container: `<i>${titleOf(style.csl, edition.title, language)}</i>`,
  };
  if (style.hasInText !== true) return parts;
  const isRecord = item.type === 'manuscript';
  const short = isRecord
    ? shortenedTitle(withoutMarkup(title))
    : (item['title-short'] ?? title);
  const inText = formattedFrom(formatDated(engine, 'note', shown)).html;
  // In the running text APA too sets off a title that has no brackets, in the capitals of a headline.
  const isBare = isDescribed && (isRecord || style.frame === 'mla');
  const marks = titleMarks('mla', { ...cited, isDescribed: isBare });
  const words = isDescribed
    ? escapeHtml(withoutMarkup(short))
    : titleOf(headlines, withoutMarkup(short), language);
  return { ...parts, inText: withTitle(inText, words, marks) };
}

/** What CSL is given: the title is put in afterwards, since CSL knows no description. */
function shownItem(style: CitationStyle, { item, isEdition, edition }: Cited): CslItem {
  const { author, editor, issued, type, language } = item;
  const isRecord = type === 'manuscript';
  const year = { 'date-parts': [[Number(edition.year)]] };
  // The year of a page is the edition's and stands with it; APA alone begins with it.
  const date = isRecord ? issued : style.frame === 'apa' ? year : undefined;
  return {
    id: 'shown',
    type: isEdition ? 'book' : 'document',
    title: `<span class="nocase">${titleSlot}</span>`,
    ...(author && { author: style.frame === 'apa' ? author.map(inverted) : author }),
    ...(editor && { editor }),
    ...(date && { issued: date }),
    ...(language && { language }),
  };
}

/** APA has a comma behind every family name. */
function inverted({ 'static-ordering': _, ...name }: CslName): CslName {
  return name;
}

/** Put a title between its marks, with the sign that follows it. */
type TitleMarks = (title: string, sign: string) => string;

function titleMarks(frame: CitationStyle['frame'], cited: Cited): TitleMarks {
  if (cited.isEdition) return (title, sign) => `<i>${title}</i>${sign}`;
  // The newest edition of Chicago's manual has a full stop between title and date.
  if (frame === 'entry' && cited.isDescribed) return (title) => american(title, '.');
  if (frame === 'entry') return (title) => quoted(title, '.');
  if (cited.isDescribed && frame === 'mhra') return (title, sign) => `${title}${sign}`;
  if (cited.isDescribed || frame === 'apa') return american;
  return frame === 'mhra' ? (title, sign) => `‘${title}’${sign}` : quoted;
}

/** In American quotation marks, which have the sign inside, and single marks inside them. */
function quoted(title: string, sign: string): string {
  return `“${american(title.replaceAll('“', '‘').replaceAll('”', '’'), sign)}”`;
}

/** With the sign, and those within, inside of quotation marks. */
function american(title: string, sign: string): string {
  const inside = title.replaceAll(/([”’])([,.])/gu, '$2$1');
  return sign === ',' || sign === '.' ? signed(inside, sign) : inside;
}

/** A comma and the words for "no date", behind whatever closes a title. */
const noDate = /,?([”’]?(?:<\/i>)?),? n\.d\.?/u;

/** A word no title has, which stands for the title while CSL sets what is about it. */
const titleSlot = 'Xqztitlezqx';

const slotPattern = new RegExp(
  `(?:<i>|[“‘"])?${titleSlot}([.,]?)(?:</i>|[”’"])?([.,]?)`,
  'u',
);

function withTitle(html: string, title: string, marks: TitleMarks): string {
  return html.replace(slotPattern, (_, inside: string, behind: string) =>
    marks(title, inside || behind),
  );
}
