import { runEdition, TemporaryFolder } from './run-edition.ts';

export type Change = readonly [from: string, to: string];

/** Every fault of this edition's content after changes to one of its files. */
export function faultsAfter(path: string, ...changes: readonly Change[]): string[] {
  using folder = TemporaryFolder.withContent();
  folder.edit(path, ...changes);
  return faultsIn(folder);
}

/** Every fault of the content of a folder, a line each. */
export function faultsIn(folder: TemporaryFolder): string[] {
  return runEdition(['check', 'content'], folder.path).stderr.trimEnd().split('\n');
}
