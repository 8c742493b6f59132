import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** Who is responsible for parts of a text; pages name no one for a part left out here. */
export const responsibilitySchema = z
  .strictObject({
    abstract: plainText
      .optional()
      .describe(
        'Who wrote the abstract: "the editors" prints "Abstract, by the editors".',
      ),
    dateline: plainText.optional().describe('Who wrote the date line, in the same form.'),
    insertions: z
      .strictObject({
        are: plainText
          .optional()
          .describe(
            'What the key says they are: "editorial insertions" prints "editorial insertions; not part of what was said".',
          ),
        by: plainText
          .optional()
          .describe('Who added them, printed with each on the Uncertainties page.'),
      })
      .optional()
      .describe('What is known about the words in brackets.'),
  })
  .describe(
    'Who is responsible for parts of the text; pages name no one for a part left out here.',
  );

export type Responsibility = z.infer<typeof responsibilitySchema>;

interface Declared {
  readonly responsibility?: Responsibility | undefined;
  readonly transcript: {
    readonly blocks: readonly { readonly kind: string }[];
    readonly insertions: Readonly<Record<string, readonly string[] | undefined>>;
  };
}

/** No one can be responsible for a part that the text does not have. */
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
    const message = `Expected the text to have this part: \`${where}\` declares none`;
    context.addIssue({ code: 'custom', path: ['responsibility', part], message });
  }
}
