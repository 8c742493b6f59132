import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, siteRegisters } from '../content/read-edition.ts';
import { readSearchExamples } from '../content/read-search-examples.ts';
import { filesIn } from './built.ts';

/** What a site says where it should not. */
export interface Found {
  readonly file: string;
  readonly words: string;
}

/** Words that tell of one record and how it came to us, whoever is named in it. */
const tellingWords = [
  'archive',
  'clerk',
  'translator',
  'translation',
  'delegation',
  'comrade',
  'party',
  'parties',
  'congress',
  'Soviet',
  'record keeper',
  'Wilson',
  'Albania',
  'Albanian',
  'Korea',
  'Korean',
  'Hoxha',
  '1961',
] as const;

/** Names and sentences of a document and of the people and places in its registers. */
export function ownNames(content: string, slug: string): readonly string[] {
  const { entries, howConsulted } = siteRegisters(content);
  const { metadata } = editionOf(slug);
  const { title, shortTitle, participants, citation, provenance, rights } = metadata;
  const examples = readSearchExamples(content)?.value?.groups ?? [];
  const named = [...entries.values()]
    .filter(({ register }) => register === 'people' || register === 'places')
    .flatMap(({ heading, forms, variants }) => [
      heading,
      ...forms,
      ...variants.map(({ form }) => form),
    ]);
  const people = participants.flatMap(({ name, labels }) => [
    name,
    ...labels.map((label) => (typeof label === 'string' ? label : label.label)),
  ]);
  const said = [...provenance, ...rights].flatMap(({ value, note }) => [value, note]);
  const queries = examples
    .flatMap((group) => group.examples.map(({ query }) => query))
    // Any document may have a turn of that number.
    .filter((query) => !query.startsWith('turn:'));
  const all = [title.text, shortTitle, citation?.published?.name, howConsulted];
  return [...named, ...people, ...said, ...all, ...queries].flatMap((words) =>
    words === undefined ? [] : [words],
  );
}

/** Where a built site has any of some words: as whole words, and not in comments. */
export function findIn(
  folder: string,
  extensions: readonly string[],
  words: readonly string[],
  flags: 'u' | 'iu' = 'u',
): readonly Found[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`,
    `g${flags}`,
  );
  return filesIn(folder)
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .flatMap((file) =>
      [...plain(readFileSync(join(folder, file), 'utf8'), file).matchAll(pattern)].map(
        ([found]) => ({ file, words: found }),
      ),
    );
}

/** The telling words that a content folder itself does not have. */
export function tellingWordsNotIn(content: string): readonly string[] {
  const own = filesIn(content)
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .join('\n')
    .toLowerCase();
  return tellingWords.filter((word) => !own.includes(word.toLowerCase()));
}

/** A file’s text without comments and names of properties, its escaped letters as they are. */
function plain(text: string, file: string): string {
  return (
    file.endsWith('.js')
      ? text.replace(/(?<=[\w)\]])(?:\.[a-z_]\w*|\[`[^`]*`\])/giu, '')
      : text
  )
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
