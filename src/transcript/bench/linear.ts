// biome-ignore lint/style/noRestrictedImports: a benchmark is no part of the language; it reads the real text from disk.
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Separation, TranscriptOptions } from '../index.ts';
import { parseTranscript, printTranscript, separations } from '../index.ts';

/**
 * How long parsing and printing take as texts grow tenfold, for the real text and for texts made
 * to be slow. Time is linear where the last two columns, microseconds per character, agree.
 *
 *     node src/transcript/bench/linear.ts
 */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly options: TranscriptOptions;
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
  speakers: ['Comrade Enver Hoxha', 'Comrade Pak Geum-cheol', 'Ab Cd', 'Ab  Cd'],
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
const patterns = {
  '[': '[',
  ']': ']',
  '[x] ': '[x] ',
  '(': '(',
  '[1] a\\n': '[1] a\n',
  'Ab Cd: ': 'Ab Cd: ',
  'a. Ab Cd: b ': 'a. Ab Cd: b ',
  'Ab\\n': 'Ab\n',
  '    a\\n\\n': '    a\n\n',
  'a\\n\\n': 'a\n\n',
  'a\\n': 'a\n',
  space: ' ',
  'no-break line\\n': '\u00A0\n',
  'Ab no-break\\n': 'Ab\u00A0\n',
};

const scale = Number(process.argv[2] ?? 100);
const columns = [1, Math.sqrt(scale), scale];

for (const { name, text, options: declared, separation } of cases()) {
  const times = columns.map((times) => time(text.repeat(times), declared, separation));
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
  return separations.flatMap((separation) => [
    { name: 'the real text', text: real, options, separation },
    ...Object.entries(patterns).map(([name, pattern]) => ({
      name,
      text: pattern.repeat(Math.ceil(real.length / pattern.length)),
      options,
      separation,
    })),
  ]);
}

function time(text: string, declared: TranscriptOptions, separation: Separation): number {
  const start = performance.now();
  const file = new VFile(text);
  const printed = printTranscript(parseTranscript(file, { ...declared, separation }));
  const end = performance.now();
  if (printed !== text) throw new Error('Expected the text back');
  return end - start;
}

function write(columns: readonly string[]): void {
  process.stdout.write(`${columns.join(' ').trimEnd()}\n`);
}
