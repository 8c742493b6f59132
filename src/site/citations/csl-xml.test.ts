import { expect, test } from 'vitest';
import { readCslSources } from './citation-styles.ts';
import { withParagraphTerm, xmlOf } from './csl-xml.ts';

const style = {
  n: 'style',
  a: { class: 'note' },
  c: [
    { n: 'info' },
    { n: 'macro', a: { name: 'a' }, c: [{ n: 'text', a: { value: '& <' } }] },
  ],
};
const par = { single: 'par.', multiple: 'pars.' };
const term =
  '<terms><term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term></terms>';

test('a style is written as XML in the namespace of CSL, its signs escaped', () => {
  expect(xmlOf(style)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" class="note"><info></info><macro name="a"><text value="&amp; &lt;"></text></macro></style>\n',
  );
});

test('a term of one’s own stands behind the title of the style', () => {
  expect(xmlOf(withParagraphTerm(style, par))).toContain(
    `</info><locale xml:lang="en">${term}</locale><macro`,
  );
  expect(withParagraphTerm(style, undefined)).toBe(style);
});

test('a style that has English terms already keeps them', () => {
  const terms = { n: 'terms', c: [{ n: 'term', a: { name: 'and' }, c: ['and'] }] };
  const locale = { n: 'locale', a: { 'xml:lang': 'en' }, c: [terms] };
  const xml = xmlOf(withParagraphTerm({ ...style, c: [{ n: 'info' }, locale] }, par));
  expect(xml).toContain(
    '<term name="and">and</term><term name="paragraph" form="short">',
  );
  expect(xml.split('<locale')).toHaveLength(2);
});

test('every style and locale is found in its package', () => {
  const { styles, locales } = readCslSources();
  expect([...styles.keys()]).toEqual([
    'chicago-fullnote-bibliography',
    'modern-language-association',
    'apa',
    'turabian-fullnote-bibliography-8th-edition',
    'modern-humanities-research-association',
  ]);
  expect([...locales.keys()]).toEqual(['en-US', 'en-GB']);
});
