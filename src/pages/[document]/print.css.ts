import type { APIRoute } from 'astro';
import { documentPaths, editionOf } from '../../content/read-edition.ts';
import { paperEnd } from '../../site/print/paper-end.ts';
import { runningHead } from '../../site/print/running-head.ts';

export { documentPaths as getStaticPaths };

/** The sheet for paper of one document: the common one, with its title at the head of each page. */
export const GET: APIRoute = ({ params: { document = '' } }) => {
  const edition = editionOf(document);
  const own = [runningHead(edition.metadata), paperEnd(edition)].join('\n');
  return new Response(`@import "../print.css";\n\n${own}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
