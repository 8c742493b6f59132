import type { Edition } from '../../edition/index.ts';
import type { Wording } from '../../wording/wording-for.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import type { OutputSubject } from '../output.ts';
import type { LinkTarget } from './prose.ts';
import { noteTargets } from './prose.ts';
import type { Typst } from './typst.ts';
import { call } from './typst.ts';

/** What a document in print is made of. */
export type PrintSubject = Omit<OutputSubject, 'passage' | 'typeset'>;

/** One document as it is put into print, with what all of its parts ask for. */
export interface Print extends PrintSubject {
  /** The words of the edition, in the language of the site. */
  readonly words: Pick<Wording, 'names' | 'pdf' | 'record'>;
  /** Where the links of its notes lead. */
  readonly targetOf: (href: string) => LinkTarget;
  /** Words of this edition among those of the record: their language may be another. */
  readonly inSiteLanguage: (words: Typst) => Typst;
}

export function printOf(subject: PrintSubject): Print {
  const { edition, collection, cited } = subject;
  const { language } = collection.site;
  const { pdf, names, record } = wordingFor(language);
  const own = languageOf(language);
  return {
    ...subject,
    words: { names, pdf, record },
    targetOf: noteTargets(edition.slug, anchorsOf(edition), cited.address.url),
    inSiteLanguage: (words) =>
      language === edition.metadata.language ? words : call('text', [words], own),
  };
}

/** A BCP 47 tag as Typst takes it: it hyphenates and quotes by the language and knows its region. */
export function languageOf(tag: string): {
  readonly lang: string;
  readonly region?: string;
} {
  const [lang = '', ...rest] = tag.split('-');
  const region = rest.find((part) => /^[a-z]{2}$/iu.test(part));
  return { lang, ...(region && { region: region.toUpperCase() }) };
}

/** What can be linked within the document. */
function anchorsOf({ passages }: Edition): ReadonlySet<string> {
  return new Set(passages.map(({ id }) => id));
}
