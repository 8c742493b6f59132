import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { History } from '../edition/index.ts';
import { compareVersions, readingSchema, versionsSchema } from '../edition/index.ts';
import { report } from '../transcript/index.ts';
import { entriesIn } from './content-files.ts';
import type { YamlFile } from './yaml/yaml-file.ts';
import { readOptionalYamlFile, readYamlFile } from './yaml/yaml-file.ts';

type ReadingFile = YamlFile<History[number]>;

/** The kept texts of a document's folder, oldest first. */
export function readHistory(folder: string): readonly ReadingFile[] {
  const history = join(folder, 'history');
  return entriesIn(history)
    .filter((entry) => entry.name.endsWith('.yaml') && !entry.isDirectory())
    .map(({ name }) => {
      const reading = readYamlFile(join(history, name), readingSchema);
      checkName(reading);
      return reading;
    })
    .toSorted((a, b) =>
      compareVersions(a.value?.version ?? '0.0.0', b.value?.version ?? '0.0.0'),
    );
}

function checkName({ file, value, placeOf }: ReadingFile): void {
  if (!value || file.stem === value.version) return;
  report(file, placeOf(['version']), {
    rule: 'misnamed-history',
    reason: `\`${file.basename}\` holds version ${value.version}`,
    remedy: `Rename it to \`${value.version}.yaml\`, or restore it: published texts are never edited.`,
  });
}

/** The published versions of a content folder with their dates; none where it has published none. */
export function readVersions(content: string): {
  readonly file: VFile | undefined;
  readonly published: Readonly<Record<string, string>>;
} {
  const versions = readOptionalYamlFile(join(content, 'versions.yaml'), versionsSchema);
  return { file: versions?.file, published: versions?.sound?.versions ?? {} };
}
