import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { filesIn, pageTree } from './built.ts';

const { folder } = inject('site');
/** Chinese forms that Korean faces do not have; the system's stand in. */
const chineseAlone = [...'东个义亚产关动劳发员处帰怀扬晓查泽维联苏营议阵际韩鲁鲜'];

test('every Korean or Chinese letter of the pages is in the edition’s own face', () => {
  const face = create(readFileSync(join(folder, 'fonts/serif-east-asian.woff2')));
  if (!('layout' in face)) throw new Error('Expected one font');
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const letters = new Set(
    pages.flatMap(
      (file) => textOf(pageTree(folder, file)).match(/[\p{sc=Hangul}\p{sc=Han}]/gu) ?? [],
    ),
  );
  expect(letters.size).toBeGreaterThan(40);
  const without = [...letters].filter(
    (letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  expect(
    without.toSorted(),
    'letters that public/fonts/serif-east-asian.woff2 lacks',
  ).toEqual(chineseAlone.toSorted());
});
