import verbs from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import plurals from 'irregular-plurals';
import { stemmer } from 'stemmer';

/**
 * The dictionary forms of irregular English words, for those of which the texts have any form: all
 * of them would weigh more than the rest of an index of one document.
 *
 * @param words - of the texts, in small letters
 * @returns pairs of a form and the form that a dictionary has it under
 */
export function lemmasOf(words: ReadonlySet<string>): (readonly [string, string])[] {
  const verbForms = Object.entries(verbs).map(([lemma, pairs]) => [
    lemma,
    pairs.flat().flatMap((forms) => forms.split('/')),
  ]);
  const nounForms = [...plurals].map(([lemma, plural]) => [lemma, [plural]]);
  const pairs = ([...verbForms, ...nounForms] as [string, string[]][])
    .filter(([lemma, forms]) => [lemma, ...forms].some((form) => words.has(form)))
    .flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const))
    // Others the stemmer finds by itself.
    .filter(([form, lemma]) => stemmer(form) !== stemmer(lemma));
  return [...new Map(pairs)];
}
