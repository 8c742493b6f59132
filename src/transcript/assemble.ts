import { reportStrayLabel } from './blocks/label-shape.ts';
import type { Block, Label, Opening } from './blocks/split-blocks.ts';
import type {
  Direction,
  Milestone,
  NoteDefinition,
  PhrasingContent,
  SignatureKind,
  SignatureLine,
  Transcript,
  TranscriptContent,
  Turn,
} from './nodes.ts';
import type { ParseContext } from './parse-context.ts';
import { responsibilityOf } from './phrasing/note-responsibility.ts';
import { readPhrasing } from './phrasing/phrasing.ts';
import { positionOf, report } from './report.ts';

type Note = Extract<Opening, { type: 'note' }>;
type Declared = Extract<Opening, { type: 'block' }>;

/** Where the reader stands: before the first turn, among turns, or behind the record. */
type Part = 'front' | 'record' | 'back';

/** Builds the tree, block by block, in the order of the source. */
export class Assembly {
  readonly #context: ParseContext;
  readonly #children: TranscriptContent[] = [];
  #part: Part = 'front';
  #turn: Turn | undefined;
  /** Up to here everything of the source is in the tree. */
  #at = 0;

  constructor(context: ParseContext) {
    this.#context = context;
  }

  add(block: Block): void {
    const { opening } = block;
    switch (opening.type) {
      case 'block':
        opening.declaration.met = true;
        this.#addDeclared(block, opening);
        break;
      case 'label':
        opening.declaration.met = true;
        this.#openTurn(block, opening);
        break;
      case 'note':
        this.#addNote(block, opening);
        break;
      case 'plain':
        this.#addPlain(block);
        break;
    }
    this.#at = block.end;
  }

