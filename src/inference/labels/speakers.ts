import {
  abbreviates,
  capitalisedWords,
  fullNames,
  nameParts,
} from '../persons/name-parts.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { placeWords } from '../words/common-words.ts';
import { personalName } from './candidate-shape.ts';
import type { Candidate } from './candidates.ts';
import { exchangePart } from './exchange.ts';
import { frameKey } from './frame-keys.ts';
import { unmarkedLabels } from './unmarked-labels.ts';

/** A label that opens turns, and why it is taken for one. */
export interface Speaker extends Judgement<'speaker'> {
  readonly first: Candidate;
  readonly uses: number;
}

export interface Speakers {
  /** By `keyOf`. */
  readonly accepted: ReadonlyMap<string, Speaker>;
  /** What stands before the first label. */
  readonly front: string;
}

const longestFront = 20_000;

/** What makes two candidates the same label: the words and the mark. */
export function keyOf({ label, mark }: Pick<Candidate, 'label' | 'mark'>): string {
  return `${mark}${label}`;
}

/** Which candidates are labels, by the safe rule of the grammar survey. */
export function speakersIn(source: string, labels: readonly Candidate[]): Speakers {
  const groups: Groups = Map.groupBy(labels, keyOf);
  const frontEnd = endOfFront(labels, groups, source.length);
  const front = source.slice(0, Math.min(frontEnd, longestFront));
  const known: Known = {
    words: capitalisedWords(front),
    names: fullNames(front),
    parts: new Set(labels.map(({ mark, words }) => `${mark}${exchangePart(words)}`)),
  };
  const accepted = new Map<string, Speaker>();
  for (const [key, group] of groups) {
    const judgement = judgeAlone(group, known, groups, frontEnd);
    if (judgement) accepted.set(key, speakerFrom(group, judgement));
  }
  acceptNeighbours(labels, groups, accepted, frontEnd);
  acceptAlone(source, labels, groups, accepted, known, frontEnd);
  return { accepted, front };
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
  /** The parts of exchanges that some label opens, each behind its mark. */
  readonly parts: ReadonlySet<string>;
}

type Groups = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Where the first label stands: the first that is one for sure, or those that alternate with it
 * just before; else the first that may be one.
 */
function endOfFront(
  labels: readonly Candidate[],
  groups: Groups,
  length: number,
): number {
  const marked = labels.filter(
    ({ mark, position, label }) =>
      mark !== '' && position !== 'wrapped' && frameKey(label) === undefined,
  );
  let first = marked.findIndex((candidate) => isFirm(candidate, groups));
  if (first < 0) first = marked.findIndex(({ position }) => position === 'start');
  for (let before = marked[first - 1]; before; before = marked[first - 1]) {
    const label = marked[first];
    if (!label || !isNear(before, label)) break;
    const mayOpen = isFullName(before) || exchangePart(before.words) !== undefined;
    if (!mayOpen && !isLike(before, label)) break;
    first -= 1;
  }
  const alone = labels.find(
    (candidate) => candidate.mark === '' && isFirm(candidate, groups),
  );
  return Math.min(marked[first]?.start ?? length, alone?.start ?? length);
}

/** A label that recurs, or a title and a name before a colon. */
function isFirm(candidate: Candidate, groups: Groups): boolean {
  const uses = groups.get(keyOf(candidate))?.length ?? 0;
  return uses >= 2 || (candidate.shape === 'titled' && candidate.mark === ':');
}

function speakerFrom(
  group: readonly Candidate[],
  judgement: Judgement<'speaker'>,
): Speaker {
  const first = group.find(({ position }) => position !== 'wrapped') ?? group[0];
  if (!first) throw new Error('a label without a use');
  return { ...judgement, first, uses: group.length };
}

/** What a label's own shape and uses say, its neighbours aside. */
function judgeAlone(
  group: readonly Candidate[],
  known: Known,
  groups: Groups,
  frontEnd: number,
): Judgement<'speaker'> | undefined {
  const body = group.filter(
    ({ start, position }) => start >= frontEnd && position !== 'wrapped',
  );
  const [first] = body;
  if (!first) return undefined;
  if (isAnswered(first, known)) {
    return judge('speaker', 'high', 'Questions and answers alternate.');
  }
  const uses = body.length;
  const times = `A name and this mark open ${uses} paragraphs.`;
  const isKnown = isKnownName(first, known);
  const recurs = uses >= 2 ? judge('speaker', 'high', times) : undefined;
  if (first.mark === '') return judgeUnmarked(first, uses, isKnown, groups);
  switch (first.shape) {
    case 'titled':
      if (first.mark === '.' && uses < 2 && !isKnown) return undefined;
      return (
        recurs ??
        judge(
          'speaker',
          isKnown ? 'high' : 'medium',
          'A title and a name open a paragraph.',
        )
      );
    case 'capitals':
    case 'name':
      if (recurs && isNameLike(first, uses)) return recurs;
      return isKnown
        ? judge(
            'speaker',
            'high',
            'The name is in the front matter and opens a paragraph.',
          )
        : undefined;
    case 'initials':
      return judgeInitials(first, uses, known);
    case 'said':
      return recurs || isKnown
        ? judge(
            'speaker',
            'medium',
            'A name and a verb of saying are alone on a line before speech.',
          )
        : undefined;
    case 'collective':
    case 'office':
      return recurs;
  }
}

