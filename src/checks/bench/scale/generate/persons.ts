import { inventedWord } from './vocabulary.ts';

/** Somebody who may be present; all names are invented. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly family: string;
}

const givenNames = 40;

/** Everyone who takes part in the records, each under a name of their own. */
export const persons: readonly Person[] = Array.from({ length: 300 }, (_, index) => {
  // Words of three syllables begin where those of two end.
  const given = capital(inventedWord(5000 + (index % givenNames)));
  const family = capital(inventedWord(6000 + index));
  return {
    id: `${given}-${family}`.toLowerCase(),
    name: `${given} ${family}`,
    family,
  };
});

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
