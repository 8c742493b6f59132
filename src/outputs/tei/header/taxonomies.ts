import type { Element } from 'xast';
import { idOf } from '../ids.ts';
import { tei } from '../xml/element.ts';

/** What attributes `ana` point to. */
export function classDeclaration(): Element {
  return tei(
    'classDecl',
    {},
    degreesOfCertainty(),
    taxonomy('paragraphs', 'Paragraphs that nobody speaks.', {
      narration: 'The record keeper’s own words.',
      attendance: 'A list of those present, or another line of the opening.',
    }),
    taxonomy('signature', 'The lines of a signature.', {
      'signature.office': 'An office.',
      'signature.name': 'A name.',
      'signature.other': 'Other words.',
    }),
  );
}

/** How sure statements are. */
export function degreesOfCertainty(): Element {
  return taxonomy('certainty', 'How sure a statement is.', {
    [idOf.certainty('stated')]: 'In the text, or on a page about this document.',
    [idOf.certainty('supplied')]: 'Supplied by this edition.',
    [idOf.certainty('inferred')]: 'Inferred, for stated reasons.',
    [idOf.certainty('not-verified')]: 'Claimed, but not yet supported by a source.',
    [idOf.certainty('unknown')]: 'Not known to this edition.',
  });
}

function taxonomy(
  id: string,
  description: string,
  categories: Readonly<Record<string, string>>,
): Element {
  return tei(
    'taxonomy',
    { 'xml:id': `taxonomy.${id}` },
    tei('desc', {}, description),
    Object.entries(categories).map(([name, words]) =>
      tei('category', { 'xml:id': name }, tei('catDesc', {}, words)),
    ),
  );
}
