import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'yaml';
import { checkContent } from '../content/check-content.ts';
import { readEditionFile } from '../content/edition-file.ts';
import { readVersions } from '../content/read-history.ts';
import { schemaLine } from '../content/yaml/schema-line.ts';
import type { Command } from './command.ts';
import { contentFrom, printFaults, readArguments } from './command.ts';

const usage = 'publish [DIR]';

const heading =
  'The published versions; their texts are frozen. `edition publish` adds to this list.';

/** Freeze the current version: its text can no longer be edited under its number. */
export const publish: Command = {
  usage,
  summary: 'freeze the current version when it goes online',
  help: `Adds the version in edition.yaml, with its date, to versions.yaml in the content folder DIR. From then
on, any change to a text needs a higher version. Run it when you put the site online.
Exit code 0 if the version is published, 1 if the content has faults.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    const content = contentFrom(positionals[0]);
    const faulty = checkContent(content);
    const { value } = readEditionFile(content);
    if (faulty.length > 0 || !value) {
      printFaults(faulty);
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
