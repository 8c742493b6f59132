import { checkContent } from '../content/check-content.ts';
import type { Command } from './command.ts';
import { contentFrom, readArguments, tellFaults } from './command.ts';

const usage = 'check [DIR]';

/** Tell every fault of a content folder. */
export const check: Command = {
  usage,
  summary: 'tell every fault of the content',
  help: `Reads every document of the content folder DIR as a build does and tells all its faults.
Exit code 0 if there are none, 1 if there are.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    const count = tellFaults(checkContent(contentFrom(positionals[0])));
    if (count > 0) return 1;
    process.stderr.write('No faults.\n');
    return 0;
  },
};
