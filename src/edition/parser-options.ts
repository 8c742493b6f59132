import type { TranscriptOptions } from '../transcript/index.ts';
import type { DocumentMetadata } from './schemas/document.ts';

/** The parser's options as `document.yaml` declares them. */
export function parserOptions(metadata: DocumentMetadata): TranscriptOptions {
  const { transcript, participants } = metadata;
  return { ...transcript, speakers: participants.flatMap(({ labels }) => labels) };
}
