import { dateInWords } from '../../wording/dates.ts';
import { addressInWords } from './address.ts';
import type { Cited } from './cited.ts';
import { locatorInWords } from './cited.ts';
import type { CslItem } from './csl-item.ts';
import { withoutMarkup } from './csl-item.ts';

/**
 * A citation of our own that says everything: who speaks, how the words came to us, which
 * paragraph, which version, the hash of its words, and where they stand.
 */
export function plainCitation(cited: Cited): string {
  const { item, voices, mediation, locator, part, edition, hash, address } = cited;
  const title = withoutMarkup(item.title);
  const place = locator ? locatorInWords(locator) : part;
  const source = [item.archive, item.archive_location, item['archive-place']];
  const published = edition.startsWith(title) ? edition : undefined;
  const about = [published ?? title, dateOf(item), place].filter(Boolean).join(', ');
  const means = mediation.join(', ');
  const sentences = [
    voices.length > 0
      ? `${[voices.join(' and '), means].filter(Boolean).join(', ')}: ${about}`
      : [about, means].filter(Boolean).join(', '),
    source.filter(Boolean).join(', '),
    published ? '' : `${edition}${hash === undefined ? '' : ` (fingerprint ${hash})`}`,
    addressInWords(address),
  ];
  return sentences.filter((sentence) => sentence !== '').join('. ');
}

function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  if (!parts) return issued?.literal;
  return dateInWords(parts.join('-'));
}
