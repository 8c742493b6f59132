import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fileOf, pageKindsIn, pagesIn, pageTypesIn } from './built.ts';
import { second } from './two-documents.ts';

// The package has no types: its jar is all that is wanted of it.
const require = createRequire(import.meta.url);
const vnu = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const java = spawnSync('java', ['-version']).status === 0;

/**
 * Pages to be judged: all but the paragraphs, whose words and notes the record's page and that of the notes
 * have too; of those a page of every type. Of the second site only what its second document adds.
 */
const judged = {
  site: new Set([
    ...pagesIn(inject('site').folder).filter((page) => !/\/p\d+[a-z]?\/$/u.test(page)),
    ...pageTypesIn(inject('site').folder),
  ]),
  two: new Set([
    '',
    ...pageKindsIn(inject('two').folder).filter((page) => page.startsWith(second)),
  ]),
};

test.skipIf(!java).for(['site', 'two'] as const)(
  java
    ? 'vnu finds no fault in the HTML of %s'
    : 'the HTML of %s, not validated: vnu needs Java, and there is none here',
  (name) => {
    const { folder } = inject(name);
    const files = [...judged[name]].map((page) => join(folder, fileOf(page)));
    expect(files.length).toBeGreaterThan(10);
    const { stderr } = spawnSync(
      'java',
      ['-jar', vnu, '--skip-non-html', '--format', 'json', ...files],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    const { messages } = JSON.parse(stderr) as {
      messages: {
        type: string;
        subType?: string;
        message: string;
        url: string;
        lastLine: number;
      }[];
    };
    // Read from disk, no script is of the page's own host; JSON-LD is data, which no policy
    // blocks, and no page has another script that is not a file (see policy.test.ts).
    const faults = messages.filter(
      ({ type, subType, message }) =>
        (type === 'error' || subType === 'warning') &&
        !/^(?:Resource|Inline script) violates Content Security Policy/u.test(message),
    );
    expect(
      faults.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`),
    ).toEqual([]);
  },
);
