import { citeTogether, haveOneAuthor } from '../../outputs/citation/cite-together.ts';
import type { Cited } from '../../outputs/citation/cited.ts';
import type {
  DocumentCitations,
  StyledCited,
} from '../../outputs/citation/document-citations.ts';
import { citationIn } from '../../outputs/citation/document-citations.ts';
import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { citationsFrom } from '../../outputs/citation/forms/format-citations.ts';
import { dateInWords } from '../../wording/dates.ts';
import { loadScript } from '../dom/load-script.ts';

declare global {
  interface Window {
    /** Where the file in the folder of a document puts its citations. */
    editionCitations?: DocumentCitations;
  }
}

/** How long to wait, in milliseconds, before the page that the link leads to is the better answer. */
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
  const all = await load();
  const passages = ids.map((id) => of(all, id));
  const [first] = passages;
  if (!first) throw new Error('Expected a passage to cite');
  const cites = passages.map(({ cited }) => cited);
  const isAlone = new Set(ids).size === 1;
  const whole = isAlone || haveOneAuthor(cites) ? first : all.whole;
  const cited = isAlone ? first.cited : citeTogether(cites, whole.cited);
  const today = new Date().toLocaleDateString('sv');
  return { cited, citations: citationsFrom(cited, whole.styled, dateInWords(today)) };
}

/** A passage as reference managers are told of it. */
export async function loadCited(id: string): Promise<Cited> {
  return of(await load(), id).cited;
}

/** The file lies in the folder of this page, whose name it has. */
async function load(): Promise<DocumentCitations> {
  const slug = location.pathname.split('/').at(-2) ?? '';
  if (!self.editionCitations) await loadScript(`${slug}.js`, patience);
  if (!self.editionCitations) throw new Error(`Expected ${slug}.js to hold citations`);
  return self.editionCitations;
}

function of(all: DocumentCitations, id: string): StyledCited {
  const found = citationIn(all, id);
  if (!found) throw new Error(`Expected the citation of ${id}`);
  return found;
}
