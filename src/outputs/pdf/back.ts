import type { EditorialNote, Entry, Source } from '../../edition/index.ts';
import { registerNames } from '../../edition/index.ts';
import { withBoundNumbers } from '../../render/bound-numbers.ts';
import { dateInWords } from '../../wording/dates.ts';
import { fill } from '../../wording/fill.ts';
import { anchorName } from '../../wording/passages.ts';
import type { Print } from './print.ts';
import { proseOf } from './prose.ts';
import type { Typst } from './typst.ts';
import { call, joined } from './typst.ts';

/** What follows the record: the rest of the notes, their sources, and the names in the text. */
export function backMatter(print: Print): readonly Typst[] {
  return [...furtherNotes(print), ...sources(print), ...namesMentioned(print)];
}

function furtherNotes({ edition, words, targetOf }: Print): readonly Typst[] {
  const { pdf } = words;
  const longer = edition.apparatus.notes.flatMap(({ id, number, more }) =>
    more === undefined
      ? []
      : [
          joined([
            call('see', [`${id}-mark`, String(number)]),
            '\u2002',
            proseOf(more, targetOf),
          ]),
        ],
  );
  return section(pdf.furtherNotes, pdf.furtherAbout, call('entries', longer), longer);
}

/** Each source once, with the notes that rest on it. */
function sources(print: Print): readonly Typst[] {
  const { edition, collection, words } = print;
  const cited = edition.apparatus.notes.flatMap((note) =>
    note.sources.map((one) => ({ note, id: typeof one === 'string' ? one : one.source })),
  );
  const entries = [...Map.groupBy(cited, ({ id }) => id)]
    .flatMap(([id, all]) => {
      const source = collection.sources.get(id);
      return source ? [{ source, notes: [...new Set(all.map(({ note }) => note))] }] : [];
    })
    .map(({ source, notes }) => ({ key: keyOf(source), source, notes }))
    .toSorted((a, b) => order.compare(a.key, b.key))
    .map(({ source, notes }) => sourceEntry(source, notes, print));
  return section(words.pdf.sources, undefined, call('entries', entries), entries);
}

const order = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

function keyOf(source: Source): string {
  return `${peopleIn(source)} ${source.title}`.trim().replace(/^(?:The|An?) /u, '');
}

function peopleIn({ author, editor }: Source): string {
  return (author.length > 0 ? author : editor)
    .map(
      ({ family, given, literal }) =>
        [family, given].filter(Boolean).join(', ') || (literal ?? ''),
    )
    .join('; ');
}

function sourceEntry(
  source: Source,
  notes: readonly EditorialNote[],
  { words }: Print,
): Typst {
  const people = peopleIn(source);
  const { title, issued, URL: url } = source;
  const facts = [
    source['container-title'],
    source.publisher,
    issued && dateInWords(issued, words.names),
  ].filter((fact) => fact !== undefined && fact !== '');
  const numbers = notes.flatMap(({ id, number }, index) => [
    ...(index === 0 ? [] : [', ']),
    call('see', [`${id}-mark`, String(number)]),
  ]);
  const [before = '', after = ''] = fill(words.pdf.sourceOf, {
    count: notes.length,
    numbers: '\0',
  }).split('\0');
  return joined([
    people === '' ? '' : `${people.replace(/\.$/u, '')}. `,
    call('emph', [title]),
    facts.length > 0 ? withBoundNumbers(`, ${facts.join(', ')}`) : '',
    '. ',
    ...(url === undefined ? [] : [call('to', [url, url]), ' ']),
    before,
    ...numbers,
    after,
  ]);
}

function namesMentioned(print: Print): readonly Typst[] {
  const { edition, collection, words } = print;
  const { pdf, names } = words;
  const places = Map.groupBy(edition.mentions, ({ entry }) => entry);
  const mentioned = [...places.keys()].flatMap((id) => collection.entries.get(id) ?? []);
  const registers = registerNames.flatMap((register) => {
    const own = mentioned
      .filter((entry) => entry.register === register)
      .toSorted((a, b) => order.compare(filedAs(a), filedAs(b)))
      .map((entry) =>
        indexEntry(
          entry,
          (places.get(entry.id) ?? []).map(({ passage }) => passage),
          print,
        ),
      );
    return own.length === 0 ? [] : [[names.registers[register], own]];
  });
  return section(pdf.names, pdf.namesAbout, call('index', registers), registers);
}

function filedAs({ fileAs, heading }: Entry): string {
  return fileAs ?? heading;
}

/** "Hoxha, Enver 3, 5, 7": each number leads to its paragraph. */
function indexEntry(entry: Entry, passages: readonly string[], { words }: Print): Typst {
  const links = [...new Set(passages)].flatMap((id, index) => [
    index === 0 ? '\u2002' : ', ',
    call('see', [
      id,
      /^p\d/u.test(id) ? id.slice(1) : anchorName(id, undefined, words.names),
    ]),
  ]);
  return joined([filedAs(entry), ...links]);
}

/** A part, if there is anything in it. */
function section(
  title: string,
  about: string | undefined,
  body: Typst,
  entries: readonly unknown[],
): readonly Typst[] {
  if (entries.length === 0) return [];
  const lead = about === undefined ? [] : [call('par', [call('emph', [about])])];
  return [call('part', [title]), call('apart', [joined([...lead, body])])];
}
