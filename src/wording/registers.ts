/** What the pages of a register are called. */
export const registerTitles = {
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  events: 'Events',
  works: 'Documents and works',
  terms: 'Terms',
} as const;
