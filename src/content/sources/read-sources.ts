import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { RefusedHost, RegisterEntry, Source } from '../../edition/index.ts';
import { refusedHostsSchema, sourcesSchema } from '../../edition/index.ts';
import type { Advice } from '../../transcript/index.ts';
import { report } from '../../transcript/index.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { readOptionalYamlFile } from '../yaml/yaml-file.ts';

/** The sources of a content folder, and the hosts it never links to; it may have neither. */
export interface Sources {
  readonly files: readonly VFile[];
  readonly sources: ReadonlyMap<string, Source>;
  /** How the sources consulted were read, where sources.yaml says so. */
  readonly howConsulted: string | undefined;
  readonly refusedHosts: readonly RefusedHost[];
  /** Every id, including those of faulty sources; undefined if the file cannot be read. */
  readonly ids: readonly string[] | undefined;
}

export function readSources(content: string): Sources {
  const file = readOptionalYamlFile(join(content, 'sources.yaml'), sourcesSchema);
  const refused = readOptionalYamlFile(
    join(content, 'refused-hosts.yaml'),
    refusedHostsSchema,
  );
  const refusedHosts = refused?.sound?.hosts ?? [];
  const sources = new Map(Object.entries(file?.sound?.sources ?? {}));
  for (const [id, { URL: url }] of sources) {
    if (file) checkHost(file, ['sources', id, 'URL'], url, refusedHosts);
  }
  return {
    files: [file, refused].flatMap((one) => one?.file ?? []),
    sources,
    howConsulted: file?.sound?.howConsulted,
    refusedHosts,
    ids: file ? file.idsAt('sources') : [],
  };
}

/** Why nothing may link to an address; undefined if it is allowed. */
export function hostFault(
  url: string,
  hosts: readonly RefusedHost[],
): Advice | undefined {
  const at = URL.parse(url)?.hostname ?? '';
  const refused = hosts.find(({ host }) => at === host || at.endsWith(`.${host}`));
  if (!refused) return undefined;
  return {
    reason: `refused-hosts.yaml refuses links to \`${refused.host}\`: ${refused.why}`,
    remedy: 'Cite the work without a link, or link to its publisher or archive.',
  };
}

/** Report an address at a host that nothing may link to. */
export function checkHost(
  { file, placeOf }: Pick<YamlFile<unknown>, 'file' | 'placeOf'>,
  path: readonly PropertyKey[],
  url: string | undefined,
  hosts: readonly RefusedHost[],
): void {
  const fault = url === undefined ? undefined : hostFault(url, hosts);
  if (fault) report(file, placeOf(path), { rule: 'refused-host', ...fault });
}

/** Kinds that are not enough evidence for `stated`. */
const weak: readonly string[] = ['reference', 'web'] satisfies Source['kind'][];

/** Report a `stated` statement that rests only on reference works and web pages. */
export function checkEvidence(
  { file, placeOf }: Pick<YamlFile<unknown>, 'file' | 'placeOf'>,
  path: readonly PropertyKey[],
  { certainty, sources: cited }: Pick<RegisterEntry, 'certainty' | 'sources'>,
  sources: Sources['sources'],
): void {
  const kinds = cited.flatMap((citation) => {
    const id = typeof citation === 'string' ? citation : citation.source;
    return sources.get(id)?.kind ?? [];
  });
  const isWeak =
    kinds.length === cited.length && kinds.every((kind) => weak.includes(kind));
  if (certainty !== 'stated' || cited.length === 0 || !isWeak) return;
  const what = [...new Set(kinds)].map((kind) => `\`${kind}\``).join(' and ');
  report(file, placeOf([...path, 'certainty']), {
    rule: 'weak-evidence',
    reason: `\`stated\` rests only on ${what} sources`,
    remedy:
      'Cite a primary, scholarly or press source, or make it `inferred` or `not-verified`.',
  });
}
