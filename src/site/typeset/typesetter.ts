import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFaces } from './faces.ts';

type Module = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Loaded = { readonly compiler: NodeCompiler } | { readonly fault: string };

const packageName = '@myriaddreamin/typst-ts-node-compiler';
let loaded: Loaded | undefined;

/** Set Typst source as a PDF: see `OutputSubject`. */
export function typeset(source: string): Uint8Array {
  loaded ??= load();
  if ('fault' in loaded) throw new Error(loaded.fault);
  const { compiler } = loaded;
  const compiled = compiler.compile({ mainFileContent: unlikeTheLast(source) });
  const faults = compiled.takeError() ?? compiled.takeWarnings();
  if (!compiled.result || faults)
    throw new Error(`Failed to set a document: ${inWords(faults?.shortDiagnostics)}`);
  const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  // What two documents have in common, the template and the faces, stays.
  compiler.evictCache(1);
  return Uint8Array.from(bytes);
}

let isOdd = false;

/**
 * A source that neither begins nor ends like the one before. The compiler would read only what is between
 * the ends that two sources share, and leaves a letter as it was if another with the same last byte
 * takes its place ("é" and "ĩ").
 */
function unlikeTheLast(source: string): string {
  isOdd = !isOdd;
  const comment = isOdd ? '// a' : '// b';
  return `${comment}\n${source}\n${comment}`;
}

/** Why nothing can be set on this machine, and what to do about it; nothing if it can. */
export function typesetterFault(): string | undefined {
  loaded ??= load();
  return 'fault' in loaded ? loaded.fault : undefined;
}

/** Made once: it reads the faces, its own and the system’s. */
function load(): Loaded {
  try {
    return { compiler: compilerOf(required()) };
  } catch (cause) {
    const [reason = ''] = String(cause).split('\n');
    return {
      fault: `${packageName} does not run on ${process.platform}-${process.arch} (${reason}). Install the package of this name for this system, as \`npm ci\` does unless told to leave out optional ones.`,
    };
  }
}

function required(): Module {
  // Astro bundles this module elsewhere; the project is where the command runs.
  return createRequire(resolve('package.json'))(packageName) as Module;
}

function compilerOf({ NodeCompiler: Compiler }: Module): NodeCompiler {
  const { files, families } = readFaces();
  const workspace = resolve('src/outputs/pdf');
  const compiler = Compiler.create({
    workspace,
    inputs: { families: families.join(';') },
    // It always knows the faces of the system, too. These come first, and the template asks for no
    // others.
    fontArgs: [{ fontBlobs: [...files] }],
  });
  const template = resolve(workspace, 'template.typ');
  compiler.addSource(template, readFileSync(template, 'utf8'));
  return compiler;
}

function inWords(diagnostics: readonly unknown[] | undefined): string {
  return JSON.stringify(diagnostics ?? 'no reason given');
}
