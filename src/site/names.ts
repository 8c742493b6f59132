import { registerNames } from '../edition/index.ts';

/** Folders of the site that no document or page may take for its address. */
const reserved = new Set<string>([
  ...registerNames,
  '404',
  'bibliography',
  'client',
  'diagnostics',
  'how-to-cite',
  'pagefind',
  'schemas',
  'search',
]);

/** Whether a document or page may bear a name: it is its permanent address. */
export function isFreeName(name: string): boolean {
  return !reserved.has(name) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}
