import * as englishNames from '../../wording/english/names.ts';
import * as english from '../../wording/english/scripts.ts';
import type { Values } from '../../wording/fill.ts';
import { fill } from '../../wording/fill.ts';
import type { Texts, Translated } from '../../wording/in-language.ts';
import { inLanguage } from '../../wording/in-language.ts';

/** The language of the page, which scripts speak; English where there is no page. */
export const language =
  (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en';

// What scripts say, table by table: a bundle keeps only those that its scripts name (`words.found`).
export const copying = table({ en: english.copying });
export const panels = table({ en: english.panels });
export const reading = table({ en: english.reading });
export const returning = table({ en: english.returning });
export const keys = table({ en: english.keys });
export const finding = table({ en: english.finding });
export const found = table({ en: english.found });
export const chips = table({ en: english.chips });
export const remarks = table({ en: english.remarks });
export const results = table({ en: english.results });
export const places = table({ en: english.places });
export const facets = table({ en: english.facets });
export const facetValues = table({ en: english.facetValues });
export const engines = table({ en: english.engines });
export const layers = table({ en: englishNames.layers });
export const names = table({
  en: { blocks: englishNames.blocks, passages: englishNames.passages },
});

/** A template with values at its places, in the language of the page. */
export function say(template: string, values: Values): string {
  return fill(template, values, language);
}

/** The same around a node at the place `{here}`. */
export function sayAround(
  template: string,
  here: Node,
  values: Values = {},
): readonly [string, Node, string] {
  const [before = '', after = ''] = template.split('{here}');
  return [say(before, values), here, say(after, values)];
}

/* @__NO_SIDE_EFFECTS__ */
function table<T>(texts: Translated<T>): T | Texts<T> {
  return inLanguage(texts, language);
}
