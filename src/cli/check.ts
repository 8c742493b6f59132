import { checkContent } from '../content/check-content.ts';
import type { Command } from './command.ts';
import { contentFrom, printFaults, readArguments } from './command.ts';

const usage = 'check [DIR]';

/** Print every fault of a content folder. */
export const check: Command = {
  usage,
  summary: 'report every fault of the content',
  help: `Reads the content folder DIR as a build does and reports all faults.
Exit code 0 if there are none, 1 if there are any.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    const count = printFaults(checkContent(contentFrom(positionals[0])));
    if (count > 0) return 1;
    process.stderr.write('No faults.\n');
    return 0;
  },
};
