import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { siteWording } from '../site/site-wording.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { mediaTypeOf } from './hosts/media-types.ts';
import { sha256 } from './output/manifest.ts';

/** The empty paragraph under a file on a page of downloads. */
const paragraph = /<p class="statement-note" data-of="([^"]*)"><\/p>/gu;
/** The empty list of checksums, with the paths of the files. */
const list = /<ul class="quiet" data-sums="([^"]*)"><\/ul>/gu;

/**
 * A page of downloads with the type and size of each file, and the checksums of all. The paragraph of
 * a file that is made later, as the package is of the page itself, stays empty until then.
 *
 * @param html - the page with empty paragraphs
 * @param site - the folder of the files
 */
export function writeFileFacts(html: string, site: string): string {
  return html
    .replace(paragraph, (empty, path: string) => {
      const file = join(site, path);
      if (!existsSync(file)) return empty;
      return `<p class="statement-note">${escapeHtml(factsOf(path, statSync(file).size))}</p>`;
    })
    .replace(list, (empty, paths: string) => {
      const all = paths.split(' ');
      if (!all.every((path) => existsSync(join(site, path)))) return empty;
      const lines = all.map((path) => {
        const hash = sha256(readFileSync(join(site, path)));
        return `<li>${escapeHtml(basename(path))}: <code>${hash}</code></li>`;
      });
      return `<ul class="quiet">${lines.join('')}</ul>`;
    });
}

function factsOf(path: string, size: number): string {
  const {
    downloads: { downloadsPage: words },
    say,
  } = siteWording();
  const [type = ''] = (mediaTypeOf(path) ?? '').split(';');
  return say(words.facts, { type, size: inWords(size) });

  function inWords(count: number): string {
    if (count < 1000) return say(words.bytes, { count });
    if (count < 999_500) return say(words.kilobytes, { count: Math.round(count / 1000) });
    return say(words.megabytes, { count: Math.round(count / 100_000) / 10 });
  }
}
