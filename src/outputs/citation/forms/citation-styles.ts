/** A way of citing that the edition offers. */
export interface CitationStyle {
  readonly id: string;
  readonly label: string;
  /** The edition of the manual whose form it is. */
  readonly manual: string;
  /** The CSL style that sets names, dates and titles, by its name among the files of styles. */
  readonly csl: string;
  /** How the parts are put together: see `frames`. */
  readonly frame: 'note' | 'entry' | 'mla' | 'apa' | 'mhra';
  /** Whether words in the running text point at the entry: "(Hoxha, par. 12)". */
  readonly hasInText?: boolean;
  /** How it abbreviates "paragraph" and "paragraphs". */
  readonly paragraph: readonly [one: string, many: string];
}

const chicago = {
  csl: 'chicago-fullnote-bibliography',
  paragraph: ['par.', 'pars.'],
} as const;

/** Every style but the plain one, in the order they are offered. */
export const citationStyles = [
  {
    ...chicago,
    id: 'chicago-note',
    label: 'Chicago, note',
    manual: 'the Chicago Manual of Style (18th ed.)',
    frame: 'note',
  },
  {
    ...chicago,
    id: 'chicago-bibliography',
    label: 'Chicago, bibliography',
    manual: 'the Chicago Manual of Style (18th ed.)',
    frame: 'entry',
  },
  {
    id: 'mla',
    label: 'MLA',
    manual: 'the MLA Handbook (9th ed.)',
    csl: 'modern-language-association',
    frame: 'mla',
    hasInText: true,
    paragraph: ['par.', 'pars.'],
  },
  {
    id: 'apa',
    label: 'APA',
    manual: 'the Publication Manual of the APA (7th ed.)',
    csl: 'apa',
    frame: 'apa',
    hasInText: true,
    paragraph: ['para.', 'paras.'],
  },
  {
    ...chicago,
    id: 'turabian',
    label: 'Turabian, note',
    manual: 'Turabian’s Manual for Writers (9th ed.)',
    frame: 'note',
  },
  {
    id: 'mhra',
    label: 'MHRA, note',
    manual: 'the MHRA Style Guide (4th ed.)',
    csl: 'modern-humanities-research-association',
    frame: 'mhra',
    paragraph: ['para.', 'paras'],
  },
] as const satisfies readonly CitationStyle[];

export type StyleId = (typeof citationStyles)[number]['id'];

/** CSL styles and locales as XML, by their names: `apa`, `en-US`. */
export interface CslSources {
  readonly styles: ReadonlyMap<string, string>;
  readonly locales: ReadonlyMap<string, string>;
}
