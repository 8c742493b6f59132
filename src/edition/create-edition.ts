import type { AnyNode, FieldFault, Transcript } from '../transcript/index.ts';
import type { AnchorableNode } from './anchors/anchorable.ts';
import { anchorableNodes } from './anchors/anchorable.ts';
import { assignIds } from './anchors/assign-ids.ts';
import type { AnchorDifference } from './anchors/differences.ts';
import type { History } from './anchors/history.ts';
import { matchAnchors } from './anchors/match-anchors.ts';
import { recordAnchors } from './anchors/record-anchors.ts';
import type { AnchorRegistry } from './anchors/registry.ts';
import type { Tombstone } from './anchors/tombstones.ts';
import { tombstonesOf } from './anchors/tombstones.ts';
import type { Apparatus } from './annotations/apparatus.ts';
import { apparatusOf } from './annotations/apparatus.ts';
import type { FormTable } from './annotations/find-forms.ts';
import { formTable } from './annotations/find-forms.ts';
import type { Mention } from './annotations/mentions.ts';
import { mentionsOf } from './annotations/mentions.ts';
import { quoteResolver } from './annotations/resolve-quote.ts';
import { freeze } from './freeze.ts';
import { notesOf } from './notes.ts';
import type {
  EditionInsertion,
  EditionNote,
  EditionTurn,
  IdOf,
  Passage,
} from './passage.ts';
import { passageOf, turnOf } from './passage.ts';
import type { Annotations } from './schemas/annotations.ts';
import { annotationsSchema } from './schemas/annotations.ts';
import type { DocumentMetadata, Participant } from './schemas/document.ts';
import type { Statistics } from './statistics.ts';
import { statisticsOf } from './statistics.ts';

/** One document, whole: what every page, record and export reads. Frozen. */
export interface Edition {
  /** The folder's name, and the document's address. */
  readonly slug: string;
  readonly metadata: DocumentMetadata;
  readonly transcript: Transcript;
  /** Everything that prints words, in the order of the text. */
  readonly passages: readonly Passage[];
  /** The same, turns holding their passages: what a page lays out. */
  readonly flow: readonly (Passage | EditionTurn)[];
  readonly turns: readonly EditionTurn[];
  readonly insertions: readonly EditionInsertion[];
  readonly notes: readonly EditionNote[];
  /** The anchor of each node that has one. */
  readonly ids: ReadonlyMap<AnyNode, string>;
  readonly anchors: AnchorRegistry;
  /** What stands for anchors whose words are gone, in the order of the register. */
  readonly tombstones: readonly Tombstone[];
  /** The version of the edition that this is. */
  readonly version: string;
  /** The kept texts of this document, oldest first. */
  readonly history: History;
  /** Every published version of the edition, with its date. */
  readonly published: Readonly<Record<string, string>>;
  readonly statistics: Statistics;
  /** Every mention of a register's entry, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** This edition's notes, emendations and the like. */
  readonly apparatus: Apparatus;
}

export interface EditionInput {
  readonly slug: string;
  readonly metadata: DocumentMetadata;
  readonly transcript: Transcript;
  readonly anchors: AnchorRegistry;
  /** The forms of the registers; none finds no mentions. */
  readonly forms?: FormTable;
  readonly annotations?: Annotations | undefined;
  /** The version of the edition; an unpublished one reads `0.0.0`. */
  readonly version?: string | undefined;
  /** The kept texts, oldest first; without one only equal words are recognised. */
  readonly history?: History;
  readonly published?: Readonly<Record<string, string>>;
}

export interface EditionResult {
  readonly edition: Edition;
  /** What text and register do not agree on; a build goes on only if there is nothing. */
  readonly differences: readonly AnchorDifference<AnchorableNode>[];
  /** Answers in the register that the text does not bear out. */
  readonly answerFaults: readonly FieldFault[];
  /** The anchor of everything that takes one, in the order of the text. */
  readonly units: ReadonlyMap<AnchorableNode, string>;
  /** The hash of the words of each. */
  readonly hashes: ReadonlyMap<AnchorableNode, string>;
  /** What the annotations say and the text does not bear out. */
  readonly faults: readonly FieldFault[];
}

