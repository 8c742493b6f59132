import type { TranscriptOptions } from '../transcript/index.ts';
import type { DocumentMetadata } from './schemas/document.ts';

type Path = readonly PropertyKey[];

/** The parser's options as `document.yaml` declares them. */
export function parserOptions(metadata: DocumentMetadata): TranscriptOptions {
  const { transcript, participants } = metadata;
  return { ...transcript, speakers: participants.flatMap(({ labels }) => labels) };
}

/** Where `document.yaml` declares what the parser's options have at a path. */
export function declaringPath({ participants }: DocumentMetadata, path: Path): Path {
  if (path[0] !== 'speakers') return ['transcript', ...path];
  const labels = participants.flatMap((person, index) =>
    person.labels.map((_, at) => ['participants', index, 'labels', at]),
  );
  return labels[Number(path[1])] ?? ['participants'];
}
