import type { APIRoute } from 'astro';
import { anchorVersions } from '../../edition/index.ts';
import { documentSlugs, editionOf } from '../../site/read-content.ts';

export function getStaticPaths() {
  return documentSlugs().map((slug) => ({ params: { document: slug } }));
}

/** Every anchor with its status, its versions and their hashes. */
export const GET: APIRoute = ({ params: { document = '' } }) =>
  new Response(`${JSON.stringify(anchorVersions(editionOf(document)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
