import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to start the Chromium that npm brings. */
export interface NpmChromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Unpack the Chromium of `@sparticuz/chromium` into a folder. It is built for a cloud function and
 * brings its libraries only if it believes to be in one; its fonts' configuration names a folder
 * that this one is not.
 *
 * @param folder - where to, kept between runs
 */
export async function unpackChromium(folder: string): Promise<NpmChromium> {
  mkdirSync(folder, { recursive: true });
  const pretended = {
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  };
  const before = { ...process.env };
  Object.assign(process.env, pretended);
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const {
    AWS_EXECUTION_ENV: _execution,
    AWS_LAMBDA_JS_RUNTIME: _runtime,
    ...env
  } = process.env;
  for (const name of Object.keys(pretended)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  const fonts = join(folder, 'fonts/fonts.conf');
  if (existsSync(fonts)) {
    const configuration = readFileSync(fonts, 'utf8').replaceAll(
      '/tmp/fonts',
      join(folder, 'fonts'),
    );
    writeFileSync(fonts, configuration);
  }
  return { executablePath, env };
}
