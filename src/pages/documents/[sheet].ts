import type { APIRoute } from 'astro';
import { isLargeSite } from '../../content/corpus.ts';
import style from '../../styles/lists.css?inline';

/** Only an edition of many documents has lists that need it. */
export function getStaticPaths() {
  return isLargeSite() ? [{ params: { sheet: 'lists.css' } }] : [];
}

export const GET: APIRoute = () =>
  new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
