import { join } from 'node:path';
import type { Thesaurus } from '../edition/index.ts';
import { thesaurusSchema } from '../edition/index.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readOptionalYamlFile } from './yaml/yaml-file.ts';

/** The words for one idea that the editors of a content folder wrote down; it may have none. */
export function readThesaurus(content: string): YamlFile<Thesaurus> | undefined {
  return readOptionalYamlFile(join(content, 'thesaurus.yaml'), thesaurusSchema);
}
