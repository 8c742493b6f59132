import type { APIRoute } from 'astro';
import style from '../styles/title-page.css?inline';

/** What only one kind of page needs, as a file that the others do not carry. */
export const GET: APIRoute = () =>
  new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
