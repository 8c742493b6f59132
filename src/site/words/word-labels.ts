import type { SearchRecord } from '../../search/index/records.ts';
import type { ConcordanceLine } from '../../search/index.ts';
import { anchorName } from '../../wording/passages.ts';
import { siteSearchIndex } from '../search/search-index.ts';
import { siteWording } from '../site-wording.ts';

/** What a place is called and whose words they are, in few letters. */
export function placeLabels(): (
  record: SearchRecord,
  line: ConcordanceLine,
) => { readonly place: string; readonly voice: string } {
  const { shortLayers } = siteWording().names;
  const { speakers, documents } = siteSearchIndex();
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return ({ id, document, speaker }, { layer }) => {
    const title = documents.length > 1 ? `, ${titles.get(document)}` : '';
    const who = layer === 'speech' ? names.get(speaker ?? '') : undefined;
    return { place: anchorName(id) + title, voice: who ?? shortLayers[layer] };
  };
}
