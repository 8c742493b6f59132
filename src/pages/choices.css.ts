import type { APIRoute } from 'astro';
import choices from '../styles/record-choices.css?inline';

/** What takes effect by something a reader does, as a file for the record's own page. */
export const GET: APIRoute = () =>
  new Response(choices, { headers: { 'content-type': 'text/css; charset=utf-8' } });
