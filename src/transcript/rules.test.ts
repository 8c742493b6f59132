import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from './index.ts';
import {
  parseTranscript,
  printTranscript,
  remarkTranscript,
  remarkVerbatim,
} from './index.ts';

const folder = new URL('./', import.meta.url);
const rulesFolder = new URL('fixtures/rules/', folder);
const rules = readdirSync(rulesFolder).toSorted();

describe.each(rules)('%s', (rule) => {
  const options = optionsOf(rule);

  test('fires at its place, and says what to change', async () => {
    const messages = messagesOf(rule, 'fires', options);
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
    for (const message of messages) expectRemedy(message);
    const told = `${messages.map(lineOf).join('\n')}\n`;
    await expect(told).toMatchFileSnapshot(pathOf(rule, 'fires.messages.txt'));
  });

  test('passes a text without the fault, and so do all rules', () => {
    expect(messagesOf(rule, 'passes', options).map(lineOf)).toEqual([]);
  });
});

test('every rule in the source has its two texts, but the one no text can break', () => {
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(
        /(?:rule: |unmet\(\s*)'([a-z-]+)'/gu,
      ),
    ])
    .map(([, rule]) => rule);
  expect([...new Set(named)].toSorted()).toEqual([...rules, 'uncovered-text'].toSorted());
});

test('a block that another plugin takes away is kept between blocks, and reported', () => {
  const file = new VFile('First words.\n\nLost words.\n\nLast words.\n\nLost too.');
  const processor = unified()
    .use(remarkParse)
    .use(remarkVerbatim)
    .use(() => (tree: Root) => {
      tree.children = tree.children.filter((_, index) => index % 2 === 0);
    })
    .use(remarkTranscript);
  const tree = processor.runSync(processor.parse(file), file);
  expect(file.messages.map(lineOf)).toEqual([
    '3:1 uncovered-text These words belong to no block',
    '7:1 uncovered-text These words belong to no block',
  ]);
  for (const message of file.messages) expectRemedy(message);
  expect(printTranscript(tree)).toBe(String(file));
});

test('all faults of a text are told together, in one reading', () => {
  const file = new VFile(
    'Comrade Enver Hoxha: He is [very well[7].\n\nComrade Pak: Thank you [all].\n\n[1] Lost.',
  );
  parseTranscript(file, { speakers: ['Comrade Enver Hoxha', 'Ivanov'] });
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([
    'unclosed-bracket',
    'unknown-insertion',
    'unknown-speaker',
    'undefined-note',
    'unused-note',
    'unused-speaker',
  ]);
});

/** Every message needs a reason, a remedy and a place, so that an editor can correct the text. */
function expectRemedy(message: VFileMessage): void {
  const { ruleId, source, place, reason, note, fatal } = message;
  expect(source).toBe('edition');
  expect(fatal).toBe(false);
  expect(reason).toMatch(/^\p{Lu}.+[^.]$/su);
  expect(note).toMatch(/^\p{Lu}.+\.$/su);
  // Words that are not in the text have no place in it.
  if (/^unused-(?!note$)/u.test(ruleId ?? '')) expect(place).toBeUndefined();
  else expect(place).toMatchObject({ start: {}, end: {} });
}

function lineOf({ line, column, ruleId, reason }: VFileMessage): string {
  const place = line === undefined ? '-' : `${line}:${column ?? ''}`;
  return `${place} ${ruleId ?? ''} ${reason}`;
}

function messagesOf(
  rule: string,
  name: 'fires' | 'passes',
  options: TranscriptOptions,
): VFileMessage[] {
  const file = new VFile(readFileSync(pathOf(rule, `${name}.md`), 'utf8'));
  expect(printTranscript(parseTranscript(file, options))).toBe(String(file));
  return file.messages;
}

function optionsOf(rule: string): TranscriptOptions {
  const options: TranscriptOptions = JSON.parse(
    readFileSync(pathOf(rule, 'options.json'), 'utf8'),
  );
  return options;
}

function pathOf(rule: string, name: string): string {
  return fileURLToPath(new URL(`${rule}/${name}`, rulesFolder));
}