/**
 * Make the edition of one document. Units that the register does not know get the next free ids,
 * so that an unregistered document can be looked at; `differences` says which they are.
 */
export function createEdition(input: EditionInput): EditionResult {
  const { slug, metadata, transcript, anchors } = input;
  const { forms = formTable([]), annotations = annotationsSchema.parse({}) } = input;
  const { version = '0.0.0', history = [], published = {} } = input;
  const faults: FieldFault[] = [];
  const units = anchorableNodes(transcript);
  const match = matchAnchors(anchors, units, history);
  const named = assignIds(units, match.ids, anchors, match.parts);
  const ids = new Map<AnyNode, string>([...named].map(([{ node }, id]) => [node, id]));
  const idOf: IdOf = (node) => {
    const id = ids.get(node);
    if (id === undefined) throw new Error(`Expected an anchor for \`${node.type}\``);
    return id;
  };
  const flow = flowOf(transcript, idOf, anchors, speakersOf(metadata));
  const passages = flow.flatMap((part) =>
    part.type === 'turn' ? part.passages : [part],
  );
  const turns = flow.filter((part) => part.type === 'turn');
  const registry = recorded(anchors, named, match.differences, version);
  const asked = askedIn(match.differences);
  const resolve = quoteResolver({ passages, registry, asked }, faults);
  const apparatus = apparatusOf(passages, annotations, resolve);
  const edition: Edition = {
    slug,
    metadata,
    transcript,
    anchors,
    passages,
    flow,
    turns,
    insertions: units.flatMap(({ node, within }) =>
      node.type === 'insertion' && within
        ? [{ id: idOf(node), node, within: idOf(within.node) }]
        : [],
    ),
    notes: notesOf(passages),
    ids,
    tombstones: tombstonesOf(anchors, history),
    version,
    history,
    published,
    statistics: statisticsOf(
      metadata.participants,
      passages,
      turns,
      apparatus.quotations,
    ),
    mentions: mentionsOf(passages, forms, annotations, resolve),
    apparatus,
  };
  return {
    edition: freeze(edition),
    differences: match.differences,
    answerFaults: match.faults,
    units: named,
    hashes: match.hashes,
    faults,
  };
}

function flowOf(
  { children }: Transcript,
  idOf: IdOf,
  anchors: AnchorRegistry,
  speakers: ReadonlyMap<string, Participant>,
): Edition['flow'] {
  return children.map((node) =>
    node.type === 'turn'
      ? turnOf(node, idOf, anchors, speakers)
      : passageOf(node, idOf, anchors, undefined, undefined),
  );
}

/** Who speaks under each label. */
function speakersOf({
  participants,
}: DocumentMetadata): ReadonlyMap<string, Participant> {
  return new Map(
    participants.flatMap((participant) =>
      participant.labels.map((label) => [labelText(label), participant] as const),
    ),
  );
}

/** The register as it will be recorded, but for the anchors that are asked about. */
function recorded(
  registry: AnchorRegistry,
  ids: ReadonlyMap<AnchorableNode, string>,
  differences: EditionResult['differences'],
  version: string,
): AnchorRegistry {
  const certain = differences.filter(({ type }) => type !== 'lost' && type !== 'unsure');
  return certain.length === 0 ? registry : recordAnchors(registry, ids, certain, version);
}

/** The anchors that are asked about. */
function askedIn(differences: EditionResult['differences']): ReadonlySet<string> {
  return new Set(
    differences.flatMap((one) =>
      one.type === 'lost' || one.type === 'unsure' ? [one.id] : [],
    ),
  );
}

/** The words of a label, however it is declared. */
export function labelText(label: Participant['labels'][number]): string {
  return typeof label === 'string' ? label : label.label;
}
