import type { Element } from 'xast';
import type { Faults } from './faults.ts';

interface Schema<Value> {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[];
            readonly message: string;
          }[];
        };
      };
}

/**
 * What fields mean by their schema; nothing, and a fault for each field, where they do not keep it.
 *
 * @param element - that they were read from
 */
export function checked<Value>(
  schema: Schema<Value>,
  fields: unknown,
  element: Element,
  faults: Faults,
): Value | undefined {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    faults.add(element, {
      rule: 'invalid-metadata',
      reason: `What is read from \`${element.name}\` as \`${path.map(String).join('.')}\` is not valid: ${message}`,
      remedy: 'Correct the element, as encodingDesc and the schema describe it.',
    });
  }
  return undefined;
}
