import { resolve } from 'node:path';
import { writeContentFolder } from './generate/content-folder.ts';

/**
 * Write a content folder of N records, the real one and invented ones: the same bytes for the same N, but
 * for the comments that name a schema by its path.
 *
 *     npm run generate -- N DIR
 */
const [count = '', folder = ''] = process.argv.slice(2);
if (!/^[1-9]\d*$/u.test(count) || folder === '') {
  process.stderr.write('Usage: npm run generate -- N DIR\n');
  process.exit(2);
}
try {
  // npm runs scripts in the project's own folder.
  const target = resolve(process.env['INIT_CWD'] ?? '.', folder);
  writeContentFolder(Number(count), target, resolve('content'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
