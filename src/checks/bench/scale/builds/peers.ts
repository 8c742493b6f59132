import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePeerTexts } from '../peer-texts.ts';
import { putAside } from './aside.ts';
import type { Builder } from './builder.ts';
import { bench, buildEnvironment, clearTemporary, project } from './workplace.ts';

/** Installed on first use: it is no dependency of this project. */
const eleventy = '3.1.8';

/** How a peer is called, in its folder, and where it looks for the texts. */
interface Peer {
  readonly folder: 'astro' | 'eleventy' | 'hugo';
  readonly title: string;
  readonly texts: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** The generators to compare with, each with Pagefind, whose results are pages. */
export function peerBuilders(): readonly Builder[] {
  installEleventy();
  const node = process.execPath;
  const peers: readonly Peer[] = [
    {
      folder: 'eleventy',
      title: `Eleventy ${eleventy}`,
      texts: 'records',
      command: [
        node,
        join(bench, 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--quiet',
        '--config=eleventy.config.ts',
      ],
    },
    {
      folder: 'astro',
      title: `Astro ${versionOf('astro')}`,
      texts: 'records',
      command: [
        node,
        join(project, 'node_modules/astro/bin/astro.mjs'),
        'build',
        '--silent',
      ],
    },
    ...hugo(),
  ];
  return peers.map(builderOf);
}

/** None where `hugo` is not on the path. */
function hugo(): readonly Peer[] {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return [];
  const version = /v([\d.]+)/u.exec(stdout)?.[1] ?? '';
  const command = ['hugo', '--quiet'] as const;
  return [
    { folder: 'hugo', title: `Hugo ${version}`, texts: 'content', command: [...command] },
  ];
}

function builderOf({ folder, title, texts, command: [command, ...args] }: Peer): Builder {
  const cwd = join(bench, 'peers', folder);
  const output = join(cwd, 'dist');
  const pagefind = join(project, 'node_modules/pagefind/lib/runner/bin.cjs');
  return {
    name: `${title} + Pagefind ${versionOf('pagefind')}`,
    output,
    prepare: (content) => {
      clearTemporary();
      putAside(cwd);
      cpSync(join(import.meta.dirname, '../peers', folder), cwd, { recursive: true });
      writePeerTexts(content, join(cwd, texts));
    },
    steps: (_, log) => {
      const shared = { cwd, env: buildEnvironment(), log };
      return [
        { command, args, ...shared },
        {
          command: process.execPath,
          args: [pagefind, '--site', output, '--silent'],
          ...shared,
        },
      ];
    },
  };
}

/** @throws if npm cannot install it */
function installEleventy(): void {
  const own = join(bench, 'node_modules/@11ty/eleventy/package.json');
  if (existsSync(own) && versionIn(own) === eleventy) return;
  clearTemporary();
  writeFileSync(join(bench, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    `@11ty/eleventy@${eleventy}`,
  ];
  const { status } = spawnSync('npm', args, {
    cwd: bench,
    env: buildEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(`npm could not install Eleventy ${eleventy} into ${bench}`);
}

function versionOf(name: string): string {
  return versionIn(join(project, 'node_modules', name, 'package.json'));
}

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
