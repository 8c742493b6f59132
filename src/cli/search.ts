import { readEditionFile } from '../content/edition-file.ts';
import { listDocuments, readDocument } from '../content/read-document.ts';
import { siteMetadata } from '../content/read-edition.ts';
import type { Registers } from '../content/read-registers.ts';
import { readRegisters } from '../content/read-registers.ts';
import { readThesaurus } from '../content/read-thesaurus.ts';
import { namedEntry } from '../search/index/named-entries.ts';
import { documentIndexOf } from '../search/index/records.ts';
import type {
  Answer,
  EditionSearched,
  PreparedIndex,
  ResultRow,
} from '../search/index.ts';
import { csvOf, resultRows } from '../search/index.ts';
import { paragraphsNamed, placesMeant } from '../search/match/paragraph.ts';
import { yearMeant } from '../search/match/year-meant.ts';
import { searchStreamed } from '../search/streamed.ts';
import { counted } from '../wording/counted.ts';
import { remarks as words } from '../wording/english/scripts.ts';
import { fill } from '../wording/fill.ts';
import type { Command } from './command.ts';
import { contentFrom, printFaults, UsageError } from './command.ts';
import { KeptIndexes } from './search/kept-indexes.ts';

const usage = 'search QUERY [--content DIR] [--json | --csv]';

/** More documents with a paragraph of one number are counted and not named. */
const mostNamed = 10;

/** Orders of the results but that of relevance, by their options. */
const sorts = ['place', 'date', 'newest'] as const;

