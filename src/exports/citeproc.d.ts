/** The part of citeproc-js this edition uses; it has no types of its own. */
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  namespace CSL {
    interface System {
      retrieveLocale(language: string): string;
      retrieveItem(id: string): CslItem | undefined;
    }
    interface Citation {
      readonly citationItems: readonly {
        readonly id: string;
        readonly locator?: string;
        readonly label?: 'paragraph';
      }[];
      readonly properties: { readonly noteIndex: number };
    }
    class Engine {
      constructor(system: System, style: string, language: string, force?: boolean);
      updateItems(ids: readonly string[]): void;
      makeBibliography(): readonly [unknown, readonly string[]] | false;
      previewCitationCluster(
        citation: Citation,
        before: readonly never[],
        after: readonly never[],
        format: 'html',
      ): string;
    }
  }
  export = CSL;
}
