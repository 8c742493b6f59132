import { join } from 'node:path';
import type { EditionMetadata } from '../edition/index.ts';
import { editionSchema } from '../edition/index.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readYamlFile } from './yaml/yaml-file.ts';

/** The edition.yaml of a content folder; where it is missing, the fault says what it needs. */
export function readEditionFile(content: string): YamlFile<EditionMetadata> {
  const edition = readYamlFile(join(content, 'edition.yaml'), editionSchema);
  for (const message of edition.file.messages) {
    if (message.ruleId === 'unreadable-file') message.note = smallest;
  }
  return edition;
}

const smallest =
  'Create it with at least these five lines: `title: …`, `description: …`, `version: 1.0.0`, `date: YYYY-MM-DD` and `language: en`.';
