import type { Layer } from '../../edition/index.ts';
import type { SearchRecord } from '../../search/index/records.ts';
import type { Line } from '../../search/index.ts';
import { siteSearchIndex } from '../search/search-index.ts';

const voices: Readonly<Record<Layer, string>> = {
  speech: 'not named',
  narration: 'narration',
  insertion: 'in brackets',
  note: 'note',
  abstract: 'around the record',
  edition: 'this edition',
};

/** What a place is called and whose words they are, in few letters. */
export function placeLabels(): (
  record: SearchRecord,
  line: Line,
) => { readonly place: string; readonly voice: string } {
  const { speakers, documents } = siteSearchIndex();
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return ({ id, document, speaker }, { layer }) => {
    const place = id.replace(/^p(?=\d)/u, '¶\u00A0').replace(/^n(?=\d)/u, 'note\u00A0');
    const title = documents.length > 1 ? `, ${titles.get(document)}` : '';
    const who = layer === 'speech' ? names.get(speaker ?? '') : undefined;
    return { place: place + title, voice: who ?? voices[layer] };
  };
}
