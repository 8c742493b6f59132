import { pagePaths } from '../../addresses/routes.ts';
import { documentSlugs, editionOf, siteMetadata } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { familiarTitle, versionsOf } from '../../edition/index.ts';
import type { Feed, FeedEntry } from '../../outputs/index.ts';
import { responsibleNames } from '../../outputs/index.ts';
import { siteWording } from '../site-wording.ts';
import { dayOf } from './change-days.ts';

/**
 * What a reader who follows the edition is told: each document when it is new, each version that
 * changed its text, and the versions that changed other things alone. The permanent page of the text
 * is the address and id of the news about it.
 *
 * @param url - the site's address, without which news have no ids
 */
export function newsOf(url: string, path: string): Feed {
  const site = siteMetadata();
  const editions = documentSlugs().map(editionOf);
  const ofTexts = editions.flatMap((edition) => newsOfDocument(edition, url));
  const told = new Set(ofTexts.map(({ version }) => version));
  const others = editions.flatMap((edition) =>
    versionsOf(edition).flatMap((version) => {
      if (told.has(version)) return [];
      told.add(version);
      return [newsOfVersion(version, edition, url)];
    }),
  );
  return {
    address: new URL(path, url).href,
    home: url,
    title: site.title,
    subtitle: site.description,
    language: site.language,
    authors: responsibleNames(site),
    entries: [...ofTexts, ...others].toSorted(newestFirst),
  };
}

function newsOfDocument(edition: Edition, url: string) {
  const { words, say } = newsWording();
  const { slug, metadata, history } = edition;
  const texts = new Set(history.map(({ version }) => version));
  const versions = versionsOf(edition).filter((version) => texts.has(version));
  return versions.map((version, index) => ({
    version,
    address: new URL(pagePaths.version(slug, version), url).href,
    title: say(index === 0 ? words.newDocument : words.newText, {
      title: familiarTitle(metadata),
      version,
    }),
    summary: metadata.title.text,
    day: dayOf(edition, version),
  }));
}

/** @param edition - any: all know the days of all versions */
function newsOfVersion(version: string, edition: Edition, url: string): FeedEntry {
  const { words, say } = newsWording();
  return {
    address: new URL(`#version-${version}`, url).href,
    title: say(words.newVersion, { version }),
    summary: words.textsUnchanged,
    day: dayOf(edition, version),
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
