import { readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import configuration from '../../vitest.config.ts';

test('every test file belongs to exactly one project', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const projects = (configuration.test?.projects ?? []).map((project) => {
    if (typeof project !== 'object' || !('test' in project))
      throw new Error('Expected a project');
    const { include = [], exclude = [] } = project.test ?? {};
    return { include, exclude };
  });
  const belongs = (file: string) =>
    projects.filter(
      ({ include, exclude }) => matches(file, include) && !matches(file, exclude),
    );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(belongs(file), file).toHaveLength(1);
});

function matches(file: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesGlob(file, pattern));
}
