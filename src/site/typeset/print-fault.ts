import { siteCollection } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { typstOf } from '../../outputs/index.ts';
import { siteFormatter } from '../citations/citation-styles.ts';
import { citedDocument } from '../citations/cite.ts';
import { readFaces } from './faces.ts';
import { typesetterFault } from './typesetter.ts';

const known = new WeakMap<Edition, { readonly fault: string | undefined }>();

/**
 * Why a document cannot be set as a PDF, and what to do about it; nothing if it can. The site then
 * offers none of it: no letter is left out in silence.
 */
export function printFault(edition: Edition): string | undefined {
  const found = known.get(edition) ?? { fault: typesetterFault() ?? faceFault(edition) };
  known.set(edition, found);
  return found.fault;
}

function faceFault(edition: Edition): string | undefined {
  const cited = citedDocument(edition);
  const source = typstOf({
    edition,
    collection: siteCollection(),
    cited,
    styledFor: (one) => siteFormatter().styledFor(one),
  });
  const letters = lettersWithoutFace(source);
  return letters.length === 0
    ? undefined
    : `No face has ${letters.join(' ')}. Put a font that does (.otf or .ttf) into src/site/typeset/fonts/.`;
}

/** The letters of a text that no face has, in the order of their numbers. */
export function lettersWithoutFace(text: string): readonly string[] {
  const { has } = readFaces();
  const letters = new Set(text.match(/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu));
  return [...letters].filter((letter) => !has(letter)).toSorted();
}
