import type { RegisterName } from '../../edition/index.ts';

/** What the pages of a register are called. */
export const registerTitles: Readonly<Record<RegisterName, string>> = {
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  events: 'Events',
  works: 'Documents and works',
  terms: 'Terms',
};
