import type { APIRoute } from 'astro';
import { documentPaths, editionOf } from '../../content/read-edition.ts';
import { linksetJson, mediaTypes } from '../../outputs/index.ts';
import { linksetContexts } from '../../site/citations/structured-data.ts';

export { documentPaths as getStaticPaths };

/** What belongs to a document, for programs: RFC 9264. */
export const GET: APIRoute = ({ params: { document = '' } }) =>
  new Response(linksetJson(linksetContexts(editionOf(document))), {
    headers: { 'content-type': mediaTypes.linkset },
  });
