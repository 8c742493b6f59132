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

/** A page in the terms of the Open Graph protocol; each is a `<meta property>`. */
export function openGraph(
  { title, description, url, image }: Preview,
  site: Pick<EditionMetadata, 'title'>,
): readonly Meta[] {
  const fields: (readonly [string, string | undefined])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:site_name', site.title],
    ['og:description', description],
    ['og:url', url],
    ['og:image', image],
    ['twitter:card', image && 'summary_large_image'],
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
