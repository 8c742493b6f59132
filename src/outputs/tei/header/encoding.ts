import type { Element } from 'xast';
import type { Edition } from '../../../edition/index.ts';
import { tei } from '../xml/element.ts';
import { anchorsToXml } from './anchors.ts';
import { abbreviationLists, blockLists, insertionLists } from './declarations.ts';
import { principles, project, references } from './principles.ts';
import { classDeclaration } from './taxonomies.ts';

/** Every rule by which the text was encoded. */
export function encodingDescription(edition: Edition): Element {
  const { metadata, anchors, ids } = edition;
  const own = {
    segmentation: blockLists(metadata.transcript),
    interpretation: insertionLists(metadata.transcript),
    normalization: abbreviationLists(metadata),
  };
  return tei(
    'encodingDesc',
    {},
    tei('projectDesc', {}, paragraphs(project)),
    tei(
      'editorialDecl',
      {},
      Object.entries(principles).map(([name, rules]) =>
        tei(
          name,
          {},
          paragraphs(rules),
          Object.entries(own).flatMap(([of, lists]) => (of === name ? lists : [])),
        ),
      ),
    ),
    tei(
      'refsDecl',
      {},
      paragraphs(references),
      anchorsToXml(anchors, new Set(ids.values())).map((list) => tei('p', {}, list)),
    ),
    tei(
      'refsDecl',
      { n: 'citation' },
      tei('citeStructure', {
        unit: 'paragraph',
        match: '//text//*[@xml:id][self::p or self::stage]',
        use: '@xml:id',
      }),
    ),
    classDeclaration(),
  );
}

function paragraphs(texts: readonly string[]): Element[] {
  return texts.map((text) => tei('p', {}, text));
}
