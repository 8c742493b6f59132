import { basename, join } from 'node:path';
import type { WrittenLink } from '../links/dead-links.ts';
import type { Places } from '../links/site-places.ts';
import { storedPart, storePart } from './parts.ts';

/** What the check of all documents together asks of one that has no fault of its own. */
interface SoundDocument {
  readonly links: readonly WrittenLink[];
  readonly places: Places;
}

/** A link with its place; its file is one of the document's folder, wherever that lies. */
interface KeptLink extends Omit<WrittenLink, 'place'> {
  readonly place: ReturnType<WrittenLink['place']>;
}

/** Keep that a document has no fault, and what others' faults may hang on. */
export function storeSound(slug: string, { links, places }: SoundDocument): void {
  const kept = links.map(
    ({ place, file, ...link }): KeptLink => ({
      ...link,
      file: basename(file),
      place: place(),
    }),
  );
  storePart(slug, 'sound', { links: kept, places });
}

/** What is kept of a document in its present state, as its folder would give it. */
export function soundDocument(content: string, slug: string) {
  const known = storedPart<{ links: readonly KeptLink[]; places: Places }>(slug, 'sound');
  if (!known) return undefined;
  const links = known.value.links.map(({ place, file, ...link }) => ({
    ...link,
    file: join(content, 'documents', slug, file),
    place: () => place,
  }));
  return { files: [], links, places: known.value.places };
}
