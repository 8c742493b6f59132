import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { plainText } from '../schemas/plain-text.ts';
import { versionSchema } from '../schemas/version-order.ts';

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

/** How ids begin that are counted: `p12`. Other kinds bear their own name: `abstract`. */
export const anchorInitials: Partial<Record<AnchorKind, string>> = {
  paragraph: 'p',
  turn: 't',
  insertion: 'i',
  note: 'n',
};

const ownNames = anchorKinds.filter((kind) => !anchorInitials[kind]);

/** No other names may be anchors: the site uses them below a document's address. */
export const anchorIdSchema = z
  .string()
  .regex(
    new RegExp(
      `^(?:[${Object.values(anchorInitials).join('')}]\\d+[a-z]*|(?:${ownNames.join('|')})(?:-\\d+)?)$`,
      'u',
    ),
    `Expected a letter and a number like p12, or ${ownNames.join(', ')}`,
  );

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/u, 'Expected 16 hexadecimal digits')
  .describe(
    'The first 16 digits of the sha256 of its words, with white space collapsed.',
  );

const anchorSchema = z
  .strictObject({
    kind: z.enum(anchorKinds),
    since: versionSchema.describe('The first version with this anchor.'),
    hash: hashSchema,
    changed: versionSchema
      .optional()
      .describe('The version that last changed its words.'),
    earlier: z
      .record(versionSchema, hashSchema)
      .optional()
      .describe(
        'The hashes of its earlier words, each under the first version with them.',
      ),
    status: z
      .enum(['current', 'moved', 'split', 'merged', 'removed'])
      .default('current')
      .describe(
        'moved: the words are elsewhere, and the anchor went with them. split: the anchor keeps the first part. merged: the words are now part of another anchor’s. removed: the words are gone. Merged and removed anchors remain as tombstones.',
      ),
    when: versionSchema
      .optional()
      .describe(
        'The version in which it got this status; `edition anchors --write` adds it.',
      ),
    reason: plainText.optional().describe('Why the words were removed. Plain text.'),
    successors: z
      .array(anchorIdSchema)
      .optional()
      .describe('The anchors that have the words now; for a split, itself first.'),
    now: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .optional()
      .describe(
        'Your answer to a question; `edition anchors --write` removes it. The first words of the text it now belongs to; a list of them if it was split; or the id of the anchor that now contains its words.',
      ),
  })
  .describe('One permanent anchor.');

export const anchorsSchema = z
  .strictObject({
    anchors: z
      .record(anchorIdSchema, anchorSchema)
      .describe(
        'Every anchor ever published, in the order of the text. Anchors are only added.',
      ),
  })
  .describe('anchors.yaml: the register of permanent anchors.');

export type Anchor = z.infer<typeof anchorSchema>;
export type AnchorRegistry = Readonly<Record<string, Anchor>>;

/** Something in the text that has, or needs, an anchor. */
export interface Anchorable {
  readonly kind: AnchorKind;
  /** The words its hash is made of. */
  readonly words: string;
  /** The turn of a passage, the passage (or, for one in a label, the turn) of an insertion. */
  readonly within?: Anchorable | undefined;
  /** The printed mark of a note: `1`. */
  readonly label?: string | undefined;
}

/** The hash by which words are recognised: 16 hexadecimal digits. */
export function hashOf(words: string): string {
  const composed = words.normalize('NFC');
  // Most texts have only single spaces, and none at their ends.
  const isFolded = !/\s\s|[^\S ]|^\s|\s$/u.test(composed);
  const folded = isFolded ? composed : composed.replace(/\s+/gu, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 16);
}

/** An anchor whose words the text no longer has; it has a tombstone. */
export function hasEnded({ status }: Anchor): boolean {
  return status === 'merged' || status === 'removed';
}

/** The version since which the words are unchanged. */
export function unchangedSince({ changed, since }: Anchor): string {
  return changed ?? since;
}

/** Each reading's first version and hash, oldest first. */
export function readingsOf(
  anchor: Anchor,
): readonly { readonly version: string; readonly hash: string }[] {
  const earlier = Object.entries(anchor.earlier ?? {});
  return [
    ...earlier.map(([version, hash]) => ({ version, hash })),
    { version: unchangedSince(anchor), hash: anchor.hash },
  ];
}
