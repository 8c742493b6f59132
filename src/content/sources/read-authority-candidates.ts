import { join } from 'node:path';
import type { AuthorityCandidates } from '../../edition/index.ts';
import { authorityCandidatesSchema } from '../../edition/index.ts';
import type { Registers } from '../read-registers.ts';
import { checkKnown } from '../read-registers.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { readOptionalYamlFile } from '../yaml/yaml-file.ts';

/** The authority ids of a content folder that are not confirmed yet; it may have none. */
export function readAuthorityCandidates(
  content: string,
  { known }: Registers,
): YamlFile<AuthorityCandidates> | undefined {
  const file = readOptionalYamlFile(
    join(content, 'authority-candidates.yaml'),
    authorityCandidatesSchema,
  );
  for (const [index, { entry }] of file?.sound?.candidates.entries() ?? []) {
    const path = ['candidates', index, 'entry'];
    if (file) checkKnown(file, 'entry', { path, id: entry }, known);
  }
  return file;
}
