import type { APIRoute } from 'astro';
import { linksetJson, mediaTypes } from '../../exports/index.ts';
import { linksetContexts } from '../../site/described.ts';
import { documentSlugs, editionOf } from '../../site/read-content.ts';

export function getStaticPaths() {
  return documentSlugs().map((slug) => ({ params: { document: slug } }));
}

/** What belongs to a document, for programs: RFC 9264. */
export const GET: APIRoute = ({ params: { document = '' } }) =>
  new Response(linksetJson(linksetContexts(editionOf(document))), {
    headers: { 'content-type': mediaTypes.linkset },
  });
