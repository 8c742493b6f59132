import { dirname, join, relative, sep } from 'node:path';

/**
 * The line that tells an editor’s program the schema of a YAML file, by a path that is relative
 * to the file: content may lie in any folder.
 *
 * @param file - the path of the file it is written into
 * @param schema - the name of the schema: `document`
 */
export function schemaLine(file: string, schema: string): string {
  const path = join(
    import.meta.dirname,
    '../../../public/schemas',
    `${schema}.schema.json`,
  );
  const fromFile = relative(dirname(file), path).split(sep).join('/');
  return `yaml-language-server: $schema=${fromFile}`;
}
