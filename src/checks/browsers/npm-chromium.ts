import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How to start the Chromium that npm brings. */
export interface NpmChromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once per version and kept between runs. Processes
 * may ask for it at the same time: each unpacks a folder of its own, and the first gives it the name.
 */
export async function unpackChromium(): Promise<NpmChromium> {
  const folder = resolve(`.cache/chromium-${version()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "await (await import('@sparticuz/chromium')).default.executablePath()",
    ],
    // It is built for a cloud function, brings its libraries only if it believes to be in one, and
    // unpacks into the folder for temporary files.
    { env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
  );
  const fonts = join(own, 'fonts/fonts.conf');
  const configuration = readFileSync(fonts, 'utf8');
  writeFileSync(fonts, configuration.replaceAll('/tmp/fonts', join(folder, 'fonts')));
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) {
      throw new Error(`Failed to unpack Chromium into ${folder}`, { cause: error });
    }
  }
}

function version(): string {
  const description: unknown = JSON.parse(
    readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'),
  );
  if (typeof description === 'object' && description && 'version' in description)
    return String(description.version);
  throw new Error('Expected @sparticuz/chromium to tell its version');
}
