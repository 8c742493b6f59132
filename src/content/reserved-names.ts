import { builtFolders } from '../addresses/built-folders.ts';
import { namesIn, routeOf, routesIn } from '../addresses/route-files.ts';
import { registerNames } from '../edition/index.ts';
import { outputNames } from '../outputs/outputs.ts';

/** The names that brackets in `src/pages` stand for: the editors' own, or known ones. */
const dynamicNames: Readonly<Record<string, readonly string[]>> = {
  '[document]': [],
  '[page]': [],
  '[register]': registerNames,
};

/** Why a document or page cannot have a name, which is its permanent address; undefined if it can. */
export function nameFault(name: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    return `\`${name}\` is not a valid address: use lower-case letters, digits and hyphens`;
  }
  const owner = takenNames().get(name);
  return owner && `\`${name}\` is taken: the site has a ${owner}`;
}

/** The same for a document, which also has files with its own name below its address. */
export function documentNameFault(name: string): string | undefined {
  const own = outputNames('document', name);
  const taken = routesIn('[document]').find((route) => own.includes(route));
  const fault = taken && `\`${name}\` is taken: every document has a file \`${taken}\``;
  return nameFault(name) ?? fault;
}

/** Every name that the site itself uses at its root, with what has it. */
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
      take(route, isFile ? fileOrFolder(route) : `page at ${addressOf(route)}`);
    }
  }
  for (const folder of Object.values(builtFolders)) {
    take(folder, `folder at /${folder}/`);
  }
  for (const name of namesIn('public')) take(name, fileOrFolder(name));
  return names;
}

function fileOrFolder(name: string): string {
  return name.includes('.') ? `file at /${name}` : `folder at /${name}/`;
}

function addressOf(route: string): string {
  if (route === 'index') return '/';
  return route === '404' ? '/404.html' : `/${route}/`;
}

function stemOf(name: string): string {
  return name.replace(/\..*$/u, '');
}
