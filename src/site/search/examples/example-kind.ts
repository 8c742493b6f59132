import type { Answer } from '../../../search/index.ts';
import type { Wording } from '../../../wording/wording-for.ts';
import type { ExampleText } from './example-text.ts';

/** One thing that searching can do, and how a text may show it. */
export interface ExampleKind {
  /** What an example of it says to readers. */
  readonly says: keyof Wording['searchExamples']['says'];
  /** Queries that may show it, the best first. */
  readonly queries: (text: ExampleText) => Iterable<string>;
  /** Whether an answer shows it: by default, if it finds everything that was asked for. */
  readonly shows?: (answer: Answer) => boolean;
  /** Whether it shows what a search does where nothing has the words: more texts may have them. */
  readonly hangsOnAll?: true;
}

/** Whether an answer has passages with everything that was asked for. */
export function findsAll({ results }: Answer): boolean {
  const asserted = results.filter(({ offered }) => !offered);
  return asserted.length > 0 && asserted.every(({ missing }) => missing.length === 0);
}
