import type { Cited } from '../../outputs/citation/cited.ts';
import type { FormattedCitation } from '../../outputs/citation/format-citations.ts';

/** What stands beside the page of a passage, as `p12/p12.json`. */
export interface PassageCitations {
  readonly cited: Cited;
  /** In every style, the plain one last. */
  readonly citations: readonly FormattedCitation[];
}

/** How long to wait, in milliseconds, before the page of the passage is the better answer. */
const patience = 8000;

const asked = new Map<string, Promise<PassageCitations>>();

/**
 * The citations of a passage of this page's document.
 *
 * @param id - its anchor
 * @returns a promise that fails where the file cannot be had: offline, or from a disk
 */
export function citationsOf(id: string): Promise<PassageCitations> {
  const known = asked.get(id) ?? ask(id);
  asked.set(id, known);
  known.catch(() => asked.delete(id));
  return known;
}

async function ask(id: string): Promise<PassageCitations> {
  const address = new URL(`${id}/${id}.json`, location.href);
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  // The build wrote it, as src/site/citations/citation-files.ts has it.
  return (await response.json()) as PassageCitations;
}
