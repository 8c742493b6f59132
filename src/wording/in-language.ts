/** The same keys with any words. */
export type Texts<T> = {
  readonly [Key in keyof T]: T[Key] extends string | readonly string[]
    ? T[Key] extends string
      ? string
      : readonly string[]
    : Texts<T[Key]>;
};

/** Texts by the primary tag of their language; English is always there. */
export type Translated<T> = { readonly en: T } & Readonly<Record<string, Texts<T>>>;

/**
 * The texts of a language.
 *
 * @param language - a BCP 47 tag; of one that is not here the primary language, else English
 */
export function inLanguage<T>(texts: Translated<T>, language: string): T | Texts<T> {
  return texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts.en;
}
