import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { siteMetadata } from '../../content/read-edition.ts';
import type { BagFile } from '../../outputs/index.ts';
import {
  bagDeclaration,
  bagNames,
  packageNames,
  writeBagInfo,
  writeBagManifest,
} from '../../outputs/index.ts';
import { siteWording } from '../../site/site-wording.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { sha256 } from '../output/manifest.ts';
import { diskPage } from './disk-page.ts';
import type { Packed } from './zip.ts';
import { zipInto } from './zip.ts';

/**
 * Pack a whole site as one file that archives take: a bag (RFC 8493) whose payload is the site as it
 * is read from a disk. Beside it stands its checksum, as `sha256sum` writes it.
 *
 * @param site - the folder of the site, which gets both files
 * @param files - what is in it, by path
 */
export async function packSite(site: string, files: readonly string[]): Promise<void> {
  const { date, version } = siteMetadata();
  const sums: BagFile[] = [];
  let size = 0;
  const payload = payloadOf(site, files).map(({ path, read }) => ({
    path,
    read() {
      const bytes = read();
      size += bytes.length;
      sums.push({ path, sha256: sha256(bytes) });
      return bytes;
    },
  }));
  const folder = `edition-${version}/`;
  // What tells of the payload comes behind it, when all of it has been read.
  const packed = [...payload, ...tagFiles(() => ({ sums, size }))].map(
    ({ path, read }) => ({ path: folder + path, read }),
  );
  const zip = join(site, packageNames.zip);
  await zipInto(zip, packed, date);
  const hash = createHash('sha256');
  await pipeline(createReadStream(zip), hash);
  const sum = hash.digest('hex');
  writeFileSync(join(site, packageNames.checksum), `${sum}  ${packageNames.zip}\n`);
}

/** The site's own files; pages and pictures with addresses that a disk completes by itself. */
function payloadOf(site: string, files: readonly string[]): readonly Packed[] {
  const all = new Set(files);
  const { url } = siteMetadata();
  const copy = { has: (path: string) => all.has(path), url };
  return files.map((path) => ({
    path: bagNames.payload + path,
    read: () => {
      const bytes = readFileSync(join(site, path));
      if (!/\.(?:html|svg)$/u.test(path)) return bytes;
      return Buffer.from(diskPage(path, bytes.toString(), copy));
    },
  }));
}

/** @param payload - its checksums and its size in bytes; asked for once it is packed */
function tagFiles(
  payload: () => { readonly sums: readonly BagFile[]; readonly size: number },
): readonly Packed[] {
  const { title, language, version, date } = siteMetadata();
  const { files: wording, say } = siteWording();
  const { readme } = wording.packageFile;
  const texts = [
    ['index.html', () => openingPage(title, language)],
    ['README.txt', () => `${say(readme, { title, version, date })}\n`],
    [bagNames.declaration, () => bagDeclaration],
    [bagNames.info, () => informationOf(payload().size, payload().sums.length)],
    [bagNames.manifest, () => writeBagManifest(payload().sums)],
  ] as const;
  const tagManifest = () =>
    writeBagManifest(texts.map(([path, text]) => ({ path, sha256: sha256(text()) })));
  return [...texts, [bagNames.tagManifest, tagManifest] as const].map(([path, text]) => ({
    path,
    read: () => Buffer.from(text()),
  }));
}

function informationOf(bytes: number, files: number): string {
  const site = siteMetadata();
  const { title, subtitle, description } = site;
  return writeBagInfo([
    ['Source-Organization', site.publisher],
    ['External-Identifier', site.url],
    [
      'External-Description',
      `${title}${subtitle ? `: ${subtitle}` : ''}. ${description}`,
    ],
    ['Bag-Group-Identifier', site.version],
    ['Bagging-Date', site.date],
    ['Payload-Oxum', `${bytes}.${files}`],
  ]);
}

/** Leads whoever opens the folder to the home page. */
function openingPage(title: string, language: string): string {
  const home = `${bagNames.payload}index.html`;
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${home}">
<title>${name}</title>
<p><a href="${home}">${name}</a></p>
</html>
`;
}
