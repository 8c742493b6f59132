import type { DocumentMetadata } from '../../edition/index.ts';
import { siteWording } from '../site-wording.ts';

/** What a part is called, and by whom it is where that is declared: "Abstract, by the editors". */
export function partTitle(
  part: 'abstract' | 'dateline',
  responsibility: DocumentMetadata['responsibility'],
): string {
  const by = responsibility?.[part];
  const {
    record: { parts: words },
    say,
  } = siteWording();
  return by === undefined ? words[part] : say(words.by, { part: words[part], who: by });
}
