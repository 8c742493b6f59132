import type { Routes } from '../../addresses/routes.ts';
import { absolute, pagePaths } from '../../addresses/routes.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import type { Edition, Passage } from '../../edition/index.ts';
import { citedPassages } from '../../edition/index.ts';
import type { Cited, Meta, TypedLink } from '../../outputs/index.ts';
import {
  addressFrom,
  briefDocumentJsonLd,
  documentJsonLd,
  documentType,
  jsonLdText,
  mediaTypes,
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
  const folder = routes.passagePage(slug, passage.id);
  return {
    meta: zoteroMeta(cited),
    links: signpostLinks({
      type: documentType(edition),
      citeAs: cited.address.url,
      descriptions: filesOf('description', 'passage', folder, passage.id),
      items: [],
      collection: routes.document(slug),
      linkset: `${routes.document(slug)}${linksetName}`,
    }),
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
  const folder = routes.document(edition.slug);
  const described = { edition, site, cited, home: addressFrom(site.url, '') };
  const links = signpostLinks({
    type: documentType(edition),
    citeAs: cited.address.url,
    descriptions: filesOf('description', 'document', folder, edition.slug),
    items: filesOf('item', 'document', folder, edition.slug),
    collection: undefined,
    linkset: `${folder}${linksetName}`,
  });
  return {
    meta: zoteroMeta(cited),
    links: isWhole
      ? links
      : links.filter(({ rel }) => rel === 'cite-as' || rel === 'linkset'),
    jsonLd: jsonLdText(
      isWhole ? documentJsonLd(described) : briefDocumentJsonLd(described),
    ),
  };
}

/** Without the words of a link: signposts have none. */
function filesOf(...place: Parameters<typeof outputLinks>) {
  return outputLinks(...place).map(({ href, type }) => ({ href, type }));
}

/** The links of a document and of all its passages, each page by its address. */
export function linksetContexts(
  edition: Edition,
): readonly { readonly anchor: string; readonly links: readonly TypedLink[] }[] {
  const { url } = siteMetadata();
  const { slug } = edition;
  const at = (path: string) => absolute(url, path) ?? `/${path}`;
  const passages = citedPassages(edition).map(({ id }) => ({
    path: pagePaths.passagePage(slug, id),
    id,
  }));
  const home = at(pagePaths.document(slug));
  const whole = {
    anchor: home,
    links: signpostLinks({
      type: documentType(edition),
      citeAs: url && home,
      descriptions: filesOf('description', 'document', home, slug),
      items: [
        ...filesOf('item', 'document', home, slug),
        ...passages.map(({ path }) => ({ href: at(path), type: mediaTypes.html })),
      ],
      collection: undefined,
      linkset: at(`${pagePaths.document(slug)}${linksetName}`),
    }),
  };
  const parts = passages.map(({ path, id }) => ({
    anchor: at(path),
    links: signpostLinks({
      type: documentType(edition),
      citeAs: url && `${home}#${id}`,
      descriptions: filesOf('description', 'passage', at(path), id),
      items: [],
      collection: home,
      linkset: at(`${pagePaths.document(slug)}${linksetName}`),
    }),
  }));
  return [whole, ...parts];
}
