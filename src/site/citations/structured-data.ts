import type { Routes } from '../../addresses/routes.ts';
import { absolute, pagePaths } from '../../addresses/routes.ts';
import { hasPassagePages } from '../../content/corpus.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import type { Edition, Passage } from '../../edition/index.ts';
import { citedPassages } from '../../edition/index.ts';
import type { Cited, FileLink, Meta, TypedLink } from '../../outputs/index.ts';
import {
  addressFrom,
  briefDocumentJsonLd,
  documentJsonLd,
  documentType,
  jsonLdText,
  mediaTypes,
  pageJsonLd,
  passageJsonLd,
  signpostLinks,
  zoteroMeta,
} from '../../outputs/index.ts';
import { outputLinks } from './output-files.ts';

/** What a page tells machines of itself. */
export interface MachineDescription {
  readonly meta: readonly Meta[];
  readonly links: readonly TypedLink[];
  /** JSON-LD, safe within a `script` element. */
  readonly jsonLd: string;
}

/** A page that is no document's or passage's own. */
export function describedPage(cited: Cited, description: string): MachineDescription {
  const site = siteMetadata();
  const { item, address } = cited;
  const about = { title: item.title, description };
  return {
    meta: zoteroMeta(cited),
    links: address.url === undefined ? [] : [{ rel: 'cite-as', href: address.url }],
    jsonLd: jsonLdText(pageJsonLd(about, site, address, addressFrom(site.url, ''))),
  };
}

/** The name of a document's linkset, in its folder. */
const linksetName = 'linkset.json';

export function describedPassage(
  edition: Edition,
  passage: Passage,
  cited: Cited,
  routes: Routes,
): MachineDescription {
  const site = siteMetadata();
  const { slug } = edition;
  const described = { edition, site, cited, home: addressFrom(site.url, '') };
  const [home, folder] = [routes.document(slug), routes.passagePage(slug, passage.id)];
  return {
    meta: zoteroMeta(cited, passage.text.trim()),
    links: passageLinks(edition, passage.id, cited.address.url, home, folder),
    jsonLd: jsonLdText(
      passageJsonLd(described, passage, addressFrom(site.url, pagePaths.document(slug))),
    ),
  };
}

/**
 * @param isWhole - whether the page says everything; the reading page, which has no byte to
 *   spare, names itself and the linkset, which names the rest
 */
export function describedDocument(
  edition: Edition,
  cited: Cited,
  routes: Routes,
  isWhole: boolean,
): MachineDescription {
  const site = siteMetadata();
  const described = { edition, site, cited, home: addressFrom(site.url, '') };
  const links = documentLinks(edition, cited.address.url, routes.document(edition.slug));
  return {
    meta: zoteroMeta(cited),
    links: isWhole
      ? links.map((link) =>
          link.rel === 'item' ? { ...link, rel: 'item alternate' } : link,
        )
      : links.filter(({ rel }) => rel === 'cite-as' || rel === 'linkset'),
    jsonLd: jsonLdText(
      isWhole
        ? documentJsonLd(
            described,
            addressFrom(site.url, pagePaths.provenance(edition.slug)),
          )
        : briefDocumentJsonLd(described),
    ),
  };
}

/**
 * @param home - the document's folder, as the page writes it
 * @param parts - the pages of its passages, where they are named
 */
function documentLinks(
  edition: Edition,
  citeAs: string | undefined,
  home: string,
  parts: readonly FileLink[] = [],
): readonly TypedLink[] {
  return signpostLinks({
    type: documentType(edition),
    citeAs,
    descriptions: filesOf('description', edition, home),
    items: [...filesOf('item', edition, home), ...parts],
    collection: undefined,
    linkset: `${home}${linksetName}`,
  });
}

/** @param folder - of the passage, as the page writes it */
function passageLinks(
  edition: Edition,
  id: string,
  citeAs: string | undefined,
  home: string,
  folder: string,
): readonly TypedLink[] {
  return signpostLinks({
    type: documentType(edition),
    citeAs,
    descriptions: filesOf('description', edition, folder, id),
    items: [],
    collection: home,
    linkset: `${home}${linksetName}`,
  });
}

/** Without the words of a link: signposts have none. */
function filesOf(...place: Parameters<typeof outputLinks>) {
  return outputLinks(...place).map(({ href, type }) => ({ href, type }));
}

/** The links of a document and of those of its passages that have pages, each by its address. */
export function linksetContexts(
  edition: Edition,
): readonly { readonly anchor: string; readonly links: readonly TypedLink[] }[] {
  const { url } = siteMetadata();
  const { slug } = edition;
  const at = (path: string) => absolute(url, path) ?? `/${path}`;
  const withPages = hasPassagePages(slug) ? citedPassages(edition) : [];
  const passages = withPages.map(({ id }) => ({
    anchor: at(pagePaths.passagePage(slug, id)),
    id,
  }));
  const home = at(pagePaths.document(slug));
  const pages = passages.map(({ anchor }) => ({ href: anchor, type: mediaTypes.html }));
  const whole = { anchor: home, links: documentLinks(edition, url && home, home, pages) };
  const parts = passages.map(({ anchor, id }) => ({
    anchor,
    links: passageLinks(edition, id, url && `${home}#${id}`, home, anchor),
  }));
  return [whole, ...parts];
}
