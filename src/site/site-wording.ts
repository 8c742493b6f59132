import { siteMetadata } from '../content/read-edition.ts';
import type { Wording } from '../wording/wording-for.ts';
import { wordingFor } from '../wording/wording-for.ts';

/** The interface in the language of the site. */
export function siteWording(): Wording {
  return wordingFor(siteMetadata().language);
}
