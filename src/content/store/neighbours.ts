import { join } from 'node:path';
import { z } from 'zod';
import { contentDirectory } from '../../addresses/environment.ts';
import { byDate, documentSchema, listedTitle } from '../../edition/index.ts';
import { cacheLast } from '../file-cache.ts';
import { listDocuments } from '../read-document.ts';
import { readYamlFile } from '../yaml/yaml-file.ts';
import { onceInBuild } from './build-store.ts';

/** All that the page of a document says of another. */
export interface Neighbour {
  readonly slug: string;
  readonly title: string;
  readonly date: string | undefined;
}

/** The documents before and after one, in the order of lists. */
export interface Neighbours {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/**
 * The neighbours of a document. They are read from the `document.yaml` of each and not from summaries, as a
 * part of a build has none of the documents of other parts.
 */
export function neighboursOf(slug: string): Neighbours {
  const content = contentDirectory();
  const all = onceInBuild(`neighbours ${content}`, () => neighboursIn(content));
  return all.get(slug) ?? { previous: undefined, next: undefined };
}

const neighboursIn = cacheLast(
  'neighbours',
  (content): ReadonlyMap<string, Neighbours> => {
    const { title, shortTitle, date } = documentSchema.shape;
    const headSchema = z.object({ title, shortTitle, date });
    const inOrder = listDocuments(content)
      .flatMap((slug) => {
        const path = join(content, 'documents', slug, 'document.yaml');
        const metadata = readYamlFile(path, headSchema).value;
        return metadata ? [{ slug, metadata }] : [];
      })
      .toSorted(byDate)
      .map(({ slug, metadata }) => ({
        slug,
        title: listedTitle(metadata),
        date: metadata.date,
      }));
    return new Map(
      inOrder.map(({ slug }, place) => [
        slug,
        { previous: inOrder[place - 1], next: inOrder[place + 1] },
      ]),
    );
  },
  (content) => [join(content, 'documents')],
);
