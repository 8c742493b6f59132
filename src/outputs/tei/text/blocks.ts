import type { Element } from 'xast';
import type {
  AnyNode,
  NoteDefinition,
  Signature,
  Speaker,
  TranscriptContent,
  Turn,
} from '../../../transcript/index.ts';
import { idOf, responsible } from '../ids.ts';
import type { Attributes } from '../xml/element.ts';
import { tei } from '../xml/element.ts';
import type { BlockContext } from './block-context.ts';
import { lemmaId } from './spans.ts';
import { withSpace } from './white-space.ts';

/** The element of a block, without the white space before it. */
export function blockToXml(
  node: TranscriptContent | Turn['children'][number],
  context: BlockContext,
): Element {
  const { words } = context;
  const own = { 'xml:id': context.edition.ids.get(node) };
  switch (node.type) {
    case 'heading':
      return tei('head', own, words(node));
    case 'dateline':
      return tei(
        'docDate',
        { ...own, ...datelineAttributes(node, context) },
        words(node),
      );
    case 'abstract': {
      const by = responsibleFor('abstract', context);
      return tei('div', { type: 'abstract', ...own, ...by }, tei('p', {}, words(node)));
    }
    case 'participants':
      return tei('p', { ...own, ana: '#attendance' }, words(node));
    case 'narration':
      return tei('p', { ...own, ana: '#narration' }, words(node));
    case 'furniture':
      return tei('fw', { type: 'furniture', ...own }, words(node));
    case 'milestone':
      return tei('fw', { type: node.kind, ...own }, words(node));
    case 'direction':
      return tei('stage', own, words(node));
    case 'paragraph':
      return tei('p', own, words(node));
    case 'speaker':
      return speakerToXml(node, context);
    case 'turn':
      return turnToXml(node, own, context);
    case 'signature':
      return signatureToXml(node, own, context);
    case 'noteDefinition':
      return noteToXml(node, own['xml:id'], context);
  }
}

function turnToXml(node: Turn, own: Attributes, context: BlockContext): Element {
  const person = context.edition.turns.find((turn) => turn.node === node)?.speaker;
  return tei(
    'sp',
    { ...own, who: person && `#${idOf.participant(person.id)}` },
    node.children.map((child) => withSpace(child, blockToXml(child, context))),
  );
}

/** With all that is printed up to the speech. */
function speakerToXml(node: Speaker, { words }: BlockContext): Element {
  const [, mark = '', space = ''] = /^(.*?)(\s*)$/su.exec(node.mark) ?? [];
  return tei('speaker', {}, words(node), mark !== '' && tei('pc', {}, mark), space);
}

function signatureToXml(
  node: Signature,
  own: Attributes,
  context: BlockContext,
): Element {
  const writer = context.writerOf(node);
  return tei(
    'closer',
    own,
    node.children.map((line) => {
      // What is printed between two lines counts among the words of the passage.
      writer.write(line.before);
      const words = context.words(line, writer);
      return withSpace(line, tei('signed', { ana: `#signature.${line.kind}` }, words));
    }),
  );
}

function noteToXml(
  node: NoteDefinition,
  id: string | undefined,
  context: BlockContext,
): Element {
  const [label = '', space = ''] = node.mark.split(/(?<=\])/u);
  return tei(
    'note',
    {
      'xml:id': id,
      type: node.responsibility,
      place: 'end',
      n: node.label,
      target: targetsOf(context, id),
    },
    tei('label', {}, label),
    space,
    context.words(node),
  );
}

/** The words that a note is about: those that it reads in another way, else where its marks are. */
function targetsOf({ edition }: BlockContext, id: string | undefined) {
  const lemmas = edition.apparatus.readings.flatMap(({ note }, index) =>
    note === id ? [lemmaId(edition, index)] : [],
  );
  const marks = edition.notes.find((note) => note.id === id)?.references ?? [];
  const targets = lemmas.length > 0 ? lemmas : marks.map((mark) => mark.id);
  return targets.length > 0 ? targets.map((target) => `#${target}`).join(' ') : undefined;
}

/** The first date line has the date of the conversation. */
function datelineAttributes(node: AnyNode, context: BlockContext): Attributes {
  const { transcript, metadata } = context.edition;
  const first = transcript.children.find(({ type }) => type === 'dateline');
  const when = first === node ? metadata.date : undefined;
  return { when, ...responsibleFor('dateline', context) };
}

function responsibleFor(
  part: 'abstract' | 'dateline',
  { edition }: BlockContext,
): Attributes {
  const isKnown = edition.metadata.responsibility?.[part] !== undefined;
  return isKnown ? { resp: `#${responsible[part]}` } : {};
}
