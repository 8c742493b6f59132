import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { checkContent } from '../content/check-content.ts';
import { readEditionFile } from '../content/edition-file.ts';
import { readVersions } from '../content/read-history.ts';
import { schemaLine } from '../content/yaml/schema-line.ts';
import type { Command } from './command.ts';
import { contentFrom, readArguments, tellFaults } from './command.ts';

const usage = 'publish [DIR]';

const heading =
  'The published versions, whose texts no longer change: `edition publish` adds them.';

/** Seal the present version: its words can no longer be edited under its number. */
export const publish: Command = {
  usage,
  summary: 'seal the present version: its words change no more',
  help: `Adds the version of edition.yaml, with its date, to versions.yaml of the content folder DIR. From then on
a changed text needs a higher version. Do it when you put the site on line.
Exit code 0 if the version is published, 1 if the content has faults.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    const content = contentFrom(positionals[0]);
    const faulty = checkContent(content);
    const { value } = readEditionFile(content);
    if (faulty.length > 0 || !value) {
      tellFaults(faulty);
      return 1;
    }
    const { version, date } = value;
    const { published } = readVersions(content);
    if (!Object.hasOwn(published, version)) {
      const document = new Document({ versions: { ...published, [version]: date } });
      const path = join(content, 'versions.yaml');
      document.commentBefore = ` ${heading}\n ${schemaLine(path, 'versions')}`;
      writeFileSync(path, document.toString());
    }
    process.stdout.write(`${version} ${published[version] ?? date}\n`);
    return 0;
  },
};
