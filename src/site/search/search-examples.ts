import { contentDirectory } from '../../addresses/environment.ts';
import { ContentError } from '../../content/faults.ts';
import { documentSlugs } from '../../content/read-edition.ts';
import { readSearchExamples } from '../../content/read-search-examples.ts';
import type { Answer } from '../../search/index.ts';
import { prepareIndex, search, strengths } from '../../search/index.ts';
import { anchorName } from '../../wording/passages.ts';
import { siteWording } from '../site-wording.ts';
import { proposedExamples } from './examples/proposed-examples.ts';
import {
  documentSearchIndex,
  isLargeCollection,
  siteSearchIndex,
} from './search-index.ts';

/**
 * The examples of the editors, else those that the texts give, with what they find here, so that
 * the page cannot claim anything else. A large collection proposes those of its first document, and
 * says nothing of what they find in the others.
 *
 * @throws {ContentError} where the editors' have faults
 */
export function searchExamples(content = contentDirectory()) {
  const isLarge = isLargeCollection();
  const [first = ''] = documentSlugs();
  const open = prepareIndex(isLarge ? documentSearchIndex(first) : siteSearchIndex());
  const chosen = readSearchExamples(content);
  if (chosen && !chosen.value) throw new ContentError([chosen.file]);
  const groups = chosen?.value?.groups ?? proposedExamples(open);
  return groups.map(({ title, examples }) => ({
    title,
    examples: examples.map((example) => ({
      ...example,
      found: isLarge ? undefined : foundBy(search(open, example.query)),
    })),
  }));
}

function foundBy({ results, count }: Answer): string {
  const {
    searchExamples: { found: words },
    say,
  } = siteWording();
  const ids = (all: Answer['results']) =>
    [...new Set(all.map(({ record }) => anchorName(record.id)))].join(', ');
  const asserted = results.filter((result) => !isLess(result));
  const offered = results.filter(isLess);
  // Passages that only mean it, or whose speaker was asked for, have no hit.
  const isHit = ({ lines }: Answer['results'][number]) =>
    lines.some(({ strength }) => strength > strengths.meant);
  const [hits, others] = [asserted.filter(isHit), asserted.filter((one) => !isHit(one))];
  const found =
    hits.length > 0 ? `${say(words.hits, { count })}: ${ids(hits)}` : ids(others);
  const all =
    hits.length > 0 && others.length > 0
      ? say(words.also, { found, others: ids(others) })
      : found || words.nothing;
  return offered.length > 0
    ? say(words.offers, { found: all, offered: ids(offered) })
    : all;
}

/** Whether a passage is only suggested, or nearly what was quoted. */
function isLess({ offered, differences }: Answer['results'][number]): boolean {
  return offered !== undefined || differences !== undefined;
}
