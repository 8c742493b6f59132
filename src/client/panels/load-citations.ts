import { citeTogether, haveOneAuthor } from '../../outputs/citation/cite-together.ts';
import type { Cited } from '../../outputs/citation/cited.ts';
import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { citationsFrom } from '../../outputs/citation/forms/format-citations.ts';
import type { StyledCitation } from '../../outputs/citation/forms/styled-parts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { loadScript } from '../dom/load-script.ts';

/** What stands beside the page of a passage, in `p12/p12.js`, and beside that of a document. */
interface CitationFile {
  readonly cited: Cited;
  readonly styled: StyledCitation;
}

declare global {
  interface Window {
    /** Where those files put what they hold, by the anchor or the document's slug. */
    editionCitations?: Readonly<Record<string, CitationFile>>;
  }
}

/** How long to wait, in milliseconds, before the passage’s own page is the better answer. */
const patience = 8000;

/** Passages in a row as they are cited. */
export interface RangeCitations {
  readonly cited: Cited;
  /** In every style, the plain one last. */
  readonly citations: readonly FormattedCitation[];
}

/**
 * The citations of one passage of this page's document, or of several in a row.
 *
 * @param ids - their anchors: the first, the last, and at least one of each voice
 * @throws {Error} where a file cannot be had
 */
export async function loadCitations(ids: readonly string[]): Promise<RangeCitations> {
  const passages = await Promise.all(ids.map((id) => loadFile(id, `${id}/${id}.js`)));
  const [first] = passages;
  if (!first) throw new Error('Expected a passage to cite');
  const all = passages.map(({ cited }) => cited);
  const isAlone = new Set(ids).size === 1;
  const whole = isAlone || haveOneAuthor(all) ? first : await loadWhole();
  const cited = isAlone ? first.cited : citeTogether(all, whole.cited);
  const today = new Date().toLocaleDateString('sv');
  return { cited, citations: citationsFrom(cited, whole.styled, dateInWords(today)) };
}

/** A passage as reference managers are told of it. */
export async function loadCited(id: string): Promise<Cited> {
  return (await loadFile(id, `${id}/${id}.js`)).cited;
}

/** The document's own lies in the folder of this page, whose name it has. */
function loadWhole(): Promise<CitationFile> {
  const slug = location.pathname.split('/').at(-2) ?? '';
  return loadFile(slug, `${slug}.js`);
}

async function loadFile(id: string, address: string): Promise<CitationFile> {
  await loadScript(address, patience);
  const file = self.editionCitations?.[id];
  if (!file) throw new Error(`Expected the file of ${id} to hold its citations`);
  return file;
}
