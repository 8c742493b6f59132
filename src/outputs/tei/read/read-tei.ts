import type { Element } from 'xast';
import type {
  AnchorRegistry,
  Annotations,
  DocumentMetadata,
} from '../../../edition/index.ts';
import {
  anchorsSchema,
  annotationsSchema,
  documentSchema,
  labelText,
} from '../../../edition/index.ts';
import type { TextFault, Transcript } from '../../../transcript/index.ts';
import { attributeOf, elementIn, elementsIn, trimmed } from '../xml/queries.ts';
import { readXml } from '../xml/read-xml.ts';
import { teiNamespace } from '../xml/serialize.ts';
import { checked } from './checked.ts';
import { Faults } from './faults.ts';
import type { Fields } from './fields.ts';
import { checkPointers } from './pointers.ts';
import { readAnchors } from './read-anchors.ts';
import { readAnnotations } from './read-annotations.ts';
import { readMetadata } from './read-metadata.ts';
import { readText } from './read-text.ts';
import { wordsOfText } from './read-words.ts';
import type { Shapes } from './shapes.ts';
import { checkShapes } from './shapes.ts';

/** A document as its TEI has it. */
export interface TeiDocument {
  /** The name of its folder. */
  readonly slug: string;
  /** The fields of document.yaml, but for the hash of the text, and what they mean. */
  readonly fields: Fields;
  readonly metadata: DocumentMetadata;
  readonly transcript: Transcript;
  /** The anchor of each node that has one. */
  readonly ids: ReadonlyMap<object, string>;
  /** The element of each block. */
  readonly elements: ReadonlyMap<object, Element>;
  /** The fields of anchors.yaml; nothing where no anchor was published. */
  readonly anchors: Fields | undefined;
  readonly registry: AnchorRegistry;
  /** The fields of annotations.yaml; nothing where there are none. */
  readonly annotations: Fields | undefined;
  readonly notes: Annotations;
}

export interface ReadTei {
  readonly document: TeiDocument | undefined;
  /** All that is wrong with the file; there is a document only if nothing is. */
  readonly faults: readonly TextFault[];
}

/**
 * Read one of our TEI files back to what it was written from.
 *
 * @param shapes - of our schema
 */
export function readTei(source: string, shapes: Shapes): ReadTei {
  const { root, fault } = readXml(source);
  if (fault || !root) {
    const remedy = 'Correct the XML, as this edition writes it.';
    const { offset = 0, reason = 'The file is empty' } = fault ?? {};
    return only({ rule: 'not-well-formed', reason, remedy, offset });
  }
  if (root.name !== 'TEI' || attributeOf(root, 'xmlns') !== teiNamespace) {
    return only({
      rule: 'not-our-tei',
      reason: `Unexpected root \`${root.name}\`, expected \`TEI\` in the namespace ${teiNamespace}`,
      remedy: 'Import the TEI file of one document, as this edition writes it.',
      offset: 0,
    });
  }
  const faults = new Faults();
  checkShapes(root, shapes, faults);
  checkPointers(root, faults);
  const document = faults.all.length === 0 ? readDocument(root, faults) : undefined;
  const isSound = faults.all.length === 0;
  return { document: isSound ? document : undefined, faults: faults.all };
}

function only(fault: TextFault): ReadTei {
  return { document: undefined, faults: [fault] };
}

function readDocument(root: Element, faults: Faults): TeiDocument | undefined {
  const header = elementIn(root, 'teiHeader');
  const text = elementIn(root, 'text');
  if (!header) faults.missing(root, '`teiHeader`');
  if (!text) faults.missing(root, '`text`');
  if (!header || !text) return undefined;
  const fields = readMetadata(header, attributeOf(text, 'xml:lang'));
  const metadata = checked(
    documentSchema,
    { ...fields, sha256: '0'.repeat(64) },
    header,
    faults,
  );
  const anchors = readAnchors(elementIn(header, 'encodingDesc'));
  const registry = checked(anchorsSchema, anchors ?? { anchors: {} }, header, faults);
  if (!metadata || !registry) return undefined;
  const labels = metadata.participants.flatMap((person) => person.labels.map(labelText));
  const read = readText(text, faults, labels);
  const standOff = elementIn(root, 'standOff');
  const annotations = readAnnotations(standOff, read, wordsOfText(read));
  const notes = checked(annotationsSchema, annotations ?? {}, standOff ?? root, faults);
  const slug = slugIn(header, faults);
  if (!notes || slug === undefined) return undefined;
  const { transcript, ids, elements } = read;
  return {
    slug,
    fields,
    metadata,
    transcript,
    ids,
    elements,
    anchors,
    registry: registry.anchors,
    annotations,
    notes,
  };
}

function slugIn(header: Element, faults: Faults): string | undefined {
  const publication = elementIn(elementIn(header, 'fileDesc'), 'publicationStmt');
  const [slug] = elementsIn(publication, 'idno', 'slug');
  if (!slug) faults.missing(publication ?? header, '`idno type="slug"`');
  return trimmed(slug);
}
