import { relative } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { workingDirectory } from '../addresses/environment.ts';
import { counted } from '../wording/counted.ts';

/** The content has faults; `lines` tell each with its place and remedy. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly lines: readonly string[];

  constructor(files: readonly VFile[]) {
    const lines = faultLines(files);
    super(
      `The content has ${numberOfFaults(lines)}; nothing was built.\n${lines.join('\n')}`,
    );
    this.lines = lines;
  }
}

/** A file with the messages about it. */
type Faulty = Pick<VFile, 'path' | 'messages'>;

/** `file:line:column rule message`, one a line, in the order of the files. */
export function faultLines(files: readonly Faulty[]): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted(
        (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
      )
      .map((message) => faultLine(file, message)),
  );
}

/** `1 fault`, `2 faults`. */
export function numberOfFaults(lines: readonly string[]): string {
  return counted(lines.length, 'fault');
}

function faultLine(file: Faulty, message: VFileMessage): string {
  const path = relative(workingDirectory(), file.path) || file.path;
  const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
  const remedy = message.note ? `. ${message.note}` : '';
  return oneLine(`${place} ${message.ruleId ?? 'fault'} ${message.reason}${remedy}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
