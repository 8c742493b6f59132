import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { TranscriptOptions } from './index.ts';
import { insertionKinds, parseTranscript, separations } from './index.ts';
import { plainBlockKinds } from './options.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)\n```$/gmsu)].map(
  ([, language = '', text = '']) => ({ language, text }),
);
const examples = blocks.flatMap(({ language, text }, index) => {
  const tree = blocks[index + 1]?.text;
  return language === 'text' && tree !== undefined ? [{ text, tree }] : [];
});
const options: TranscriptOptions = JSON.parse(
  blocks.find(({ text }) => text.includes('"speakers"'))?.text ?? '',
);

test.each(examples)(
  'the README’s example is read as it says: $text',
  ({ text, tree }) => {
    const { children } = parseTranscript(text, options);
    for (const child of children) {
      visit(child, (node) => {
        delete node.position;
      });
    }
    expect(children).toEqual(JSON.parse(tree));
  },
);

const nodeTypes = [
  ...readFileSync(new URL('nodes.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}type: '(\w+)';$|\bBlock<'(\w+)'>/gmu,
  ),
].map(([, type, block = '']) => type ?? block);

test('the README names every node, kind, separation and rule', () => {
  const missing = [
    ...nodeTypes.filter(
      (type) => !new RegExp(`^### .*\\b${type}\\b`, 'imu').test(readme),
    ),
    ...[...insertionKinds, ...separations].filter(
      (name) => !readme.includes(`\`${name}\``),
    ),
    ...plainBlockKinds.filter((kind) => !readme.includes(kind)),
    ...readdirSync(new URL('fixtures/rules/', import.meta.url)).filter(
      (rule) => !readme.includes(`| \`${rule}\` |`),
    ),
  ];
  expect(missing).toEqual([]);
});
