import type { Edition } from '../edition/index.ts';
import { siteWording } from './site-wording.ts';

/**
 * What makes a document worth reading, in three lines at most: in its editor's words, or else what
 * the edition itself can count.
 */
export function reasonsToRead(edition: Edition): readonly string[] {
  const { metadata, statistics, apparatus, mentions } = edition;
  if (metadata.reasonsToRead.length > 0) return metadata.reasonsToRead;
  const {
    record: { reasons: words },
    say,
  } = siteWording();
  const entries = new Set(mentions.map(({ entry }) => entry)).size;
  return [
    say(words.paragraphs, { count: statistics.paragraphs }),
    ...(apparatus.notes.length > 0
      ? [say(words.notes, { count: apparatus.notes.length })]
      : []),
    ...(entries > 0 ? [say(words.entries, { count: entries })] : []),
  ];
}
