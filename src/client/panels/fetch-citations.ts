import type { Cited } from '../../outputs/citation/cited.ts';
import type { FormattedCitation } from '../../outputs/citation/format-citations.ts';
import { fetchText } from '../dom/fetch-text.ts';

/** What stands beside the page of a passage, as `p12/p12.json`. */
export interface PassageCitations {
  readonly cited: Cited;
  /** In every style, the plain one last. */
  readonly citations: readonly FormattedCitation[];
}

/**
 * The citations of a passage of this page's document.
 *
 * @param id - its anchor
 * @throws {Error} where the file cannot be had: offline, or from a disk
 */
export async function fetchCitations(id: string): Promise<PassageCitations> {
  const { href } = new URL(`${id}/${id}.json`, location.href);
  // The build wrote it, as src/outputs/outputs.ts has it.
  return JSON.parse(await fetchText(href)) as PassageCitations;
}
