import { siteMetadata } from '../content/read-edition.ts';
import type { Values } from '../wording/fill.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/wording-for.ts';
import { wordingFor } from '../wording/wording-for.ts';

/** The interface in the language of the site, and how to fill its templates. */
export interface SiteWording extends Wording {
  readonly say: (template: string, values?: Values) => string;
}

export function siteWording(): SiteWording {
  const { language } = siteMetadata();
  return {
    ...wordingFor(language),
    say: (template, values) => fill(template, values, language),
  };
}
