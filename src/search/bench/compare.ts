// biome-ignore-all lint/style/noRestrictedImports: a benchmark is no part of the engine; it writes its table.
import { writeFileSync } from 'node:fs';
import { pagefindPage, pagefindRecords } from './engines.ts';
import { lunrSearch, miniSearch } from './engines-in-memory.ts';
import { answered } from './first-document.ts';
import type { Engine, Score } from './questions.ts';
import { laterSets, questions, scoreOf } from './questions.ts';

/**
 * Put all questions to this engine and to others, in one run, and write the scores down.
 * The others know neither fields nor offers: what they do not understand they take for words.
 *
 *     npm run bench:search
 */
const engines: readonly (readonly [name: string, engine: Engine])[] = [
  ['this engine', answered],
  ['Pagefind 1.5.2, a record per passage', await pagefindRecords()],
  ['Pagefind 1.5.2, one page, hits by paragraph', await pagefindPage()],
  ['MiniSearch 7.2.0, folded, prefix, fuzzy 0.2', miniSearch()],
  ['Lunr 2.3.9', lunrSearch()],
];

/** Questions without fields and operators, which any engine understands. */
const plain = new Set([
  'words',
  'question',
  'fold',
  'register',
  'misspelling',
  'partial',
]);
const sets = [
  ['first, tuned on', questions.filter(({ heldOut }) => !heldOut)],
  ['first, held out', questions.filter(({ heldOut }) => heldOut)],
  ...laterSets,
  [
    'of the first three, in plain words',
    [...questions, ...laterSets.slice(0, 2).flatMap(([, own]) => own)].filter(
      ({ kind }) => plain.has(kind),
    ),
  ],
] as const;

const lines = [
  '| engine | questions | right first | without offers | R-precision | phrases exact | empty, though answered | asserted, though nothing |',
  '|---|---|---|---|---|---|---|---|',
];
for (const [name, engine] of engines) {
  for (const [set, asked] of sets) {
    lines.push(rowOf(name, `${set}, ${asked.length}`, await scoreOf(engine, asked)));
  }
}

const text = `# Scores after mending

Written by \`npm run bench:search\`. First scores are in [the README](../README.md).

${lines.join('\n')}
`;
writeFileSync(new URL('scores.md', import.meta.url), text);
process.stdout.write(text);

function rowOf(name: string, set: string, score: Score): string {
  const cells = [
    name,
    set,
    percent(score.first),
    percent(score.firstAnswer),
    score.precision.toFixed(3),
    score.phrases,
    score.empty,
    score.invented,
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
