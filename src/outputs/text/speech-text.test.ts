import { describe, expect, test } from 'vitest';
import { outputNamed, outputNames, outputsOf } from '../outputs.ts';
import { records, subjectOf } from '../testing/records.ts';
import { readText } from './text-file.ts';

const encoder = new TextEncoder();

describe.each(records)('in the record $name', ({ edition }) => {
  const outputs = outputsOf(edition);

  test('every participant who speaks has a file, and what is in it is nobody else’s', () => {
    const spoken = edition.passages.flatMap(({ id, speaker, segments }) => {
      const isSaid = segments.some(
        ({ layer, text }) => layer === 'speech' && text.trim() !== '',
      );
      return isSaid && speaker ? [{ id, speaker: speaker.id }] : [];
    });
    for (const { id: participant } of edition.metadata.participants) {
      const own = spoken.filter(({ speaker }) => speaker === participant);
      const file = outputs.find(
        ({ extension }) => extension === `speech.${participant}.txt`,
      );
      expect(file === undefined).toBe(own.length === 0);
      if (!file) continue;
      const written = String(file.write(subjectOf(edition)));
      const found = readText(encoder.encode(written)).map(({ id }) => id);
      expect(found).toEqual(own.map(({ id }) => id));
    }
  });

  test('each file has a name of its own, by which its kind is found again', () => {
    const names = outputNames('document', edition.slug, outputs);
    expect(new Set(names).size).toBe(names.length);
    expect(names.map((name) => outputNamed(name, outputs).extension)).toEqual(
      names.map((name) => name.slice(edition.slug.length + 1)),
    );
  });
});
