import type { Edition, Passage } from '../edition/index.ts';

/**
 * What stands before the record and is declared to be somebody else's: an archive's date and
 * abstract. A date line of the record's own is read with it.
 */
export function frontOf({ flow, metadata }: Edition): readonly Passage[] {
  const { abstract, dateline } = metadata.responsibility ?? {};
  const front: Passage[] = [];
  for (const part of flow) {
    if (part.type === 'turn') break;
    const { type } = part.node;
    const isOthers =
      (type === 'abstract' && abstract !== undefined) ||
      (type === 'dateline' && dateline !== undefined);
    if (!isOthers) break;
    front.push(part);
  }
  return front;
}
