import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question with the passages that answer it, see `queries.yaml`. */
export interface Question {
  readonly query: string;
  readonly kind: string;
  readonly expect: readonly string[];
  /** Nothing else may be asserted. */
  readonly asserted?: 'exact';
  /** How many hits the asserted passages have in all. */
  readonly count?: number;
  /** Written before the engine ran, and never tuned on. */
  readonly heldOut?: boolean;
}

/** Those the engine was made with; some of them were held out. */
export const questions = readQuestions('../questions/queries.yaml');

/** Sets of one hand each, committed before they were asked; since then the engine may be tuned on them. */
export const laterSets = [
  ['second', readQuestions('../questions/queries-second.yaml')],
  ['third', readQuestions('../questions/queries-third.yaml')],
  ['cases', readQuestions('../questions/queries-cases.yaml')],
  ['fourth', readQuestions('../questions/queries-fourth.yaml')],
  ['fifth', readQuestions('../questions/queries-fifth.yaml')],
  ['sixth', readQuestions('../questions/queries-sixth.yaml')],
  ['seventh', readQuestions('../questions/queries-seventh.yaml')],
  ['eighth', readQuestions('../questions/queries-eighth.yaml')],
  ['ninth', readQuestions('../questions/queries-ninth.yaml')],
  ['tenth', readQuestions('../questions/queries-tenth.yaml')],
  ['eleventh', readQuestions('../questions/queries-eleventh.yaml')],
] as const;

/** All of them. */
export const allQuestions = [...questions, ...laterSets.flatMap(([, own]) => own)];

function readQuestions(path: string): readonly Question[] {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  // The file's shape is checked by its test.
  const { queries } = parse(source) as { readonly queries: readonly Question[] };
  return queries;
}

/** What an engine answers: the anchors in rank order, each once. */
export interface Answered {
  readonly ids: readonly string[];
  /** Those of them that are no mere offers. */
  readonly answers: readonly string[];
  /** Those that are said to have what was asked for. */
  readonly asserted: readonly string[];
}

/** An engine that offers nothing asserts all it finds. */
export function asserting(ids: readonly string[]): Answered {
  const once = [...new Set(ids)];
  return { ids: once, answers: once, asserted: once };
}

export type Engine = (query: string) => Answered | Promise<Answered>;

export interface Score {
  readonly questions: number;
  /** How many have a right passage first. */
  readonly first: number;
  /** The same if what is only offered does not count. */
  readonly firstAnswer: number;
  /** Mean share of the right passages among the first so many. */
  readonly precision: number;
  /** Phrases for which every passage asserted is right, and all that are right are. */
  readonly phrases: string;
  /** Questions with an answer to which nothing came. */
  readonly empty: number;
  /** Questions without an answer to which something was asserted. */
  readonly invented: number;
}

export async function scoreOf(
  engine: Engine,
  asked: readonly Question[],
): Promise<Score> {
  const answers: { readonly question: Question; readonly answer: Answered }[] = [];
  // One after the other: Pagefind shares a page between the searches that run at one time.
  for (const question of asked) {
    answers.push({ question, answer: await engine(question.query) });
  }
  const answerable = answers.filter(({ question }) => question.expect.length > 0);
  const phrases = answers.filter(
    ({ question }) => question.kind === 'phrase' && question.asserted,
  );
  const right = phrases.filter(({ question, answer }) =>
    sameSet(question.expect, answer.asserted),
  );
  return {
    questions: asked.length,
    first: answerable.filter(isRightFirst).length / answerable.length,
    firstAnswer:
      answerable.filter(({ question, answer }) =>
        question.expect.includes(answer.answers[0] ?? ''),
      ).length / answerable.length,
    precision:
      answerable.reduce((sum, { question, answer }) => {
        const first = answer.ids.slice(0, question.expect.length);
        const hits = first.filter((id) => question.expect.includes(id)).length;
        return sum + hits / question.expect.length;
      }, 0) / answerable.length,
    phrases: `${right.length}/${phrases.length}`,
    empty: answerable.filter(({ answer }) => answer.ids.length === 0).length,
    invented: answers.filter(
      ({ question, answer }) =>
        question.expect.length === 0 && answer.asserted.length > 0,
    ).length,
  };
}

export function isRightFirst({
  question,
  answer,
}: {
  readonly question: Question;
  readonly answer: Answered;
}): boolean {
  return question.expect.includes(answer.ids[0] ?? '');
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === [...new Set(b)].toSorted().join();
}
