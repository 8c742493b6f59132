/** The parts of untyped packages that tests use. */
declare module '@citation-js/core' {
  import type { CslItem } from '../citation/csl-item.ts';

  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly (CslItem & { readonly source?: string })[];
  }
}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-bibtex' {}
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: {
        readonly safe: boolean;
        readonly documentLoader: (url: string) => Promise<object>;
      },
    ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  };
  export = jsonld;
}
