import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteMetadata } from '../../content/read-edition.ts';
import {
  bagDeclaration,
  bagNames,
  packageNames,
  writeBagInfo,
  writeBagManifest,
} from '../../outputs/index.ts';
import { siteWording } from '../../site/site-wording.ts';
import { escapeHtml } from '../../text/escape-html.ts';
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
  const payload = payloadOf(site, files);
  const tags = tagFiles(payload);
  const folder = `edition-${version}/`;
  const packed = [...tags, ...payload].map(({ path, read }) => ({
    path: folder + path,
    read,
  }));
  const zip = join(site, packageNames.zip);
  await zipInto(zip, packed, date);
  const sum = sha256Of(readFileSync(zip));
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

function tagFiles(payload: readonly Packed[]): readonly Packed[] {
  const { title, subtitle, description, publisher, url, version, date } = siteMetadata();
  const { files: wording, say } = siteWording();
  const words = wording.packageFile;
  let bytes = 0;
  const sums = payload.map(({ path, read }) => {
    const content = read();
    bytes += content.length;
    return { path, sha256: sha256Of(content) };
  });
  const info = writeBagInfo([
    ['Source-Organization', publisher],
    ['External-Identifier', url],
    [
      'External-Description',
      `${title}${subtitle ? `: ${subtitle}` : ''}. ${description}`,
    ],
    ['Bag-Group-Identifier', version],
    ['Bagging-Date', date],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
  ]);
  const named = [
    ['index.html', openingPage(title)],
    ['README.txt', `${say(words.readme, { title, version, date })}\n`],
    [bagNames.declaration, bagDeclaration],
    [bagNames.info, info],
    [bagNames.manifest, writeBagManifest(sums)],
  ] as const;
  const tagSums = named.map(([path, text]) => ({ path, sha256: sha256Of(text) }));
  return [...named, [bagNames.tagManifest, writeBagManifest(tagSums)] as const].map(
    ([path, text]) => ({ path, read: () => Buffer.from(text) }),
  );
}

/** Leads whoever opens the folder to the home page. */
function openingPage(title: string): string {
  const home = `${bagNames.payload}index.html`;
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${home}">
<title>${name}</title>
<p><a href="${home}">${name}</a></p>
</html>
`;
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
