/** How sure a statement is, in words; nothing for what is stated. */
export const certaintyWords = {
  stated: '',
  supplied: 'supplied by this edition',
  inferred: 'inferred',
  'not-verified': 'not verified',
  unknown: 'not known',
} as const;