/** Search the content as the site does. */
export const search: Command = {
  usage,
  summary: 'search the documents as the site does',
  help: `Searches every document in the content folder and prints the passages in order of relevance,
each hit with its context, and with several documents the date. The query language is the site’s;
src/search/README.md describes it: words, "exact phrases", word*, -without, either OR other, and
filters as speaker:pak, person:khrushchev, year:1958-1961, archive:tirana, turn:t6, in:insertion, or
document: with the name of its folder. A paragraph is asked for by its number alone: p27.

  --content DIR   another content folder
  --json          an array of {document, id, speaker, layer, count, lines: [{before, match,
                  after}]}; a suggestion has offered: true, a passage without some of the
                  search words has missing: [words], one that refers to an entry without
                  naming it has meant: true
  --csv           one line per hit, with its address, the date and title of the document and
                  the version of the edition; SITE_URL gives the address as in a build
  --exact         exact words only: no stems, no other forms of names
  --place         in the order of the texts, not by relevance
  --date          the oldest first
  --newest        the newest first

Documents whose titles have the words, other forms that were searched, hits outside your filters if
there are none within, and that nothing was found are reported on standard error.
Exit code 0 even if nothing is found.
`,
  run(args) {
    const { query, content, options } = readCall(args);
    const site = siteOf(contentFrom(content));
    const registers = readRegisters(contentFrom(content));
    const thesaurus = readThesaurus(contentFrom(content));
    printFaults([...(thesaurus ? [thesaurus.file] : []), ...registers.files]);
    const documents = documentsIn(contentFrom(content), registers);
    if (!site || !documents) return 1;
    const shared = {
      entries: [...registers.entries].map(namedEntry),
      thesaurus: thesaurus?.value ?? {},
    };
    const sort = sorts.find((name) => options.has(`--${name}`)) ?? 'relevance';
    const { answer, open } = searchStreamed(documents, shared, query, {
      exact: options.has('--exact'),
      sort,
    });
    const rows = resultRows(answer);
    const dates = new Map(
      answer.results.map(({ record }) => [record.document, record.date]),
    );
    const dateOf = ({ document }: ResultRow) =>
      documents.size > 1 ? dates.get(document) : undefined;
    if (options.has('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else if (options.has('--csv')) process.stdout.write(csvOf(rows, open.index, site));
    else
      process.stdout.write(
        rows.map((row, index) => plainRow(row, index + 1, dateOf(row))).join(''),
      );
    const named = paragraphsNamed(query, open);
    // Whoever asks for a paragraph has it; that its number is no word of the text is no news.
    const about = named.length > 0 && rows.length === 0 ? [] : remarks(answer);
    const titled = documents.size > 1 ? answer.titled : [];
    const meant = documents.size > 1 ? yearMeant(query) : undefined;
    const isOfYear = open.index.documents.some(
      ({ date }) => meant && date?.startsWith(meant.year),
    );
    const year = isOfYear ? meant : undefined;
    const lines = [
      ...numberRemarks(query, named, open),
      ...(year ? [fill(words.yearMeant, { number: year.year, here: year.query })] : []),
      ...titledRemarks(titled),
      ...about,
    ];
    for (const line of lines) process.stderr.write(`${line}\n`);
    if (rows.length + named.length + titled.length === 0)
      process.stderr.write('Nothing found.\n');
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
  const known = new Set([
    '--json',
    '--csv',
    '--exact',
    ...sorts.map((sort) => `--${sort}`),
  ]);
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

/** The index of each document of a content folder; undefined if one cannot be read. */
function documentsIn(content: string, registers: Registers): KeptIndexes | undefined {
  const slugs = listDocuments(content);
  const kept = new KeptIndexes();
  for (const slug of slugs) {
    const { edition, files } = readDocument(content, slug, registers);
    printFaults(files);
    if (edition) kept.add(documentIndexOf(edition, registers.entries));
  }
  return kept.size < slugs.length || kept.size === 0 ? undefined : kept;
}

/** What a table says of the edition; undefined if edition.yaml cannot be read. */
function siteOf(content: string): EditionSearched | undefined {
  const { file, value } = readEditionFile(content);
  printFaults([file]);
  return value && siteMetadata(content);
}

/** @param date - of the document, where there are several */
function plainRow(row: ResultRow, rank: number, date = ''): string {
  const { document, id, speaker, layer, count, lines } = row;
  const marks = [
    row.offered && 'offered',
    row.missing && `without ${row.missing.join(', ')}`,
    row.related && `in other words: ${row.related.join(', ')}`,
    row.differences && differencesText(row.differences),
    row.meant && 'referred to, not named',
  ].filter((mark) => mark);
  const head = `${rank}. ${document} ${id}  ${[date, speaker, layer, String(count), ...marks].filter(Boolean).join(', ')}\n`;
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

/** Where the paragraphs are that a query names by number, or how to ask for what a number alone may mean. */
function numberRemarks(
  query: string,
  named: readonly Pick<ResultRow, 'document' | 'id'>[],
  open: PreparedIndex,
): string[] {
  const places = named
    .slice(0, mostNamed)
    .map(({ document, id }) => `${document}/#${id}`);
  const rest = named.length - places.length;
  return [
    ...(places.length > 0
      ? [
          `${query} is a paragraph number: ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
        ]
      : []),
    ...placesMeant(query, open).map(({ kind, number, query: here }) =>
      fill(kind === 'turn' ? words.turnMeant : words.paragraphMeant, { number, here }),
    ),
  ];
}

/** The documents that are called what was asked for. */
function titledRemarks(titled: Answer['titled']): string[] {
  const rest = titled.length - mostNamed;
  return [
    ...titled
      .slice(0, mostNamed)
      .map(({ id, title }) => `A document by that title: ${id}  ${title}`),
    ...(rest > 0 ? [`Other documents by that title: ${rest}.`] : []),
  ];
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
      (elsewhere.passages === 0
        ? `${restricted}, nor without filters.`
        : `${restricted}; without filters, ${elsewhere.hits > 0 ? `${counted(elsewhere.hits, 'hit')} in ` : ''}${counted(elsewhere.passages, 'passage')}.`),
    inNotes > 0 &&
      `Also in this edition’s notes, ${counted(inNotes, 'hit')}: add in:edition.`,
  ].filter((line) => typeof line === 'string');
}
