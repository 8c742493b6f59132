import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { report } from '../transcript/index.ts';

/** A text as read from disk. */
export interface TextFile {
  /** Holds the text; messages about it are added here. */
  readonly file: VFile;
  /** The sha256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** False if the bytes are not text, or not text that can be kept exactly. */
  readonly isText: boolean;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Read a source. Invalid UTF-8, a byte order mark and NUL are reported, because they would not
 * reach a page unchanged. A file that cannot be read is reported too.
 */
export function readTextFile(path: string): TextFile {
  const { bytes, failure } = readBytes(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = new VFile({ path });
  let isText = true;
  const refuse = (rule: string, reason: string, remedy: string) => {
    isText = false;
    report(file, { line: 1, column: 1 }, { rule, reason, remedy });
  };
  if (failure) {
    refuse('unreadable-file', failure, 'Create it, or correct the path.');
  }
  try {
    file.value = decoder.decode(bytes);
  } catch {
    file.value = '';
    refuse(
      'invalid-encoding',
      'The file is not in UTF-8',
      'Convert it to UTF-8. If you keep the original here too, begin its name with `_`.',
    );
  }
  const text = String(file.value);
  if (text.startsWith('\uFEFF')) {
    refuse(
      'byte-order-mark',
      'The file begins with a byte order mark',
      'Save it as UTF-8 without a byte order mark.',
    );
  }
  if (text.includes('\0')) {
    refuse(
      'null-character',
      'The file contains a NUL character',
      'Delete it: no page can show it.',
    );
  }
  return { file, sha256, isText };
}

function readBytes(path: string): { bytes: Uint8Array; failure?: string } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const failure =
      code === 'ENOENT'
        ? 'File not found'
        : code === 'EISDIR'
          ? 'This is a folder, not a file'
          : `The file cannot be read (${String(code ?? error)})`;
    return { bytes: new Uint8Array(), failure };
  }
}
