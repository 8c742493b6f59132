import type { PreparedRecord, Stream } from '../index/prepared-record.ts';
import { isOfDate } from './dates.ts';
import type { Filter } from './terms.ts';

/** Which words of a record are searched: its own, this edition's, or other readings too. */
export type Voices = 'record' | 'edition' | 'readings';

/** Whether the words of a record's stream are searched with some filters. */
export function isHeard(
  { record }: PreparedRecord,
  { layer, part }: Stream,
  filters: readonly Filter[],
  voices: Voices,
): boolean {
  const layersAsked = filters.some(({ field, not }) => field === 'layer' && !not);
  const speakerAsked = filters.some(({ field, not }) => field === 'speaker' && !not);
  const values: Readonly<Record<Filter['field'], string | undefined>> = {
    layer,
    // Only speech is a speaker's: not the label, not what stands in brackets.
    speaker: layer === 'speech' || layersAsked ? record.speaker : undefined,
    document: record.document,
    turn: record.turn,
    year: record.date,
    archive: record.document,
  };
  if (speakerAsked && !layersAsked && layer !== 'speech') return false;
  const fields = ['layer', 'speaker', 'document', 'turn', 'year', 'archive'] as const;
  const lets = fields.every((name) => {
    const own = filters.filter(({ field }) => field === name);
    const value = values[name] ?? '';
    const isAmong = ({ values: all }: Filter) =>
      all.some((one) => value === one || (name === 'year' && isOfDate(value, one)));
    if (own.some((filter) => filter.not && isAmong(filter))) return false;
    const asked = own.filter(({ not }) => !not);
    return asked.length === 0 || asked.some(isAmong);
  });
  if (!lets) return false;
  if (part === 'reading') return voices === 'readings';
  if (voices === 'edition') return record.layer === 'edition';
  return record.layer !== 'edition' || layersAsked;
}
