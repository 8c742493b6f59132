import type { EditionMetadata } from '../../edition/index.ts';
import type { Meta } from '../../outputs/index.ts';

/** What a link preview shows of a page. */
interface Preview {
  readonly title: string;
  readonly description: string;
  /** The page's address, once there is one. */
  readonly url: string | undefined;
  readonly image: string | undefined;
}

/**
 * A page in the terms of the Open Graph protocol; each is a `<meta property>`.
 *
 * @param isBrief - whether it has only what the protocol demands, for the page whose bytes are counted
 */
export function openGraph(
  { title, description, url, image }: Preview,
  site: Pick<EditionMetadata, 'title'>,
  isBrief: boolean,
): readonly Meta[] {
  const fields: (readonly [string, string | undefined])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:site_name', isBrief ? undefined : site.title],
    ['og:description', isBrief ? undefined : description],
    ['og:url', url],
    ['og:image', image],
    ['twitter:card', isBrief ? undefined : image && 'summary_large_image'],
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
