import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

export const anchorKinds = [
  'paragraph',
  'turn',
  'insertion',
  'note',
  'heading',
  'dateline',
  'abstract',
  'participants',
  'furniture',
  'milestone',
  'signature',
] as const;
/** What an anchor stands at; narration, speech and directions are all paragraphs. */
export type AnchorKind = (typeof anchorKinds)[number];

const anchorIdPattern = /^[a-z]+(?:-?\d+[a-z]*)?$/u;

export const anchorSchema = z
  .strictObject({
    kind: z.enum(anchorKinds),
    since: z.string().describe('The version that published the anchor first.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{16}$/u, 'Expected 16 hexadecimal digits')
      .describe('The first 16 digits of the sha256 of its words, white space folded.'),
    changed: z.string().optional().describe('The version that last changed its words.'),
    status: z
      .enum(['current', 'removed'])
      .default('current')
      .describe('removed: the words are gone, the anchor stays.'),
    reason: z.string().optional().describe('Why the words were removed.'),
  })
  .describe('One permanent anchor.');

export const anchorsSchema = z
  .strictObject({
    anchors: z
      .record(z.string().regex(anchorIdPattern), anchorSchema)
      .describe('Every anchor ever published, in the order of the text. It only grows.'),
  })
  .describe('anchors.yaml: the register of permanent anchors.');

export type Anchor = z.infer<typeof anchorSchema>;
export type AnchorRegistry = Readonly<Record<string, Anchor>>;

/** Something in the text that has, or needs, an anchor. */
export interface Anchorable {
  readonly kind: AnchorKind;
  /** The words its hash is made of. */
  readonly words: string;
}

/** The hash by which words are recognised: 16 hexadecimal digits. */
export function hashOf(words: string): string {
  const folded = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 16);
}
