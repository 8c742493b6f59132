import type { PlainBlockKind } from '../../transcript/options.ts';
import type { Declared } from '../declared-block.ts';
import { declareBlock } from '../declared-block.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { endsSentence, speaksInPerson } from '../words/words.ts';
import type { Block } from './blocks.ts';
import { throughLabel } from './blocks.ts';
import { headingKind, isFurniture } from './frame-lines.ts';
import { milestoneKind } from './milestones.ts';
import type { Company } from './narration.ts';
import { announcesSpeech, narrationIn, opensQuotation } from './narration.ts';
import { isStageDirection } from './stage-directions.ts';

/** Where the reader stands between two labels. */
interface Situation {
  /** A turn that the next paragraph can continue. */
  turn: 'open' | 'empty' | 'none';
  current: string | undefined;
  /** The turn is a quotation that a clause announced. */
  isQuotation: boolean;
}

/** What of the blocks from the first label on is not speech. */
export function bodyDeclarations(
  body: readonly Block[],
  names: readonly string[],
  words: ReadonlySet<string>,
): Declared[] {
  const declared: Declared[] = [];
  const situation: Situation = { turn: 'none', current: undefined, isQuotation: false };
  for (const [index, block] of body.entries()) {
    const { label } = block;
    if (block.opening === 'label' && label) {
      situation.turn = label.alone && block.end <= label.end + 1 ? 'empty' : 'open';
      situation.current = label.label;
      situation.isQuotation = false;
      continue;
    }
    if (block.opening === 'note') {
      situation.turn = 'none';
      continue;
    }
    const company: Company = { current: situation.current, names };
    const kind = judgeBlock(block, body[index + 1], situation, company, words);
    if (kind) declared.push(declareBlock(block, kind, throughLabel(block)));
    advance(situation, block, kind);
  }
  return declared;
}

type Kind = Judgement<PlainBlockKind | 'page' | 'time' | 'separator'>;

function judgeBlock(
  block: Block,
  next: Block | undefined,
  situation: Situation,
  company: Company,
  words: ReadonlySet<string>,
): Kind | undefined {
  const { text } = block;
  if (block.opening === 'wrapped') {
    const evidence = 'A line in it begins with a name, but in mid-sentence.';
    return judge('paragraph', 'medium', evidence);
  }
  const milestone = milestoneKind(text);
  if (milestone) return milestone;
  if (situation.turn === 'empty') return undefined;
  const bracketed = bracketedKind(text, words);
  if (bracketed) return bracketed;
  if (isFurniture(text)) {
    return judge(
      'furniture',
      'medium',
      'These words belong to the page that the text comes from.',
    );
  }
  if (!endsSentence(text) && next !== undefined && text.length <= 160) {
    const heading = headingKind(text);
    if (heading?.certainty === 'high') return heading;
  }
  if (next && opensQuotation(next.text) && announcesSpeech(text, company.names)) {
    return judge('narration', 'medium', 'It introduces the words of a participant.');
  }
  const narration = narrationIn(text, company);
  if (narration) return narration;
  return afterNarration(block, situation);
}

/** Nobody's turn is open: the paragraph must be declared, as speech or as narration. */
function afterNarration(
  block: Block,
  { turn, isQuotation }: Situation,
): Kind | undefined {
  if (turn === 'open') {
    return isQuotation && !opensQuotation(block.text) && !speaksInPerson(block.text)
      ? judge('narration', 'low', 'The quotation before it has ended.')
      : undefined;
  }
  if (opensQuotation(block.text)) {
    return judge(
      'turn',
      'medium',
      'A quotation without a label follows the record keeper’s words.',
    );
  }
  return speaksInPerson(block.text)
    ? judge('turn', 'low', 'Unlabelled speech follows the record keeper’s words.')
    : judge('narration', 'low', 'It continues the record keeper’s words.');
}

/** A block that stands in brackets as a whole. */
function bracketedKind(text: string, words: ReadonlySet<string>): Kind | undefined {
  const inner = /^[[(](.{1,2000})[\])]\.?$/su.exec(text)?.[1];
  if (inner === undefined || /^[^[(]*[\])].*[[(]/su.test(inner)) return undefined;
  if (!text.startsWith('(')) {
    return !speaksInPerson(inner) && isStageDirection(inner, words)
      ? judge('direction', 'medium', 'A paragraph in brackets describes an action.')
      : undefined;
  }
  if (
    /["“«]/u.test(inner) &&
    /\b(?:said|answered|replied|asked|responded|exclaimed|shouted|cried)\b/u.test(inner)
  ) {
    return judge('turn', 'medium', 'A paragraph in round brackets quotes other people.');
  }
  if (speaksInPerson(inner)) return undefined;
  if (isStageDirection(inner, words)) {
    return judge('direction', 'high', 'A paragraph in brackets describes an action.');
  }
  return /^\p{Lu}/u.test(inner) && endsSentence(inner)
    ? judge(
        'direction',
        'medium',
        'A paragraph in brackets describes the room in sentences.',
      )
    : undefined;
}

function advance(situation: Situation, block: Block, kind: Kind | undefined): void {
  switch (kind?.kind) {
    case undefined:
    case 'turn':
    case 'paragraph':
      situation.isQuotation =
        kind?.kind === 'turn' ? opensQuotation(block.text) : situation.isQuotation;
      if (kind?.kind === 'turn') situation.current = undefined;
      situation.turn = 'open';
      return;
    case 'page':
    case 'time':
    case 'separator':
    case 'direction':
      return;
    default:
      situation.turn = 'none';
      situation.isQuotation = false;
  }
}