  finish(): Transcript {
    const { source, places } = this.#context;
    this.#closeTurn();
    return {
      type: 'transcript',
      children: this.#children,
      after: source.slice(this.#at),
      position: places.position(0, source.length),
    };
  }

  #addPlain(block: Block): void {
    const children = this.#words(block.start, block.end);
    reportStrayLabel(this.#context, block);
    const [only] = children;
    const alone = children.length === 1 && only?.type === 'insertion' && only.kind;
    if (alone === 'direction') {
      this.#addAmong({ type: 'direction', ...this.#printed(block), children });
    } else if (alone === 'page') {
      this.#addAmong({
        type: 'milestone',
        kind: alone,
        ...this.#printed(block),
        children,
      });
    } else if (this.#part === 'record') {
      if (!this.#turn) this.#reportNobody(block);
      this.#addParagraph(block, children);
    } else {
      if (this.#part === 'back') this.#reportUnexpected(block);
      this.#addTop({ type: 'narration', ...this.#printed(block), children });
    }
  }

  #addDeclared(block: Block, { declaration: { value } }: Declared): void {
    // A milestone is a mark itself: brackets in it are no insertions.
    const isMark = value.kind === 'milestone';
    const children = isMark ? [] : this.#words(block.start, block.end);
    switch (value.kind) {
      case 'heading':
      case 'dateline':
      case 'abstract':
      case 'participants':
      case 'furniture':
      case 'narration':
        this.#addTop({ type: value.kind, ...this.#printed(block), children });
        break;
      case 'direction':
        this.#addAmong({ type: value.kind, ...this.#printed(block), children });
        break;
      case 'milestone':
        this.#addAmong({
          type: value.kind,
          kind: value.milestone,
          ...this.#printed(block),
          children: this.#verbatim(block),
        });
        break;
      case 'turn':
        this.#closeTurn();
        this.#addParagraph(block, children);
        break;
      case 'paragraph':
        this.#addParagraph(block, children);
        break;
      case 'note':
        this.#continueNote(block, children);
        break;
      case 'signature':
        this.#addSignatureLine(block, value.line, children);
        break;
    }
  }

  #openTurn(block: Block, { declaration, labelEnd, ...label }: Label): void {
    const { source, places } = this.#context;
    const { before } = this.#printed(block);
    // White space behind a label without speech is the next block's.
    const speechStart = Math.min(label.speechStart, block.end);
    this.#closeTurn();
    this.#part = 'record';
    const speaker = {
      type: 'speaker' as const,
      identifier: declaration.value.label,
      mark: source.slice(labelEnd, speechStart),
      children: this.#words(block.start, labelEnd),
      position: places.position(block.start, labelEnd),
    };
    this.#turn = {
      type: 'turn',
      before,
      children: [speaker],
      position: places.position(block.start, block.end),
    };
    this.#at = speechStart;
    if (speechStart < block.end) {
      const speech = { ...block, start: speechStart };
      this.#addParagraph(speech, this.#words(speechStart, block.end));
    }
  }

  #addParagraph(block: Block, children: PhrasingContent[]): void {
    const { before, position } = this.#printed(block);
    if (!this.#turn) {
      this.#part = 'record';
      this.#turn = { type: 'turn', before, children: [], position };
      this.#turn.children.push({ type: 'paragraph', before: '', children, position });
      return;
    }
    this.#turn.children.push({ type: 'paragraph', before, children, position });
  }

  /** What may stand among the paragraphs of a turn. */
  #addAmong(node: Direction | Milestone): void {
    if (this.#turn) this.#turn.children.push(node);
    else this.#addTop(node);
  }

  #addNote(block: Block, { label, wordsStart }: Note): void {
    const { source } = this.#context;
    if (this.#part === 'record') this.#part = 'back';
    const definition: NoteDefinition = {
      type: 'noteDefinition',
      identifier: label,
      label,
      responsibility: responsibilityOf(source.slice(wordsStart, wordsStart + 40)),
      mark: source.slice(block.start, wordsStart),
      ...this.#printed(block),
      children: this.#words(wordsStart, block.end),
    };
    this.#addTop(definition);
  }

  #continueNote(block: Block, children: PhrasingContent[]): void {
    const { before, position } = this.#printed(block);
    const note = this.#turn ? undefined : this.#children.at(-1);
    if (note?.type === 'noteDefinition') {
      const gap = this.#context.places.position(block.start - before.length, block.start);
      note.children.push({ type: 'text', value: before, position: gap });
      for (const child of children) note.children.push(child);
      note.position = { start: positionOf(note).start, end: position.end };
    } else {
      this.#reportUnexpected(block);
      this.#addTop({ type: 'narration', before, children, position });
    }
  }

  #addSignatureLine(
    block: Block,
    kind: SignatureKind,
    children: PhrasingContent[],
  ): void {
    this.#closeTurn();
    this.#part = 'back';
    const { before, position } = this.#printed(block);
    const last = this.#children.at(-1);
    if (last?.type === 'signature') {
      last.children.push({ type: 'signatureLine', kind, before, children, position });
      last.position = { start: positionOf(last).start, end: position.end };
      return;
    }
    const line: SignatureLine = {
      type: 'signatureLine',
      kind,
      before: '',
      children,
      position,
    };
    this.#children.push({ type: 'signature', before, children: [line], position });
  }

  #addTop(node: TranscriptContent): void {
    this.#closeTurn();
    this.#children.push(node);
  }

  #closeTurn(): void {
    const turn = this.#turn;
    this.#turn = undefined;
    if (!turn) return;
    const hasParagraph = turn.children.some(({ type }) => type === 'paragraph');
    const last = turn.children.at(-1);
    if (last && last.type !== 'speaker') {
      turn.position = { start: positionOf(turn).start, end: positionOf(last).end };
    }
    if (!hasParagraph) {
      this.#reportEmpty(turn);
      const { end } = positionOf(turn);
      const position = { start: end, end };
      turn.children.push({ type: 'paragraph', before: '', children: [], position });
    }
    this.#children.push(turn);
  }

  #words(start: number, end: number): PhrasingContent[] {
    return readPhrasing(this.#context, start, end);
  }

  #verbatim({ start, end }: Block): PhrasingContent[] {
    const { source, places } = this.#context;
    const position = places.position(start, end);
    return [{ type: 'text', value: source.slice(start, end), position }];
  }

  #printed(block: Block) {
    const { source, places } = this.#context;
    return {
      before: source.slice(this.#at, block.start),
      position: places.position(block.start, block.end),
    };
  }

  #reportEmpty(turn: Turn): void {
    report(this.#context.file, turn.position, {
      rule: 'empty-turn',
      reason: 'No speech follows this label',
      remedy:
        'If it is not a label, remove it from the `labels` of the participant, or declare the block under `blocks`.',
    });
  }

  #reportNobody(block: Block): void {
    report(this.#context.file, this.#context.places.position(block.start, block.end), {
      rule: 'missing-speaker',
      reason: 'This paragraph follows narration and has no label',
      remedy:
        'Declare it under `blocks`: as `narration` if it is the record keeper’s, or as `turn` if an unnamed person speaks.',
    });
  }

  #reportUnexpected(block: Block): void {
    report(this.#context.file, this.#context.places.position(block.start, block.end), {
      rule: 'unexpected-block',
      reason: 'Unexpected block after the record, expected a signature line or a note',
      remedy:
        'Declare it: as a line of the `signature`, or under `blocks` as `note`, `narration`, `heading` or `furniture`.',
    });
  }
}
