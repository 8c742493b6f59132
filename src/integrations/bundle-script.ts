import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface BundledScript {
  readonly code: string;
  /** The packages that are in it. */
  readonly packages: readonly string[];
}

/** A browser's script with all that it imports, as one classic script. */
export async function bundleScript(entry: URL): Promise<BundledScript> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'edition' },
    },
  });
  const chunks = [output]
    .flat()
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .filter((part) => part.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (!chunk || others.length > 0)
    throw new Error(`Expected one script of ${entry.href}`);
  const packages = chunk.moduleIds.flatMap(
    (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1] ?? [],
  );
  return { code: chunk.code, packages: [...new Set(packages)] };
}
