import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callEdition } from '../call-edition.ts';

/** What one call of the editor's command gave. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Call the editor's command as a user would, from a folder of their own. It runs within this
 * process, which saves most of its time: what `check.test.ts` calls in a process of its own ends
 * the same.
 *
 * @param variables - of the environment, beside those that are there
 */
export function runEdition(
  args: readonly string[],
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
): Outcome {
  const home = process.cwd();
  const own = process.env;
  const stdout = hear(process.stdout);
  const stderr = hear(process.stderr);
  process.env = environment(variables);
  process.chdir(cwd);
  try {
    const code = callEdition(args);
    return { code, stdout: stdout.heard(), stderr: stderr.heard() };
  } finally {
    process.chdir(home);
    process.env = own;
    stdout.end();
    stderr.end();
  }
}

/** The same in a process of its own. */
export function startEdition(
  args: readonly string[],
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/cli/edition.ts'), ...args],
    { cwd, env: environment(variables), encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

/** As it is for a user, who has neither called npm nor chosen a folder. */
function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _script, CONTENT_DIR: _content, ...env } = process.env;
  return { ...env, ...variables };
}

/** Keep what is written to a stream instead of passing it on. */
function hear(stream: NodeJS.WriteStream): { heard: () => string; end: () => void } {
  const { write } = stream;
  let text = '';
  stream.write = (chunk: Uint8Array | string) => {
    text += String(chunk);
    return true;
  };
  return {
    heard: () => text,
    end: () => {
      stream.write = write;
    },
  };
}

/** A folder that is gone when its scope ends. */
export class TemporaryFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'edition-'));

  /** A copy of this project's content. */
  static withContent(): TemporaryFolder {
    const folder = new TemporaryFolder();
    cpSync('content', join(folder.path, 'content'), { recursive: true });
    return folder;
  }

  /** Change a file of it; every change must apply. */
  edit(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
    const file = join(this.path, path);
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`Expected \`${from}\` in ${path}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(file, text);
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.path, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.path, path));
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
