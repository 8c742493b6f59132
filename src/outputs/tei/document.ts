import type { Element } from 'xast';
import { headerOf } from './header/header.ts';
import { ownStandOffOf, standOffOf } from './stand-off/stand-off.ts';
import type { TeiSubject } from './subject.ts';
import { textToXml } from './text/text.ts';
import { tei } from './xml/element.ts';
import { teiNamespace } from './xml/serialize.ts';

/** A document as TEI, with the entries of the registers that it mentions. */
export function documentToXml(subject: TeiSubject): Element {
  const { edition, collection } = subject;
  return root(subject, standOffOf(edition, collection));
}

/** The same as a part of a corpus, which has the registers. */
export function partToXml(subject: TeiSubject): Element {
  const { edition, collection } = subject;
  return root(subject, ownStandOffOf(edition, collection));
}

function root(subject: TeiSubject, standOff: readonly Element[]): Element {
  const { edition, collection } = subject;
  return tei(
    'TEI',
    { xmlns: teiNamespace, 'xml:lang': collection.site.language },
    headerOf(subject),
    standOff,
    textToXml(edition, collection.entries),
  );
}
