import { join } from 'node:path';
import type { SearchExamples } from '../edition/index.ts';
import { searchExamplesSchema } from '../edition/index.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readOptionalYamlFile } from './yaml/yaml-file.ts';

/** The examples of searching that the editors of a content folder chose; it may have none. */
export function readSearchExamples(
  content: string,
): YamlFile<SearchExamples> | undefined {
  return readOptionalYamlFile(
    join(content, 'search-examples.yaml'),
    searchExamplesSchema,
  );
}
