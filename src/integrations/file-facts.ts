import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteWording } from '../site/site-wording.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { mediaTypeOf } from './hosts/media-types.ts';

/** The empty paragraph under a file on a page of downloads. */
const empty = /<p class="statement-note" data-of="([^"]*)"><\/p>/gu;

/**
 * A page of downloads with the type, size and checksum of each file that is there. The paragraph of
 * one that is made later, as the package is of the page itself, stays empty until then.
 *
 * @param html - the page with empty paragraphs
 * @param site - the folder of the files
 */
export function writeFileFacts(html: string, site: string): string {
  return html.replace(empty, (paragraph, path: string) => {
    const file = join(site, path);
    return existsSync(file)
      ? `<p class="statement-note">${factsOf(path, file)}</p>`
      : paragraph;
  });
}

function factsOf(path: string, file: string): string {
  const {
    downloads: { downloadsPage: words },
    say,
  } = siteWording();
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [type] = (mediaTypeOf(path) ?? '').split(';');
  const size = sizeInWords(bytes.length);
  return escapeHtml(say(words.facts, { type: type ?? '', size, sha256 })).replace(
    /`([^`]+)`/u,
    '<code>$1</code>',
  );

  function sizeInWords(count: number): string {
    if (count < 1000) return say(words.bytes, { count });
    if (count < 999_500) return say(words.kilobytes, { count: Math.round(count / 1000) });
    return say(words.megabytes, { count: Math.round(count / 100_000) / 10 });
  }
}
