import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Each colour by its meaning: in the light, and in the dark. */
const pairs = [
  ...read('tokens.css').matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/gu),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

/** What sepia has of its own. */
const sepia = [
  ...(/:root\[data-page="sepia"\] \{([^}]*--[^}]*)\}/u
    .exec(read('chosen.css'))?.[1]
    ?.matchAll(/--(\w+): (#\w{6})/gu) ?? []),
].map(([, name = '', colour = '']) => [name, colour] as const);

const light = new Map(pairs.map(({ name, light: colour }) => [name, colour]));
const themes = {
  light,
  dark: new Map(pairs.map(({ name, dark }) => [name, dark])),
  sepia: new Map([...light, ...sepia]),
};
const inks = ['text', 'quiet', 'link', 'editorial', 'other'];
const grounds = ['page', 'inset', 'mark'];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test('black on white has the contrast that WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.for(Object.entries(themes))('every ink on every ground is AAA: %s', ([, theme]) => {
  const ratios = inks.flatMap((ink) =>
    grounds.map((ground) => ({
      words: `${ink} on ${ground}`,
      ratio: contrast(theme.get(ink) ?? '', theme.get(ground) ?? ''),
    })),
  );
  expect(ratios).toHaveLength(inks.length * grounds.length);
  // A colour that is not read gives no number, and fails too.
  expect(ratios.filter(({ ratio }) => !(ratio >= 7))).toEqual([]);
});

const decorated = /text-decoration: underline var\(--(\w+)\)/u;

/** How each sheet shows what was found: the ground alone is too like the page. */
const marks = [
  ['a mark', ruleOf('choices.css', 'mark'), decorated],
  ['text of an address', ruleOf('choices.css', '::target-text'), decorated],
  ['a hit', ruleOf('../client/find/find-style.ts', '::highlight(found)'), decorated],
  [
    'the current hit',
    ruleOf('../client/find/find-style.ts', '::highlight(found-here)'),
    /background: var\(--(\w+)\)/u,
  ],
] as const;

/** The declarations of a selector, which may be one of some. */
function ruleOf(sheet: string, selector: string): string {
  const rules = read(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu);
  const own = [...rules].filter(([, selectors = '']) =>
    selectors.split(/[,`]/u).some((one) => one.trim() === selector),
  );
  return own.map(([, , declarations]) => declarations).join('');
}

test.for(marks)(
  '%s is told from every ground by a line or a colour',
  ([, rule, sign]) => {
    const ink = sign.exec(rule)?.[1] ?? '';
    const ratios = Object.entries(themes).flatMap(([name, theme]) =>
      grounds.map((ground) => ({
        where: `${name}, ${ground}`,
        ratio: contrast(theme.get(ink) ?? '', theme.get(ground) ?? ''),
      })),
    );
    expect(ratios.filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  },
);

test('the ground of a mark alone would not be enough', () => {
  const { page = '', mark = '' } = Object.fromEntries(light);
  expect(contrast(page, mark)).toBeLessThan(3);
});

test('sepia is a theme of its own, not light again', () => {
  expect(sepia.map(([name]) => name)).toEqual(['page', 'inset']);
});
