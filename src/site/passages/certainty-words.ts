import type { Certainty } from '../../edition/index.ts';

/** How sure a statement is, in words; nothing for what is stated. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  stated: '',
  supplied: 'supplied by this edition',
  inferred: 'inferred',
  'not-verified': 'not verified',
  unknown: 'not known',
};
