import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A browser's script with all that it imports, as one classic script. */
export async function bundleScript(entry: URL): Promise<string> {
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
  return chunk.code;
}
