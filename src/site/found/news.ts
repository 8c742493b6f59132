import { pagePaths } from '../../addresses/routes.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import { listedTitle } from '../../edition/index.ts';
import type { Feed, FeedEntry } from '../../outputs/index.ts';
import { responsibleNames } from '../../outputs/index.ts';
import { siteWording } from '../site-wording.ts';
import { siteDigest } from '../summaries/digest.ts';
import type { DocumentHead } from '../summaries/document-head.ts';
import { dayOf } from './change-days.ts';

/** Readers ask for the feed again and again, and for what is new in it alone. */
const mostTold = 100;

/**
 * What a reader who follows the edition is told: each document when it is new, each version that
 * changed its text, and the versions that changed other things alone; the newest of them. The permanent
 * page of the text is the address and id of the news about it.
 *
 * @param url - the site's address, without which news have no ids
 */
export function newsOf(url: string, path: string): Feed {
  const site = siteMetadata();
  const { documents } = siteDigest();
  const ofTexts = documents.flatMap((document) => newsOfDocument(document, url));
  const told = new Set(ofTexts.map(({ version }) => version));
  const others = documents.flatMap((document) =>
    document.versions.flatMap((version) => {
      if (told.has(version)) return [];
      told.add(version);
      return [newsOfVersion(version, document, url)];
    }),
  );
  return {
    address: new URL(path, url).href,
    home: url,
    title: site.title,
    subtitle: site.description,
    language: site.language,
    authors: responsibleNames(site),
    entries: [...ofTexts, ...others].toSorted(newestFirst).slice(0, mostTold),
  };
}

function newsOfDocument(document: DocumentHead, url: string) {
  const { words, say } = newsWording();
  const { slug, metadata, newTexts } = document;
  const versions = document.versions.filter((version) => newTexts.includes(version));
  return versions.map((version, index) => ({
    version,
    address: new URL(pagePaths.version(slug, version), url).href,
    title: say(index === 0 ? words.newDocument : words.newText, {
      title: listedTitle(metadata),
      version,
    }),
    summary: metadata.title.text,
    day: dayOf(document, version),
  }));
}

/** @param document - any: all know the days of all versions */
function newsOfVersion(version: string, document: DocumentHead, url: string): FeedEntry {
  const { words, say } = newsWording();
  return {
    address: new URL(`#version-${version}`, url).href,
    title: say(words.newVersion, { version }),
    summary: words.textsUnchanged,
    day: dayOf(document, version),
  };
}

function newsWording() {
  const { files, say } = siteWording();
  return { words: files.news, say };
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.address < b.address ? -1 : 1;
}
