import type { Command } from '../command.ts';
import { contentFrom, readArguments } from '../command.ts';
import { callAstro } from './build.ts';

const usage = 'export [DIR]';

/** Build the site with every format, and as one file to take away. */
export const exportSite: Command = {
  usage,
  summary: 'build the site with all formats and edition.zip, however large it is',
  help: `Builds the site as \`npm run build\` does, from the content folder DIR, and makes the costly formats
too: EPUB and PDF of every document, and the package of the whole site, edition.zip. Small editions
have them at every build. OUT_DIR names the folder of the site.
Exit code 0 if the site was built.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    return callAstro(contentFrom(positionals[0]), { EDITION_EXPORT: '1' });
  },
};
