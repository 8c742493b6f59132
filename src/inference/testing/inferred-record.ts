import { VFile } from 'vfile';
import type { Outline } from '../../transcript/outline.ts';
import { outlineTranscript } from '../../transcript/outline.ts';
import { parseTranscript } from '../../transcript/parse.ts';
import type { Inference } from '../infer-transcript.ts';
import { inferTranscript } from '../infer-transcript.ts';

/** A text parsed with the options inferred from it: what the tests of inference read. */
export interface InferredRecord extends Inference {
  readonly outline: Outline;
  /** The rules of the messages that the parser had, in order. */
  readonly faults: readonly string[];
  /** "Enver Hoxha×2": who speaks, and how many paragraphs. */
  readonly turns: readonly string[];
}

export function inferredRecord(source: string): InferredRecord {
  const inference = inferTranscript(source);
  const file = new VFile(source);
  const tree = parseTranscript(file, inference.options);
  const outline = outlineTranscript(
    tree,
    (label) =>
      inference.participants.find(({ labels }) => labels.includes(label))?.name ?? null,
  );
  return {
    ...inference,
    outline,
    faults: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
    turns: outline.turns.map(({ speaker, paragraphs }) => `${speaker}×${paragraphs}`),
  };
}
