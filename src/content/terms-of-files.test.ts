import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';

/** The patterns of REUSE.toml by the licence they give; of two that match, the last counts. */
const terms = [
  ...readFileSync('REUSE.toml', 'utf8').matchAll(
    /^path = (.+)$[^[]*^SPDX-License-Identifier = "(.+)"$/gmu,
  ),
].flatMap(([, path = '', licence = '']) =>
  [JSON.parse(path) as string | string[]].flat().map((pattern) => ({ pattern, licence })),
);
const licenceOf = (file: string) =>
  terms.findLast(({ pattern }) => matchesGlob(file, pattern))?.licence;

test('REUSE.toml gives the terms of every file of the content', () => {
  const files = globSync('content/**/*.{yaml,md}');
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => licenceOf(file) === undefined)).toEqual([]);
});

test('the text and its earlier versions have terms of their own', () => {
  const texts = globSync('content/documents/*/{transcript.md,history/*}');
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts.map(licenceOf))).toEqual(new Set(['LicenseRef-Source-Text']));
});
