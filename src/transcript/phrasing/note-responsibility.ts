import type { NoteResponsibility } from '../nodes.ts';

/** Whose a note says it is, by its first words. */
export function responsibilityOf(lead: string): NoteResponsibility {
  if (/^trans(?:lator|lation|\.)/iu.test(lead)) return 'translator';
  if (/^ed(?:itor|\.)/iu.test(lead)) return 'editor';
  return 'unknown';
}
