import { z } from 'zod';
import { anchorIdSchema } from '../../edition/index.ts';
import {
  insertionKinds,
  milestoneKinds,
  signatureKinds,
} from '../../transcript/index.ts';

const exactly = z
  .string()
  .describe('White space, and marks that are printed, exactly as in the source.');
const association = {
  identifier: z.string().describe('The label as it is compared.'),
  label: z.string().describe('The label as printed, without brackets.'),
};

const text = z.strictObject({ type: z.literal('text'), value: z.string() });
const noteReference = z
  .strictObject({ type: z.literal('noteReference'), ...association })
  .describe('The mark of a note, which is not one of the words.');
const insertion = z.lazy(() =>
  z
    .strictObject({
      type: z.literal('insertion'),
      id: anchorIdSchema,
      kind: z.enum(insertionKinds),
      open: z.string().describe('The opening bracket as printed.'),
      close: z.string().describe('The closing bracket as printed.'),
      children: phrasing,
    })
    .describe('Words in brackets, which are not part of what was said. They nest.'),
);
const phrasing: z.ZodType<readonly unknown[]> = z
  .array(z.union([text, insertion, noteReference]))
  .meta({ id: 'phrasing', description: 'What may stand in a line of text.' });

/** A block that can be cited. */
function block<Type extends string>(type: Type) {
  return z.strictObject({
    type: z.literal(type),
    id: anchorIdSchema,
    before: exactly,
    children: phrasing,
  });
}

const milestone = block('milestone').extend({ kind: z.enum(milestoneKinds) });
const signatureLine = z.strictObject({
  type: z.literal('signatureLine'),
  before: exactly,
  kind: z.enum(signatureKinds),
  children: phrasing,
});
const noteDefinition = block('noteDefinition').extend({
  ...association,
  responsibility: z.enum(['translator', 'editor', 'unknown']),
  mark: exactly,
});
const speaker = z
  .strictObject({
    type: z.literal('speaker'),
    identifier: z.string().describe('The label as declared.'),
    mark: exactly,
    children: phrasing,
  })
  .describe('The label that opens a turn, as printed.');
const turn = z
  .strictObject({
    type: z.literal('turn'),
    id: anchorIdSchema,
    before: exactly,
    children: z.array(
      z.discriminatedUnion('type', [
        speaker,
        block('paragraph'),
        block('direction'),
        milestone,
      ]),
    ),
  })
  .describe('Everything from one label to the next; a label may be missing.');

/** The typed tree of a record; its strings, put together, are the source. */
export const treeSchema = z
  .strictObject({
    type: z.literal('transcript'),
    children: z.array(
      z.discriminatedUnion('type', [
        turn,
        block('heading'),
        block('dateline'),
        block('abstract'),
        block('participants'),
        block('furniture'),
        block('narration'),
        block('direction'),
        milestone,
        block('signature').extend({ children: z.array(signatureLine) }),
        noteDefinition,
      ]),
    ),
    after: exactly,
  })
  .describe('The text as a tree; its strings, put together, are the source.');
