import CSL from 'citeproc';
import { addressInWords } from './address.ts';
import { slotted } from './citation-slots.ts';
import type { CitationStyle, CslSources } from './citation-styles.ts';
import { citationStyles } from './citation-styles.ts';
import type { Cited } from './cited.ts';
import type { CslItem } from './csl-item.ts';
import type { Formatted } from './formatted.ts';
import { formattedFrom, formattedText } from './formatted.ts';
import { plainCitation } from './plain-citation.ts';

/** One thing, cited in one style. */
export interface FormattedCitation extends Formatted {
  /** "chicago-note", "plain": see `citationStyles`. */
  readonly style: string;
  readonly label: string;
  /** What stands in the running text, in styles that put something there. */
  readonly inText: Formatted | undefined;
}

export interface CitationFormatter {
  /** In every style, the plain one last. */
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
  const engines = new Map<string, StyleEngine>(
    citationStyles.map(({ csl }) => [csl, new StyleEngine(sources, csl)] as const),
  );
  const engineOf = (csl: string): StyleEngine => {
    const engine = engines.get(csl);
    if (!engine) throw new Error(`Expected the CSL style ${csl} among those offered`);
    return engine;
  };
  const inStyles = (cited: Cited) =>
    citationStyles.map((style) => formatted(engineOf(style.csl), style, cited));
  const inStylesOnce = keepingEach(inStyles);
  return {
    citationsFor: (cited) => [
      ...(filledFrom(cited, inStylesOnce) ?? inStyles(cited)),
      {
        style: 'plain',
        label: 'Plain',
        ...formattedText(plainCitation(cited)),
        inText: undefined,
      },
    ],
    bibliographyEntry: (item, style = 'chicago-fullnote-bibliography') =>
      engineOf(style).entry(item),
  };
}

type InStyles = (cited: Cited) => readonly FormattedCitation[];

/** What paragraphs of one document and voice share is formatted once; there are few such kinds. */
function keepingEach(format: InStyles): InStyles {
  const kept = new Map<string, readonly FormattedCitation[]>();
  return (cited) => {
    const key = JSON.stringify(cited);
    const known = kept.get(key) ?? format(cited);
    kept.set(key, known);
    return known;
  };
}

function filledFrom(cited: Cited, inStyles: InStyles): FormattedCitation[] | undefined {
  const slots = slotted(cited);
  return (
    slots &&
    inStyles(slots.cited).map((citation) => ({
      ...citation,
      ...slots.fill(citation),
      inText: citation.inText && slots.fill(citation.inText),
    }))
  );
}

function formatted(
  engine: StyleEngine,
  style: CitationStyle,
  cited: Cited,
): FormattedCitation {
  const item = itemFor(cited, style);
  const locator = cited.locator?.numbers;
  return {
    style: style.id,
    label: style.label,
    ...(style.form === 'note' ? engine.note(item, locator) : engine.entry(item)),
    inText: style.hasInText ? engine.note(item, locator) : undefined,
  };
}

/** The item as a style is given it: with what only some styles have room for. */
function itemFor(cited: Cited, { form, asksAccess }: CitationStyle): CslItem {
  const { item, address, locator, part } = cited;
  const numbered = locator?.isRange ? 'paragraphs' : 'paragraph';
  // Entries of bibliographies print no locator; a passage says there which it is.
  const place =
    locator && form === 'bibliography' ? `${numbered} ${locator.numbers}` : part;
  const medium = [place, item.medium].filter(Boolean).join(', ');
  return {
    ...item,
    ...(medium && { medium }),
    URL: addressInWords(address),
    ...(asksAccess && { accessed: { literal: '[date of access]' } }),
  };
}

/**
 * citeproc-js for one style; every item is new to it, so nothing is told apart or shortened. Notes
 * and entries of bibliographies have an engine each, made where it is asked for: one that has both
 * formats the note of every entry, to tell it from others.
 */
class StyleEngine {
  readonly #locales: CslSources['locales'];
  readonly #style: string;
  #notes: CSL.Engine | undefined;
  #entries: CSL.Engine | undefined;
  #item: CslItem | undefined;
  #count = 0;

  constructor({ styles, locales }: CslSources, name: string) {
    const style = styles.get(name);
    if (style === undefined) throw new Error(`Expected the CSL style ${name}`);
    this.#style = withoutCompany(style);
    this.#locales = locales;
    this.#locale('en-US');
  }

  note(item: CslItem, locator: string | undefined): Formatted {
    const id = this.#show(item);
    const cite =
      locator === undefined ? { id } : { id, locator, label: 'paragraph' as const };
    this.#notes ??= this.#engine(withoutEntries(this.#style));
    return formattedFrom(this.#notes.makeCitationCluster([cite]));
  }

  entry(item: CslItem): Formatted {
    const id = this.#show(item);
    this.#entries ??= this.#engine(withoutNotes(this.#style));
    this.#entries.updateItems([id]);
    const bibliography = this.#entries.makeBibliography();
    if (bibliography === false) throw new Error('Expected a style with a bibliography');
    return formattedFrom(bibliography[1].join(''));
  }

  #engine(style: string): CSL.Engine {
    const system: CSL.System = {
      retrieveItem: () => this.#item,
      retrieveLocale: (language) => this.#locale(language),
    };
    return new CSL.Engine(system, style, 'en-US');
  }

  #locale(language: string): string {
    const locale = this.#locales.get(language) ?? this.#locales.get('en-US');
    if (locale === undefined) throw new Error(`Expected the CSL locale ${language}`);
    return locale;
  }

  /** citeproc-js keeps what it has seen by id, so each item gets one of its own. */
  #show(item: CslItem): string {
    this.#count += 1;
    const id = `cited-${this.#count}`;
    this.#item = { ...item, ...(item.URL && { URL: withoutQuotes(item.URL) }), id };
    return id;
  }
}

/** A style without what orders items or tells them apart: each is formatted alone. */
function withoutCompany(style: string): string {
  return style
    .replaceAll(/<sort>.*?<\/sort>/gsu, '')
    .replaceAll(/ (?:disambiguate-|givenname-disambiguation-)[a-z-]+="[^"]*"/gu, '');
}

function withoutEntries(style: string): string {
  return style.replace(/<bibliography\b.*<\/bibliography>/su, '');
}

function withoutNotes(style: string): string {
  return style.replace(
    /<citation\b.*<\/citation>/su,
    '<citation><layout></layout></citation>',
  );
}

/** citeproc-js makes quotes typographic, in addresses too, which then lead nowhere. */
function withoutQuotes(url: string): string {
  return url.replaceAll("'", '%27').replaceAll('"', '%22');
}
