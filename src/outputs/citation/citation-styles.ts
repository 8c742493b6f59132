/** A way of citing that the edition offers. */
export interface CitationStyle {
  readonly id: string;
  readonly label: string;
  /** The CSL style that makes it, by its name in the Citation Style Language repository. */
  readonly csl: string;
  /** A note, or an entry of a bibliography. */
  readonly form: 'note' | 'bibliography';
  /** Whether words in the running text point at the entry: "(Hoxha, par. 12)". */
  readonly hasInText?: boolean;
  /** Whether it asks when the page was read. */
  readonly asksAccess?: boolean;
}

/** Every style but the plain one, in the order they are offered. */
export const citationStyles = [
  {
    id: 'chicago-note',
    label: 'Chicago, note',
    csl: 'chicago-fullnote-bibliography',
    form: 'note',
  },
  {
    id: 'chicago-bibliography',
    label: 'Chicago, bibliography',
    csl: 'chicago-fullnote-bibliography',
    form: 'bibliography',
  },
  {
    id: 'mla',
    label: 'MLA',
    csl: 'modern-language-association',
    form: 'bibliography',
    hasInText: true,
  },
  {
    id: 'apa',
    label: 'APA',
    csl: 'apa',
    form: 'bibliography',
    hasInText: true,
  },
  {
    id: 'turabian',
    label: 'Turabian, note',
    csl: 'turabian-fullnote-bibliography-8th-edition',
    form: 'note',
    asksAccess: true,
  },
  {
    id: 'mhra',
    label: 'MHRA, note',
    csl: 'modern-humanities-research-association',
    form: 'note',
  },
] as const satisfies readonly CitationStyle[];

/** CSL styles and locales as XML, by their names: `apa`, `en-US`. */
export interface CslSources {
  readonly styles: ReadonlyMap<string, string>;
  readonly locales: ReadonlyMap<string, string>;
}
