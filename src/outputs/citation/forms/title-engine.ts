import { keepNames } from '../csl-item.ts';
import type { CslSources } from './citation-styles.ts';
import { CslEngine } from './csl-engine.ts';
import { formattedFrom } from './formatted.ts';

/** A title that every way of setting titles changes in its own way. */
const probe = 'a probe of it';

/**
 * Titles with the capitals and quotation marks of a style, set by a style that has nothing else: to go
 * through a whole style for each takes five times as long. What the whole makes of a title tells which
 * of the few ways of CSL it is.
 */
export class TitleEngine {
  readonly #engine: CslEngine;

  /**
   * @param engines - of all titles so far: most styles set them in the same way
   * @throws {Error} where the style or its locale is missing from the sources
   */
  constructor(sources: CslSources, name: string, engines = new Map<string, CslEngine>()) {
    const whole = new CslEngine(sources, name);
    const expected = titleIn(whole, probe, 'en');
    const [, locale = 'en-US'] =
      /default-locale="([^"]+)"/u.exec(sources.styles.get(name) ?? '') ?? [];
    const ways = ['', ' text-case="title"', ' text-case="sentence"'].map((way) => {
      const style = styleOf(way, locale);
      const known = engines.get(style);
      if (known) return known;
      const engine = new CslEngine(
        { ...sources, styles: new Map([['title', style]]) },
        'title',
      );
      engines.set(style, engine);
      return engine;
    });
    this.#engine = ways.find((one) => titleIn(one, probe, 'en') === expected) ?? whole;
  }

  /** @returns HTML */
  set(title: string, language: string | undefined): string | undefined {
    return titleIn(this.#engine, keepNames(title), language);
  }
}

/** A title as an engine sets that of a book: in italics. */
export function titleIn(
  engine: CslEngine,
  title: string,
  language: string | undefined,
): string | undefined {
  const item = { id: 'title', type: 'book', title };
  const entry = engine.entry({ ...item, ...(language && { language }) });
  const [, inItalics] = /<i>(.*)<\/i>/u.exec(formattedFrom(entry).html) ?? [];
  // A sign before "n.d.", or at the end of the entry, is no part of the title.
  return inItalics?.replace(/[,.](?=[”’]*$)/u, '');
}

function styleOf(way: string, locale: string): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="${locale}">
<info><title>title</title><id>title</id><updated>2026-01-01T00:00:00Z</updated></info>
<citation><layout></layout></citation>
<bibliography><layout><text variable="title" font-style="italic"${way}/></layout></bibliography></style>`;
}
