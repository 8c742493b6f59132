import type { APIRoute } from 'astro';
import { pagePaths, routesFrom } from '../../addresses/routes.ts';
import { documentPaths, editionOf } from '../../content/read-edition.ts';
import { conversationOf, overviewBar } from '../../render/figures/index.ts';
import { fromDiskScript } from '../../site/from-disk-script.ts';
import style from '../../styles/overview.css?inline';

export { documentPaths as getStaticPaths };

/** The conversation as a bar of links, for the page that holds it. */
export const GET: APIRoute = ({ params: { document = '' } }) => {
  const routes = routesFrom(pagePaths.document(document));
  const address = (id: string) => routes.passage(document, id);
  const bar = overviewBar(conversationOf(editionOf(document)), {
    address,
    style,
    script: fromDiskScript,
  });
  return new Response(bar, { headers: { 'content-type': 'image/svg+xml' } });
};
