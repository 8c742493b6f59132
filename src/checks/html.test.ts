import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';

// The package has no types: its jar is all that is wanted of it.
const require = createRequire(import.meta.url);
const vnu = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const java = spawnSync('java', ['-version']).status === 0;

test.runIf(java).for(['site', 'two'] as const)(
  'vnu finds no fault in the HTML of %s',
  (name) => {
    const { folder } = inject(name);
    const { stderr } = spawnSync(
      'java',
      ['-jar', vnu, '--skip-non-html', '--format', 'json', folder],
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

test.skipIf(java)(
  'the HTML is not validated: vnu needs Java, and there is none here',
  () => {},
);
