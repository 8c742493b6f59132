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
    'Every file of this site, so that programs can copy all of it. [Licences](licences) has the terms of the fonts and programs that come with it.',
} as const;
