import type { APIRoute } from 'astro';
import { switched } from '../site/switched.ts';
import chosen from '../styles/chosen.css?inline';

/** What the switches of a record do where no script runs. */
export const GET: APIRoute = () =>
  new Response(switched(chosen), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
