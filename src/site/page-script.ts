import { chosenScript } from './chosen-script.ts';
import { fromDiskScript } from './from-disk-script.ts';
import type { PageKind } from './page-kind.ts';

/** The one inline script of a page; the record's has the rest of it in its file. */
export function pageScript(kind: PageKind): string {
  return kind === 'record' ? chosenScript : `${chosenScript};${fromDiskScript}`;
}
