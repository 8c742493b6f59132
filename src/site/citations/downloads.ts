import { builtFolders } from '../../addresses/built-folders.ts';
import { pagePaths } from '../../addresses/routes.ts';
import { sourceFilesOf } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import type { Output } from '../../outputs/index.ts';
import { editionOutputs, packageNames } from '../../outputs/index.ts';
import { siteWording } from '../site-wording.ts';
import { offeredOutputs, offersAll } from './offered-outputs.ts';

/** A file that is offered, and what for. */
export interface Download {
  /** Below the site's root. */
  readonly path: string;
  readonly label: string;
  readonly type: string;
  readonly about: string;
}

/** Files for one use. */
export interface Downloads {
  readonly use: 'read' | 'data' | 'cite' | 'source' | 'edition';
  readonly files: readonly Download[];
}

/** Everything that can be taken away from a document's page, by what it is for. */
export function downloadsOf(edition: Edition): readonly Downloads[] {
  const { slug } = edition;
  const offered = Map.groupBy(offeredOutputs(edition, 'document'), useOf);
  const uses = ['read', 'data', 'cite'] as const;
  return [
    ...uses.map((use) => ({
      use,
      files: (offered.get(use) ?? []).map((output) => formatOf(slug, output)),
    })),
    { use: 'source', files: sourcesOf(slug) },
    { use: 'edition', files: filesOfEdition() },
  ];
}

function useOf(output: Output): 'read' | 'data' | 'cite' | undefined {
  if (output.role === 'item') return output.use;
  return output.role === 'description' ? 'cite' : undefined;
}

function formatOf(slug: string, { extension, label, mediaType }: Output): Download {
  return {
    path: `${pagePaths.document(slug)}${slug}.${extension}`,
    label,
    type: mediaType,
    // One for each speaker is told of by its label.
    about: wordsOf('formats', extension.replace(/^speech\..+\.txt$/u, 'speech.*.txt')),
  };
}

function sourcesOf(slug: string): readonly Download[] {
  return sourceFilesOf(slug).map((name) => ({
    path: `${builtFolders.source}/documents/${slug}/${name}`,
    label: name,
    type: name.endsWith('.md') ? 'text/markdown' : 'application/yaml',
    about: wordsOf('sourceFiles', name),
  }));
}

function filesOfEdition(): readonly Download[] {
  const all = offersAll();
  const { zip, checksum } = packageNames;
  const files = [
    { name: zip, label: zip, mediaType: 'application/zip', isCostly: true },
    { name: checksum, label: checksum, mediaType: 'text/plain', isCostly: true },
    ...editionOutputs,
  ];
  return files
    .filter(({ isCostly }) => all || !isCostly)
    .map(({ name, label, mediaType }) => ({
      path: name,
      label,
      type: mediaType,
      about: wordsOf('editionFiles', name),
    }));
}

/** @throws when nothing is said of a file: a bug, not an editor's mistake */
function wordsOf(table: 'formats' | 'sourceFiles' | 'editionFiles', name: string) {
  const words: Readonly<Record<string, string>> = siteWording().downloads[table];
  const about = words[name];
  if (about === undefined) throw new Error(`Expected words for \`${name}\` in ${table}`);
  return about;
}