/** The other part of an exchange has a label with the same mark. */
function isAnswered({ words, mark }: Candidate, { parts }: Known): boolean {
  const part = exchangePart(words);
  if (part === undefined) return false;
  return parts.has(`${mark}${part === 'question' ? 'answer' : 'question'}`);
}

/** A country opens a sentence of speech as readily as a turn. */
function isNameLike({ words }: Candidate, uses: number): boolean {
  return uses >= 3 || !words.some((word) => placeWords.has(word));
}

function isKnownName(candidate: Candidate, known: Known): boolean {
  const { words } = nameParts(personalName(candidate.words));
  if (words.length === 0 || words.some((word) => placeWords.has(word))) return false;
  return words.every((word) => known.words.has(word));
}

function judgeInitials(
  { words }: Candidate,
  uses: number,
  known: Known,
): Judgement<'speaker'> | undefined {
  const capitals = personalName(words).join('');
  const name = known.names.find((full) =>
    abbreviates(capitals, nameParts(full.split(' '))),
  );
  if (name !== undefined) {
    return judge('speaker', 'high', `These are the initials of ${name}.`);
  }
  return uses >= 2
    ? judge('speaker', 'medium', `These initials open ${uses} paragraphs.`)
    : undefined;
}

/** "TODOR ZHIVKOV" alone on a line, the colon lost: only a name met elsewhere, or met again. */
function judgeUnmarked(
  { label, shape, words, alone }: Candidate,
  uses: number,
  isKnown: boolean,
  groups: Groups,
): Judgement<'speaker'> | undefined {
  if (!alone) return undefined;
  if (groups.has(`:${label}`)) {
    return judge('speaker', 'high', 'The same label has a colon elsewhere.');
  }
  const enough = shape === 'capitals' || shape === 'titled' ? 2 : 3;
  if (isKnown && uses >= enough) {
    return judge('speaker', 'high', `A known name is alone on ${uses} lines.`);
  }
  return uses > enough && words.length >= 2
    ? judge('speaker', 'medium', `The same name is alone on ${uses} lines.`)
    : undefined;
}

/** A label used once is one where it alternates with others. */
function acceptNeighbours(
  labels: readonly Candidate[],
  groups: Groups,
  accepted: Map<string, Speaker>,
  frontEnd: number,
): void {
  const opening = labels.filter(
    ({ mark, position, start }) =>
      mark !== '' && position === 'start' && start >= frontEnd,
  );
  const acceptedBefore = new Set(accepted.keys());
  for (const [index, candidate] of opening.entries()) {
    const key = keyOf(candidate);
    if (accepted.has(key) || frameKey(candidate.label) === 'note') continue;
    // "STOP. That was" is a sentence; a full stop wants a name that is known.
    if (candidate.mark === '.' && !isFullName(candidate)) continue;
    const neighbours = [opening[index - 1], opening[index + 1]].filter(
      (neighbour) => neighbour !== undefined && isNear(candidate, neighbour),
    );
    const labelled = neighbours.filter(
      (neighbour) => neighbour && acceptedBefore.has(keyOf(neighbour)),
    ).length;
    const alike = neighbours.filter(
      (neighbour) => neighbour && isFullName(neighbour),
    ).length;
    const enough = isFullName(candidate) ? labelled + alike >= 1 : labelled >= 2;
    const group = groups.get(key);
    if (!enough || !group || candidate.words.some((word) => placeWords.has(word)))
      continue;
    const evidence = 'It opens one paragraph and alternates with other labels.';
    accepted.set(key, speakerFrom(group, judge('speaker', 'medium', evidence)));
  }
}

/** Names alone on their lines, without a mark, that take turns. */
function acceptAlone(
  source: string,
  labels: readonly Candidate[],
  groups: Groups,
  accepted: Map<string, Speaker>,
  known: Known,
  frontEnd: number,
): void {
  const body = labels.filter(({ start }) => start >= frontEnd);
  const taken = unmarkedLabels(source, body, {
    isAccepted: (candidate) => accepted.has(keyOf(candidate)),
    isKnown: (candidate) => isKnownName(candidate, known),
  });
  for (const label of taken) {
    const key = keyOf({ label, mark: '' });
    const group = groups.get(key);
    if (!group || accepted.has(key)) continue;
    const evidence =
      'The name is alone on a line before speech and alternates with others.';
    accepted.set(key, speakerFrom(group, judge('speaker', 'medium', evidence)));
  }
}

/** Both in capitals before the same mark: "BREZHNEV. …", "GROMYKO. …". */
function isLike(one: Candidate, other: Candidate): boolean {
  return (
    one.shape === 'capitals' && other.shape === 'capitals' && one.mark === other.mark
  );
}

/** Within a few lines of one another. */
function isNear(one: Candidate, other: Candidate): boolean {
  return Math.abs(one.line - other.line) <= 3;
}

function isFullName({ shape, words }: Candidate): boolean {
  return (
    shape === 'titled' ||
    shape === 'collective' ||
    ((shape === 'name' || shape === 'capitals') && words.length >= 2)
  );
}
