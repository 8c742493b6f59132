import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pause } from './browsers/engine.ts';

/** A server that hosts use, run with the file that the build wrote for it. */
export interface StockServer {
  readonly name: string;
  /** Why it is not there; nothing where it is. */
  readonly missing: string | undefined;
  /** @param folder - for what it writes; the site is linked below it as `edition` */
  readonly start: (site: string, folder: string) => Promise<RunningServer>;
}

export interface RunningServer {
  /** With a final slash. */
  readonly url: string;
  readonly stop: () => void;
}

export const stockServers: readonly StockServer[] = [
  {
    name: 'nginx',
    missing: missing('nginx', '-v'),
    start: (site, folder) =>
      start(site, folder, (port, root) => {
        const conf = readFileSync(join(site, 'hosts/nginx.conf'), 'utf8')
          .replace('listen 80', `listen 127.0.0.1:${port}`)
          .replace('/var/www/edition', root);
        const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `${name}_temp_path ${folder}/${name};`,
        );
        const user = process.getuid?.() === 0 ? 'user root;' : '';
        const file = join(folder, 'nginx.conf');
        writeFileSync(
          file,
          `${user} daemon off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${paths.join(' ')}\n${conf}\n}`,
        );
        return ['nginx', ['-p', folder, '-c', file]];
      }),
  },
  {
    name: 'Caddy',
    missing: missing('caddy', 'version'),
    start: (site, folder) =>
      start(site, folder, (port, root) => {
        const conf = readFileSync(join(site, 'hosts/Caddyfile'), 'utf8')
          .replace('example.org {', `http://127.0.0.1:${port} {`)
          .replace('/var/www/edition', root);
        const file = join(folder, 'Caddyfile');
        writeFileSync(file, `{\n\tadmin off\n}\n${conf}`);
        return ['caddy', ['run', '--config', file, '--adapter', 'caddyfile']];
      }),
  },
  {
    name: 'Apache',
    missing: missing('apache2', '-v'),
    start: (site, folder) =>
      start(site, folder, (port, root) => {
        // It finds the site's own file in the site.
        const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'].map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        );
        const file = join(folder, 'apache.conf');
        writeFileSync(
          file,
          `${modules.join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
TypesConfig /dev/null
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
Require all granted
Options FollowSymLinks
</Directory>
`,
        );
        return ['apache2', ['-D', 'FOREGROUND', '-d', folder, '-f', file]];
      }),
  },
];

function missing(command: string, version: string): string | undefined {
  return spawnSync(command, [version]).error && 'not installed';
}

async function start(
  site: string,
  folder: string,
  configure: (port: number, root: string) => readonly [string, readonly string[]],
): Promise<RunningServer> {
  const [port, root] = [await freePort(), join(folder, 'root')];
  mkdirSync(root);
  symlinkSync(site, join(root, 'edition'));
  const [command, options] = configure(port, root);
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
  };
  const server = spawn(command, options, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const url = `http://127.0.0.1:${port}/edition/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    if (await fetch(url).catch(() => undefined))
      return { url, stop: () => server.kill() };
    await pause(100);
  }
  server.kill();
  throw new Error(`${command} does not answer: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address ? address.port : 0),
      );
    });
  });
}
