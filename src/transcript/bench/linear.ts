import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Separation, TranscriptOptions } from '../index.ts';
import { parseTranscript, printTranscript, separations } from '../index.ts';

/**
 * How long parsing and printing take as texts grow tenfold, for the real text and for texts made
 * to be slow, each as long as the real one. Time is linear where the last columns, microseconds
 * per character, agree; the first is the warm-up.
 *
 *     node src/transcript/bench/linear.ts [SCALE]
 */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly separation: Separation;
}

const real = readFileSync(
  new URL(
    '../../../content/documents/1961-02-10-hoxha-pak/transcript.md',
    import.meta.url,
  ),
  'utf8',
);
const options: TranscriptOptions = {
  speakers: ['Comrade Enver Hoxha', 'Comrade Pak Geum-cheol', 'Ab Cd'],
  insertions: {
    role: [
      'Member of the Political Bureau of the ALP CC and Secretary of the CC',
      'General Secretary of the Korean Workers’ Party (KWP)',
      'President of South Korea',
    ],
    name: ['Pak Kum Chol'],
    gap: ['illegible'],
  },
  blocks: [{ kind: 'dateline', text: 'February 10, 1961' }],
};
/** Each in the separation in which it is worst. */
const patterns: readonly (readonly [string, string, Separation])[] = [
  ['[', '[', 'blank-line'],
  [']', ']', 'blank-line'],
  ['[1] a\\n', '[1] a\n', 'blank-line'],
  ['indented a\\n\\n', '    a\n\n', 'blank-line'],
  ['a\\n', 'a\n', 'line'],
  ['Ab Cd: ', 'Ab Cd: ', 'glued'],
  ['a. Ab Cd: b ', 'a. Ab Cd: b ', 'glued'],
];

const scale = Number(process.argv[2] ?? 100);
const columns = [1, Math.round(Math.sqrt(scale)), scale];

for (const { name, text, separation } of cases()) {
  const times = columns.map((times) => time(text.repeat(times), separation));
  const per = times.map(
    (ms, index) => (1000 * ms) / (text.length * (columns[index] ?? 1)),
  );
  const ratio = (per[2] ?? 0) / (per[1] ?? 1);
  write([
    separation.padEnd(10),
    name.padEnd(16),
    ...times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)),
    ...per.map((us) => us.toFixed(3).padStart(8)),
    ratio > 3 ? 'SUPER-LINEAR' : '',
  ]);
}

function cases(): Case[] {
  const realCases = separations.map((separation) => ({
    name: 'the real text',
    text: real,
    separation,
  }));
  const adversarial = patterns.map(([name, pattern, separation]) => ({
    name,
    text: pattern.repeat(Math.ceil(real.length / pattern.length)),
    separation,
  }));
  return [...realCases, ...adversarial];
}

function time(text: string, separation: Separation): number {
  const start = performance.now();
  const file = new VFile(text);
  const printed = printTranscript(parseTranscript(file, { ...options, separation }));
  const end = performance.now();
  if (printed !== text) throw new Error('Expected the text back');
  return end - start;
}

function write(columns: readonly string[]): void {
  process.stdout.write(`${columns.join(' ').trimEnd()}\n`);
}
