import CSL from 'citeproc';
import type { CslItem } from '../csl-item.ts';
import type { CslSources } from './citation-styles.ts';

/**
 * citeproc-js for one style; every item is new to it, so nothing is told apart or shortened. Notes
 * and entries of bibliographies have an engine each, made where it is asked for: one that has both
 * formats the note of every entry, to tell it from others.
 */
export class CslEngine {
  readonly #locales: CslSources['locales'];
  readonly #style: string;
  #notes: CSL.Engine | undefined;
  #entries: CSL.Engine | undefined;
  #item: CslItem | undefined;
  #count = 0;
  /** What was asked for before: most of a site's citations differ in nothing but their titles. */
  readonly #known = new Map<string, string>();

  /** @throws {Error} where the style or the locale en-US is missing from the sources */
  constructor({ styles, locales }: CslSources, name: string) {
    const style = styles.get(name);
    if (style === undefined) throw new Error(`Expected the CSL style ${name}`);
    this.#style = withoutCompany(style);
    this.#locales = locales;
    this.#locale('en-US');
  }

  /** What stands in a note, or in parentheses in the text. */
  note(item: CslItem): string {
    return this.#once('note', item, (id) => {
      this.#notes ??= this.#engine(withoutEntries(this.#style));
      return this.#notes.makeCitationCluster([{ id }]);
    });
  }

  /** An entry of a bibliography. */
  entry(item: CslItem): string {
    return this.#once('entry', item, (id) => {
      this.#entries ??= this.#engine(withoutNotes(this.#style));
      this.#entries.updateItems([id]);
      const bibliography = this.#entries.makeBibliography();
      if (bibliography === false) throw new Error('Expected a style with a bibliography');
      return bibliography[1].join('');
    });
  }

  #once(form: string, item: CslItem, format: (id: string) => string): string {
    const key = JSON.stringify([form, item]);
    const known = this.#known.get(key) ?? format(this.#show(item));
    // Documents that follow one another have most in common.
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, known);
    return known;
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

/** How many formatted items an engine holds. */
const mostKnown = 2000;

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
