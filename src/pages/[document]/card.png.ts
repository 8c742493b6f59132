import type { APIRoute } from 'astro';
import { siteCorpus } from '../../content/corpus.ts';
import { documentPaths, editionOf, siteMetadata } from '../../content/read-edition.ts';
import { familiarTitle } from '../../edition/index.ts';
import { siteTitle } from '../../outputs/citation/cited.ts';
import { cardPng } from '../../site/card/card.ts';
import { dateInWords } from '../../wording/dates.ts';

export const getStaticPaths = () =>
  siteCorpus().figures === 'all' ? documentPaths() : [];

/** What a link preview shows of a document. */
export const GET: APIRoute = async ({ params: { document = '' } }) => {
  const { metadata } = editionOf(document);
  const png = await cardPng({
    site: siteTitle(siteMetadata()),
    title: familiarTitle(metadata),
    date: metadata.date ? dateInWords(metadata.date) : 'Undated',
  });
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
