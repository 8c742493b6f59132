import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to be packed. */
export interface Packed {
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** What is compressed already, and would only cost time. */
const compressed = /\.(?:woff2|png|jpe?g|zip|epub|pdf|pf_\w+|pagefind)$/u;

/**
 * Pack files in their order, each read when the one before it is packed. The same files give the
 * same bytes, whatever the clock and its zone say.
 *
 * @param to - the path of the file that is written
 * @param date - YYYY-MM-DD, which every file in it has
 */
export async function zipInto(
  to: string,
  files: readonly Packed[],
  date: string,
): Promise<void> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const zip = new ZipFile();
  for (const { path, read } of files) {
    const options = {
      // In the form that ZIP has it, the hour is that of no zone.
      mtime: new Date(year, month - 1, day, 12),
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: !compressed.test(path),
    };
    zip.addReadStreamLazy(path, options, (give) => {
      // The types ask for an error where there is none.
      give(null, Readable.from([Buffer.from(read())]));
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
}
