import { citeTogether, haveOneAuthor } from '../../outputs/citation/cite-together.ts';
import type { Cited } from '../../outputs/citation/cited.ts';
import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { citationsFrom } from '../../outputs/citation/forms/format-citations.ts';
import type { StyledCitation } from '../../outputs/citation/forms/styled-parts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { fetchText } from '../dom/fetch-text.ts';

/** What stands beside the page of a passage, as `p12/p12.json`, and beside that of a document. */
interface CitationFile {
  readonly cited: Cited;
  readonly styled: StyledCitation;
}

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
 * @throws {Error} where a file cannot be had: offline, or from a disk
 */
export async function fetchCitations(ids: readonly string[]): Promise<RangeCitations> {
  const passages = await Promise.all(ids.map((id) => fetchFile(`${id}/${id}.json`)));
  const [first] = passages;
  if (!first) throw new Error('Expected a passage to cite');
  const all = passages.map(({ cited }) => cited);
  const isAlone = new Set(ids).size === 1;
  const whole = isAlone || haveOneAuthor(all) ? first : await fetchWhole();
  const cited = isAlone ? first.cited : citeTogether(all, whole.cited);
  const today = new Date().toLocaleDateString('sv');
  return { cited, citations: citationsFrom(cited, whole.styled, dateInWords(today)) };
}

/** A passage as reference managers are told of it. */
export async function fetchCited(id: string): Promise<Cited> {
  return (await fetchFile(`${id}/${id}.json`)).cited;
}

/** The document's own lies in the folder of this page, whose name it has. */
function fetchWhole(): Promise<CitationFile> {
  const slug = location.pathname.split('/').at(-2);
  return fetchFile(`${slug}.json`);
}

async function fetchFile(path: string): Promise<CitationFile> {
  const { href } = new URL(path, location.href);
  // The build wrote it, as src/outputs/outputs.ts has it.
  return JSON.parse(await fetchText(href)) as CitationFile;
}
