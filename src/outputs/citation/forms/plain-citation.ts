import { dateInWords } from '../../../wording/dates.ts';
import type { Cited } from '../cited.ts';
import { editionInWords, locatorInWords } from '../cited.ts';
import type { CslItem } from '../csl-item.ts';
import { withoutMarkup } from '../csl-item.ts';

/**
 * A citation of our own that says everything: who speaks, how the words came to us, which
 * paragraph, which version, the hash of its words, where they stand and where the text is from.
 */
export function plainCitation(cited: Cited): string {
  const { item, voices, mediation, locator, part, edition, hash, address } = cited;
  const { name, number, place, url } = cited.deposit ?? {};
  const what = cited.isEdition ? editionInWords(edition) : withoutMarkup(item.title);
  const where = locator ? locatorInWords(locator) : part;
  const date = item.type === 'manuscript' ? dateOf(item) : undefined;
  const about = joined([what, date, where]);
  const means = mediation.join(', ');
  const sentences = [
    voices.length > 0
      ? `${joined([voices.join(' and '), means])}: ${about}`
      : joined([about, means]),
    joined([name, number, place, url]),
    cited.isEdition
      ? ''
      : `${editionInWords(edition)}${hash === undefined ? '' : ` (fingerprint ${hash})`}`,
    address.url ?? '',
  ];
  const all = sentences.filter((sentence) => sentence !== '').join('. ');
  return address.url === undefined ? `${all}.` : all;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  if (!parts) return issued?.literal;
  return dateInWords(parts.join('-'));
}
