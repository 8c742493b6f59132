import type { APIRoute } from 'astro';
import { paperEnd } from '../../site/paper-end.ts';
import { documentSlugs, editionOf } from '../../site/read-content.ts';
import { runningHead } from '../../site/running-head.ts';

export function getStaticPaths() {
  return documentSlugs().map((slug) => ({ params: { document: slug } }));
}

/** The sheet for paper of one document: the common one, with its title at the head of each page. */
export const GET: APIRoute = ({ params: { document = '' } }) => {
  const edition = editionOf(document);
  const own = [runningHead(edition.metadata), paperEnd(edition)].join('\n');
  return new Response(`@import "../print.css";\n\n${own}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
