import type { APIRoute } from 'astro';
import { documentPaths, editionOf } from '../../content/read-edition.ts';
import { anchorVersions } from '../../edition/index.ts';

export { documentPaths as getStaticPaths };

/** Every anchor with its status, its versions and their hashes. */
export const GET: APIRoute = ({ params: { document = '' } }) =>
  new Response(`${JSON.stringify(anchorVersions(editionOf(document)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
