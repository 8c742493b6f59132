/** The folders that the build writes beside the pages, at the root of the site. */
export const builtFolders = {
  client: 'client',
  hosts: 'hosts',
  pagefind: 'pagefind',
  search: 'search',
  source: 'source',
} as const;
