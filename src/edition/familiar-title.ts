import type { DocumentMetadata } from './schemas/document.ts';

type Titles = Pick<DocumentMetadata, 'title' | 'shortTitle'>;

/**
 * What a document is called at the head of its page. A title in brackets is for citations and for
 * whoever asks where it comes from.
 */
export function familiarTitle({ title, shortTitle }: Titles): string {
  return title.familiar ?? (title.supplied ? shortTitle : title.text);
}

/**
 * What it is called in lists and in ways that lead to it. A heading that is printed in capitals stands for
 * itself above its text; many in a list are hard to read and shout. Which of their letters would be small
 * cannot be known without knowing the names in them, so the editor's short title is taken.
 */
export function listedTitle({ title, shortTitle }: Titles): string {
  const familiar = familiarTitle({ title, shortTitle });
  return isInCapitals(familiar) ? shortTitle : familiar;
}

/** At least two words of some length, and no small letter: abbreviations alone are none. */
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{4,}/gu) ?? []).length > 1;
}
