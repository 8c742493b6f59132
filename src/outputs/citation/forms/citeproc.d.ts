/** The part of citeproc-js this edition uses; it has no types of its own. */
declare module 'citeproc' {
  import type { CslItem } from '../csl-item.ts';

  namespace CSL {
    interface System {
      retrieveLocale(language: string): string;
      retrieveItem(id: string): CslItem | undefined;
    }
    interface CitationItem {
      readonly id: string;
    }
    class Engine {
      constructor(system: System, style: string, language: string, force?: boolean);
      updateItems(ids: readonly string[]): void;
      makeBibliography(): readonly [unknown, readonly string[]] | false;
      makeCitationCluster(items: readonly CitationItem[]): string;
    }
  }
  export = CSL;
}
