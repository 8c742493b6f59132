/** What stands at the places of a template. */
export type Values = Readonly<Record<string, string | number>>;

const place = /\{(\w+)(?:, plural,((?:\s*\w+ \{[^{}]*\})+))?\}/gu;
const branch = /(\w+) \{([^{}]*)\}/gu;

/**
 * Put values into a template in the syntax of ICU messages: `{title}`, and
 * `{count, plural, one {# place} other {# places}}` with the categories of `Intl.PluralRules`.
 * Numbers are written as the language writes them.
 *
 * @throws {Error} where a value is missing, or a plural without `other`
 */
export function fill(template: string, values: Values = {}, language = 'en'): string {
  const inWords = (value: string | number) =>
    typeof value === 'number' ? numbersOf(language).format(value) : value;
  return template.replace(place, (_, name: string, plural?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Expected \`${name}\` for “${template}”`);
    if (plural === undefined) return inWords(value);
    const forms = new Map(
      [...plural.matchAll(branch)].map(([, category, form]) => [category, form]),
    );
    const category = pluralsOf(language).select(Number(value));
    const form = forms.get(category) ?? forms.get('other');
    if (form === undefined) throw new Error(`Expected \`other\` in “${template}”`);
    return form.replaceAll('#', inWords(value));
  });
}

// Each takes longer to make than a page to fill.
const numbersOf = once((language) => new Intl.NumberFormat(language));
const pluralsOf = once((language) => new Intl.PluralRules(language));

function once<Value>(make: (language: string) => Value): (language: string) => Value {
  const made = new Map<string, Value>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}

/** A run of a sentence: plain, a link by the name of its target, a key, or something typed. */
export interface Run {
  readonly text: string;
  readonly link?: string;
  readonly element?: 'kbd' | 'code';
}

/** The runs of a sentence: `See the [key](key)`, `Press [[Enter]]`, `` Write `p12` ``. */
export function runsOf(sentence: string): readonly Run[] {
  return sentence
    .split(/(\[\[.+?\]\]|\[.+?\]\(\w+\)|`[^`]+`)/u)
    .flatMap((text): Run[] => {
      const [, key] = /^\[\[(.+)\]\]$/u.exec(text) ?? [];
      if (key !== undefined) return [{ text: key, element: 'kbd' }];
      const [, words, link] = /^\[(.+)\]\((\w+)\)$/u.exec(text) ?? [];
      if (words !== undefined && link !== undefined) return [{ text: words, link }];
      if (/^`.+`$/u.test(text)) return [{ text: text.slice(1, -1), element: 'code' }];
      return text === '' ? [] : [{ text }];
    });
}
