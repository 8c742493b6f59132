/** A step in the life of a record, from its files to what is published of it. */
export interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

/** What the step for a file is called, whoever speaks. */
export function stepName(extension: string): string {
  return extension.replace(/^speech\..+\.txt$/u, 'speech of one');
}
