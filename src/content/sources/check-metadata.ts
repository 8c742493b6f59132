import { pagePaths } from '../../addresses/routes.ts';
import type { DocumentMetadata } from '../../edition/index.ts';
import type { WrittenLink } from '../links/dead-links.ts';
import type { Registers } from '../read-registers.ts';
import { checkKnown } from '../read-registers.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { checkHost } from './read-sources.ts';

/** Report unknown sources, and links to hosts that are refused, in document.yaml. */
export function checkMetadata(
  metadata: YamlFile<DocumentMetadata>,
  { known, refusedHosts }: Registers,
): void {
  const { sound } = metadata;
  if (!sound) return;
  for (const [index, { source }] of sound.related.entries()) {
    const path = ['related', index, 'source'];
    checkKnown(metadata, 'source', { path, id: source }, known);
  }
  for (const part of ['provenance', 'rights'] as const) {
    for (const [index, { url }] of sound[part].entries()) {
      checkHost(metadata, [part, index, 'url'], url, refusedHosts);
    }
  }
  for (const part of ['published', 'archive'] as const) {
    const path = ['citation', part, 'url'];
    checkHost(metadata, path, sound.citation?.[part]?.url, refusedHosts);
  }
}

/** The passages that document.yaml names, as the links they become. */
export function linksInMetadata(
  { file, sound, placeOf }: YamlFile<DocumentMetadata>,
  slug: string,
): readonly WrittenLink[] {
  return (sound?.related ?? []).flatMap(({ passages }, index) =>
    passages.map((id, at) => ({
      href: `#${id}`,
      page: pagePaths.document(slug),
      file: file.path,
      place: () => placeOf(['related', index, 'passages', at]),
    })),
  );
}
