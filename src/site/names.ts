import { registerNames } from '../edition/index.ts';
import { builtFolders } from './built-folders.ts';
import { citationFileNames } from './citation-file-names.ts';
import { namesIn, routeOf, routesIn } from './route-files.ts';

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
  return owner && `\`${name}\` is taken by ${owner}`;
}

/** The same for a document, which has files named like itself below its address. */
export function documentNameFault(name: string): string | undefined {
  const own = citationFileNames(name);
  const taken = routesIn('[document]').find((route) => own.includes(route));
  const fault =
    taken && `\`${name}\` is taken by the file \`${taken}\` of every document`;
  return nameFault(name) ?? fault;
}

/** Every name at the root of the site that is its own, with what bears it. */
function takenNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const take = (name: string, owner: string) => {
    for (const one of [name, stemOf(name)]) if (!names.has(one)) names.set(one, owner);
  };
  for (const folder of Object.values(builtFolders)) {
    take(folder, `the folder \`${folder}/\` that the build writes`);
  }
  for (const name of namesIn('public')) take(name, `\`public/${name}\``);
  for (const name of namesIn('src/pages')) {
    const stem = stemOf(name);
    const expanded = stem.startsWith('[') ? dynamicNames[stem] : [routeOf(name)];
    if (!expanded)
      throw new Error(`Expected to know what \`src/pages/${name}\` stands for`);
    for (const route of expanded) take(route, `the site’s own \`src/pages/${name}\``);
  }
  return names;
}

function stemOf(name: string): string {
  return name.replace(/\..*$/u, '');
}
