import { scriptsFor } from '../../wording/scripts-for.ts';

/** What scripts say, in the language of the page; in English where there is no page. */
export const words = scriptsFor(
  typeof document === 'undefined' ? 'en' : document.documentElement.lang,
);
