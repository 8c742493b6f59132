/** The feed. */
export const news = {
  newDocument: 'New: {title}',
  newText: 'Corrected in version {version}: {title}',
  newVersion: 'Version {version}',
  textsUnchanged: 'The texts have not changed.',
} as const;

export const allFiles = {
  title: 'All files',
  description: 'Every file of this site.',
  about:
    'This list names every file of the site, so that a program can copy the whole site. The licence terms for the fonts and programs that come with the site are under [Licences](licences).',
} as const;
