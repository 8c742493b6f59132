import { builtFolders } from '../addresses/built-folders.ts';
import { namesIn, routeOf, routesIn } from '../addresses/route-files.ts';
import { registerNames } from '../edition/index.ts';
import { outputNames } from '../outputs/outputs.ts';

/** What the names in brackets of `src/pages` stand for: an editor's own names, or known ones. */
const dynamicNames: Readonly<Record<string, readonly string[]>> = {
  '[document]': [],
  '[page]': [],
  '[register]': registerNames,
};

/** Why no document or page may bear a name, which is its permanent address; nothing if it may. */
export function nameFault(name: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    return `\`${name}\` cannot be an address, expected lower-case letters, digits and hyphens`;
  }
  const owner = takenNames().get(name);
  return owner && `\`${name}\` is taken: the site has a ${owner}`;
}

/** The same for a document, which has files named like itself below its address. */
export function documentNameFault(name: string): string | undefined {
  const own = outputNames('document', name);
  const taken = routesIn('[document]').find((route) => own.includes(route));
  const fault =
    taken && `\`${name}\` is taken: every document has a file of that name, ${taken}`;
  return nameFault(name) ?? fault;
}

/** Every name at the root of the site that is its own, with what bears it. */
function takenNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const take = (name: string, owner: string) => {
    for (const one of [name, stemOf(name)]) if (!names.has(one)) names.set(one, owner);
  };
  for (const name of namesIn('src/pages')) {
    const stem = stemOf(name);
    const expanded = stem.startsWith('[') ? dynamicNames[stem] : [routeOf(name)];
    if (!expanded)
      throw new Error(`Expected to know what \`src/pages/${name}\` stands for`);
    const isFile = name.endsWith('.ts');
    for (const route of expanded) {
      take(
        route,
        isFile ? fileOrFolder(route) : `page of that address, ${addressOf(route)}`,
      );
    }
  }
  for (const folder of Object.values(builtFolders)) {
    take(folder, `folder of that name, /${folder}/`);
  }
  for (const name of namesIn('public')) take(name, fileOrFolder(name));
  return names;
}

function fileOrFolder(name: string): string {
  return name.includes('.')
    ? `file of that name, /${name}`
    : `folder of that name, /${name}/`;
}

function addressOf(route: string): string {
  if (route === 'index') return '/';
  return route === '404' ? '/404.html' : `/${route}/`;
}

function stemOf(name: string): string {
  return name.replace(/\..*$/u, '');
}
