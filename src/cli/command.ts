import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { contentDirectory, workingDirectory } from '../addresses/environment.ts';
import { faultLines } from '../content/faults.ts';
import type { TextFault } from '../transcript/index.ts';
import { report } from '../transcript/index.ts';

/** One command of the editors' tool. */
export interface Command {
  /** Its name and arguments. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** What `--help` prints, with a final newline. */
  readonly help: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[]) => number;
}

/** A call that cannot be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * `parseArgs` with the command's own error.
 *
 * @throws {UsageError} for an unknown option or too many arguments
 */
export function readArguments<
  const Options extends NonNullable<ParseArgsConfig['options']>,
>(args: readonly string[], options: Options, most: number, usage: string) {
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...args],
        options,
        allowPositionals: true,
        strict: true,
      });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`${reason}\nUsage: edition ${usage}`, { cause });
    }
  })();
  if (parsed.positionals.length > most) {
    throw new UsageError(
      `Unexpected argument \`${parsed.positionals[most]}\`\nUsage: edition ${usage}`,
    );
  }
  return parsed;
}

/** A path as the caller means it. */
export function pathFrom(argument: string): string {
  return resolve(workingDirectory(), argument);
}

/** The content folder: the argument, else `CONTENT_DIR`, else `content`. */
export function contentFrom(argument: string | undefined): string {
  return argument === undefined ? contentDirectory() : pathFrom(argument);
}

/** Add the faults of a text to the file that holds it. */
export function reportAll(file: VFile, faults: readonly TextFault[]): void {
  const { toPoint } = location(file);
  for (const fault of faults) report(file, toPoint(fault.offset), fault);
}

/**
 * Print every fault; returns how many there are.
 *
 * @param passed - rules of faults that are not printed
 */
export function printFaults(
  files: readonly VFile[],
  passed: ReadonlySet<string> = new Set(),
): number {
  const lines = faultLines(
    files.map(({ path, messages }) => ({
      path,
      messages: messages.filter(({ ruleId = '' }) => !passed.has(ruleId)),
    })),
  );
  for (const line of lines) process.stderr.write(`${line}\n`);
  return lines.length;
}
