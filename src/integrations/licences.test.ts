import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesText } from './licences.ts';

const text = licencesText();

test('each part has the words of its licence', () => {
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)).toHaveLength(2);
  for (const words of [
    'Copyright (c) 2026 the contributors to this edition',
    'Copyright (c) Pagefind',
    'Copyright (c) 2014 Titus Wormer',
    'Copyright 2013-2019 Michael Bostock',
  ])
    expect(text).toContain(words);
});

test('the holders of the fonts are those that REUSE.toml names', () => {
  const reuse = readFileSync('REUSE.toml', 'utf8');
  const holders = [...text.matchAll(/^Copyright (.* Adobe .*)$/gmu)].map(
    ([, one]) => one,
  );
  expect(holders).toHaveLength(2);
  for (const holder of holders)
    expect(reuse).toContain(`SPDX-FileCopyrightText = "${holder}"`);
});
