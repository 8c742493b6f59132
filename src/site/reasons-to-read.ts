import type { Edition } from '../edition/index.ts';
import { counted } from '../wording/counted.ts';

/**
 * What makes a document worth reading, in three lines at most: in its editor's words, or else what
 * the edition itself can count.
 */
export function reasonsToRead(edition: Edition): readonly string[] {
  const { metadata, statistics, apparatus, mentions } = edition;
  if (metadata.reasonsToRead.length > 0) return metadata.reasonsToRead;
  const entries = new Set(mentions.map(({ entry }) => entry)).size;
  return [
    `${counted(statistics.paragraphs, 'numbered paragraph')}, each with a permanent address and its own citation.`,
    ...(apparatus.notes.length > 0
      ? [`${counted(apparatus.notes.length, 'note')} of this edition, with sources.`]
      : []),
    ...(entries > 0
      ? [
          `${counted(entries, 'register entry', 'register entries')} for who and what is named, with every mention.`,
        ]
      : []),
  ];
}
