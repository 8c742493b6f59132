import { anchors } from './anchors.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { importTei } from './import-tei.ts';
import { parse } from './parse.ts';
import { publish } from './publish.ts';
import { scaffold } from './scaffold.ts';
import { search } from './search.ts';
import { build, merge } from './site/build.ts';
import { exportSite } from './site/export.ts';
import { verify } from './site/verify.ts';
import { wording } from './wording.ts';

const commands: Readonly<Record<string, Command>> = {
  anchors,
  build,
  check,
  export: exportSite,
  'import-tei': importTei,
  merge,
  parse,
  publish,
  scaffold,
  search,
  verify,
  wording,
};

const help = `The editors’ command.

  npm run --silent edition -- COMMAND

${Object.values(commands)
  .map(({ usage, summary }) => `  ${usage.padEnd(48)}${summary}`)
  .join('\n')}

Every command reads the content folder DIR if you give one, else the folder in CONTENT_DIR, else
"content". Data goes to standard output. Messages go to standard error, one per line, as
"file:line:column rule message". For details, run "COMMAND --help".
`;

/**
 * Call the editors' command.
 *
 * @returns the exit code: 0, 1 for faults, 2 for a call that cannot be understood
 */
export function callEdition(args: readonly string[]): number {
  try {
    return run(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function run([name = '', ...rest]: readonly string[]): number {
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(
      `Unexpected command \`${name}\`, expected ${Object.keys(commands).join(', ')}`,
    );
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`edition ${command.usage}\n\n${command.help}`);
    return 0;
  }
  return command.run(rest);
}
