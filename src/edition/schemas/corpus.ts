import { z } from 'zod';
import { slug } from './words.ts';

/** Text and data of a document by how the names of its files end; EPUB and PDF are books. */
export const formats = [
  'txt',
  'speech.txt',
  'md',
  'json',
  'passages.csv',
  'turns.csv',
  'mentions.csv',
  'annotations.jsonld',
  'tei.xml',
] as const;

/** What an edition makes of many documents, as its editor may choose; see `corpusRules`. */
export const corpusSchema = z
  .strictObject({
    passagePages: z
      .union([z.enum(['all', 'none']), z.array(slug)])
      .optional()
      .describe(
        'Whether passages have pages of their own: all, none, or those of the documents listed. By default all up to 500 documents.',
      ),
    passageFiles: z
      .enum(['all', 'none'])
      .optional()
      .describe(
        'Whether each of those pages has files for reference managers. By default up to 500 documents.',
      ),
    figures: z
      .enum(['all', 'none'])
      .optional()
      .describe(
        'Whether each document has a page of figures and a picture for link previews. By default up to 500 documents.',
      ),
    wordIndex: z
      .enum(['whole', 'rare'])
      .optional()
      .describe(
        'Whether the index has every place of every word, or the places of rare words and counts of the rest. By default whole up to 20 documents.',
      ),
    formats: z
      .union([z.enum(['all']), z.array(z.enum(formats))])
      .optional()
      .describe(
        'Which files each document has beside its page: all, or those whose names end so; `speech.txt` is also that of each speaker. By default all; `edition export` always makes them.',
      ),
    books: z
      .enum(['all', 'none'])
      .optional()
      .describe(
        'Whether every build makes EPUB, PDF, the TEI corpus and the package of the whole site. By default up to 20 documents; `edition export` always makes them.',
      ),
  })
  .describe(
    'What is made of many documents; without it the number of documents decides.',
  );

export type CorpusChoices = z.infer<typeof corpusSchema>;

/** What is made of the documents of an edition. */
export type CorpusRules = {
  readonly [Name in keyof CorpusChoices]-?: Exclude<CorpusChoices[Name], undefined>;
};

/** Up to how many documents a build makes everything of a kind, if the editor does not choose. */
export const corpusLimits = {
  passagePages: 500,
  passageFiles: 500,
  figures: 500,
  wordIndex: 20,
  books: 20,
} as const satisfies Readonly<Record<Exclude<keyof CorpusRules, 'formats'>, number>>;

/** Up to how many documents a page may name all of them; above, lists have pages. */
const fewDocuments = 20;

/** Whether an edition has so many documents that no page can name them all. */
export function hasManyDocuments(documents: number): boolean {
  return documents > fewDocuments;
}

/** The choices of the editor, and for the rest what the number of documents allows. */
export function corpusRules(chosen: CorpusChoices, documents: number): CorpusRules {
  const few = (name: keyof typeof corpusLimits) => documents <= corpusLimits[name];
  const all = (name: 'passagePages' | 'passageFiles' | 'figures' | 'books') =>
    few(name) ? 'all' : 'none';
  return {
    passagePages: chosen.passagePages ?? all('passagePages'),
    passageFiles: chosen.passageFiles ?? all('passageFiles'),
    figures: chosen.figures ?? all('figures'),
    wordIndex: chosen.wordIndex ?? (few('wordIndex') ? 'whole' : 'rare'),
    formats: chosen.formats ?? 'all',
    books: chosen.books ?? all('books'),
  };
}

/** Whether documents have files whose names end so. */
export function hasFormat({ formats: of }: CorpusRules, extension: string): boolean {
  if (of === 'all') return true;
  const kind = extension.replace(/^speech\..+\.txt$/u, 'speech.txt');
  return of.some((one) => one === kind);
}

/** Whether the passages of a document have pages of their own. */
export function hasPages({ passagePages: of }: CorpusRules, slug: string): boolean {
  return typeof of === 'string' ? of === 'all' : of.includes(slug);
}
