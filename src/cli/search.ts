import { readEditionFile } from '../content/edition-file.ts';
import { listDocuments, readDocument } from '../content/read-document.ts';
import { siteMetadata } from '../content/read-edition.ts';
import { readRegisters } from '../content/read-registers.ts';
import { readThesaurus } from '../content/read-thesaurus.ts';
import { searchIndexOf } from '../search/index/records.ts';
import type {
  Answer,
  EditionSearched,
  PreparedIndex,
  ResultRow,
} from '../search/index.ts';
import {
  csvOf,
  prepareIndex,
  resultRows,
  search as searchIndex,
} from '../search/index.ts';
import { counted } from '../wording/counted.ts';
import type { Command } from './command.ts';
import { contentFrom, printFaults, UsageError } from './command.ts';

const usage = 'search QUERY [--content DIR] [--json | --csv]';

/** Search the content as the site does. */
export const search: Command = {
  usage,
  summary: 'search the documents as the site does',
  help: `Searches every document in the content folder and prints the passages in order of relevance,
each hit with its context. The query language is the site’s; src/search/README.md describes it.

  --content DIR   another content folder
  --json          an array of {document, id, speaker, layer, count, lines: [{before, match,
                  after}]}; a suggestion has offered: true, a passage without some of the
                  search words has missing: [words], one that refers to an entry without
                  naming it has meant: true
  --csv           one line per hit, with its address, the date and title of the document and
                  the version of the edition; SITE_URL gives the address as in a build
  --exact         exact words only: no stems, no other forms of names
  --place         in the order of the texts, not by relevance

Other forms that were searched, and hits outside your filters, are reported on standard error.
Exit code 0 even if nothing is found.
`,
  run(args) {
    const { query, content, options } = readCall(args);
    const site = siteOf(contentFrom(content));
    const open = indexOf(contentFrom(content));
    if (!site || !open) return 1;
    const answer = searchIndex(open, query, {
      exact: options.has('--exact'),
      sort: options.has('--place') ? 'place' : 'relevance',
    });
    const rows = resultRows(answer);
    if (options.has('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else if (options.has('--csv')) process.stdout.write(csvOf(rows, open.index, site));
    else
      process.stdout.write(rows.map((row, index) => plainRow(row, index + 1)).join(''));
    for (const line of remarks(answer)) process.stderr.write(`${line}\n`);
    return 0;
  },
};

interface Call {
  readonly query: string;
  readonly content: string | undefined;
  readonly options: ReadonlySet<string>;
}

/**
 * A query may begin with a hyphen (`-Lenin`), so that what is no option of this command is query.
 *
 * @throws {UsageError} without a query
 */
function readCall(args: readonly string[]): Call {
  const known = new Set(['--json', '--csv', '--exact', '--place']);
  const options = new Set<string>();
  const words: string[] = [];
  let content: string | undefined;
  let isQuery = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (isQuery) words.push(argument);
    else if (argument === '--') isQuery = true;
    else if (argument.startsWith('--content=')) content = argument.slice(10);
    else if (argument === '--content') {
      at += 1;
      content = args[at];
      if (content === undefined) {
        throw new UsageError(
          `Expected a folder after --content\nUsage: edition ${usage}`,
        );
      }
    } else if (known.has(argument)) options.add(argument);
    else if (argument.startsWith('--')) {
      throw new UsageError(`Unexpected option \`${argument}\`\nUsage: edition ${usage}`);
    } else words.push(argument);
  }
  if (words.length === 0)
    throw new UsageError(`Expected a query\nUsage: edition ${usage}`);
  return { query: words.join(' '), content, options };
}

/** The index of a content folder; undefined if a document cannot be read. */
function indexOf(content: string): PreparedIndex | undefined {
  const registers = readRegisters(content);
  const documents = listDocuments(content).map((slug) =>
    readDocument(content, slug, registers),
  );
  const editions = documents.flatMap(({ edition }) => (edition ? [edition] : []));
  const thesaurus = readThesaurus(content);
  const own = thesaurus ? [thesaurus.file] : [];
  printFaults([...own, ...registers.files, ...documents.flatMap(({ files }) => files)]);
  if (editions.length < documents.length || editions.length === 0) return undefined;
  return prepareIndex(searchIndexOf(editions, registers.entries, thesaurus?.value));
}

/** What a table says of the edition; undefined if edition.yaml cannot be read. */
function siteOf(content: string): EditionSearched | undefined {
  const { file, value } = readEditionFile(content);
  printFaults([file]);
  return value && siteMetadata(content);
}

function plainRow(row: ResultRow, rank: number): string {
  const { document, id, speaker, layer, count, lines } = row;
  const marks = [
    row.offered && 'offered',
    row.missing && `without ${row.missing.join(', ')}`,
    row.related && `in other words: ${row.related.join(', ')}`,
    row.differences && differencesText(row.differences),
    row.meant && 'referred to, not named',
  ].filter((mark) => mark);
  const head = `${rank}. ${document} ${id}  ${[speaker, layer, String(count), ...marks].filter(Boolean).join(', ')}\n`;
  const own = lines.map(
    ({ before, match, after, quoted }) =>
      `     …${before}[${match}]${after}…${quoted ? ` (quoting ${quoted})` : ''}\n`,
  );
  return head + own.join('');
}

function differencesText(differences: NonNullable<ResultRow['differences']>): string {
  if (differences.length === 0) return 'parted by brackets';
  const told = differences.map(({ asked, printed }) => `“${printed}” for “${asked}”`);
  return `nearly: ${told.join(', ')}`;
}

function remarks(answer: Answer): string[] {
  const { alsoSearched, otherWords, didYouMean, elsewhere, inNotes, chips } = answer;
  const inOtherWords = new Set(answer.results.flatMap(({ related }) => related));
  const speaker = chips.find(({ kind, not }) => kind === 'speaker' && !not);
  const restricted = speaker
    ? `Not found in the words of ${speaker.text}`
    : 'Nothing with these filters';
  return [
    ...chips.flatMap(({ known, kind, text }) => {
      if (kind === 'ignored') return [`Ignored, because the query is too long: ${text}`];
      return known ? [] : [`No such value: ${text}`];
    }),
    ...new Set(
      alsoSearched.flatMap(({ text, entry: { heading, forms } }) => {
        const others = [...new Set([heading, ...forms])].filter((form) => form !== text);
        return others.length > 0
          ? [`Also searched for ${text}: ${others.join('; ')}`]
          : [];
      }),
    ),
    ...otherWords.flatMap(({ text, words }) =>
      inOtherWords.has(text)
        ? [`Also searched for ${text}: ${[...new Set(words)].join('; ')}`]
        : [],
    ),
    ...didYouMean.map(({ text, meant, isRead }) =>
      isRead ? `${text} was read as ${meant}.` : `${text}: did you mean ${meant}?`,
    ),
    elsewhere &&
      `${restricted}; without filters, ${counted(elsewhere.hits, 'hit')} in ${counted(elsewhere.passages, 'passage')}.`,
    inNotes > 0 &&
      `Also in this edition’s notes, ${counted(inNotes, 'hit')}: add in:edition.`,
  ].filter((line) => typeof line === 'string');
}
