import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** Who answers for parts of a text; pages name nobody for what is left out. */
export const responsibilitySchema = z
  .strictObject({
    abstract: plainText
      .optional()
      .describe(
        'Whose the abstract is: "the editors" prints "Abstract, by the editors".',
      ),
    dateline: plainText.optional().describe('Whose the date line is, in the same way.'),
    insertions: z
      .strictObject({
        are: plainText
          .optional()
          .describe(
            'What the document’s page says of them: "editorial" prints "Words in [square brackets] are editorial".',
          ),
        by: plainText
          .optional()
          .describe('Who put them there, printed for each in the register of doubt.'),
      })
      .optional()
      .describe('What is known of the words in brackets.'),
  })
  .describe('Who answers for parts of the text; pages name nobody for what is left out.');

export type Responsibility = z.infer<typeof responsibilitySchema>;

interface Declared {
  readonly responsibility?: Responsibility | undefined;
  readonly transcript: {
    readonly blocks: readonly { readonly kind: string }[];
    readonly insertions: Readonly<Record<string, readonly string[] | undefined>>;
  };
}

/** Nobody can answer for a part that the text does not have. */
export function checkResponsibility(
  { responsibility = {}, transcript }: Declared,
  context: z.RefinementCtx,
): void {
  const kinds = transcript.blocks.map(({ kind }) => kind);
  const hasInsertions = Object.values(transcript.insertions).some(
    (texts = []) => texts.length > 0,
  );
  const absent = [
    ...(['abstract', 'dateline'] as const).filter((part) => !kinds.includes(part)),
    ...(hasInsertions ? [] : ['insertions' as const]),
  ].filter((part) => responsibility[part] !== undefined);
  for (const part of absent) {
    const where = part === 'insertions' ? 'transcript.insertions' : 'transcript.blocks';
    const message = `Expected the text to have what it is about: \`${where}\` declares none`;
    context.addIssue({ code: 'custom', path: ['responsibility', part], message });
  }
}
