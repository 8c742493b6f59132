import type { Participant, Statement } from '../../edition/index.ts';
import { dateInWords } from '../../wording/dates.ts';
import { fill } from '../../wording/fill.ts';
import { capitalised } from '../../wording/passages.ts';
import type { FormattedCitation } from '../citation/forms/format-citations.ts';
import { citationsFrom } from '../citation/forms/format-citations.ts';
import { italicRuns } from '../citation/forms/formatted.ts';
import { markOf } from './foot-notes.ts';
import type { Print } from './print.ts';
import type { Typst } from './typst.ts';
import { call, joined } from './typst.ts';

/** Title, date, who took part, whose words these are, and the edition. */
export function titlePage({ edition, collection, cited, words }: Print): Typst {
  const { title, date, participants } = edition.metadata;
  const { site } = collection;
  const { pdf, names } = words;
  const imprint = [
    fill(pdf.edition, {
      title: cited.edition.title,
      version: site.version,
      date: dateInWords(site.date, names),
    }),
    site.editors.length > 0 &&
      fill(pdf.editedBy, { names: site.editors.map(({ name }) => name).join(', ') }),
    site.publisher && fill(pdf.publishedBy, { name: site.publisher }),
    cited.deposit &&
      fill(pdf.textFrom, {
        source: [cited.deposit.name, cited.deposit.number, cited.deposit.place]
          .filter(Boolean)
          .join(', '),
      }),
  ];
  return call('title-page', [], {
    'title-note': title.supplied ? pdf.supplied : undefined,
    date: date === undefined ? pdf.undated : dateInWords(date, names),
    people: participants.map((one) => [one.name, roleOf(one, pdf.role)]),
    words: cited.mediation.length > 0 ? [capitalised(cited.mediation.join(', '))] : [],
    imprint: imprint.filter((line) => typeof line === 'string'),
  });
}

function roleOf({ description, side }: Participant, both: string): string {
  if (description === undefined || side === undefined) return description ?? side ?? '';
  return fill(both, { description, side });
}

/** How to cite it, where it is, whose rights it is under, and what its signs mean. */
export function aboutPage(print: Print): Typst {
  const { pdf } = print.words;
  return joined([
    call('part', [pdf.about]),
    call('apart', [
      joined([
        call('section', [pdf.cite]),
        ...citations(print),
        call('par', [pdf.citeParagraph]),
        call('section', [pdf.address]),
        call('par', [addressOf(print)]),
        call('section', [pdf.signs]),
        ...signs(print),
        call('section', [pdf.rights]),
        ...rights(print),
      ]),
    ]),
  ]);
}

function citations({ cited, styledFor }: Print): readonly Typst[] {
  const isShown = ({ style }: FormattedCitation) =>
    style === 'chicago-bibliography' || style === 'plain';
  return citationsFrom(cited, styledFor(cited))
    .filter(isShown)
    .map(({ label, html }) => call('statement', [label, joined(italics(html))]));
}

function italics(html: string): readonly (string | Typst)[] {
  return italicRuns(html).map(({ text, isItalic }) =>
    isItalic ? call('emph', [text]) : text,
  );
}

function addressOf({ cited, words }: Print): string | Typst {
  const { url } = cited.address;
  return url === undefined ? words.pdf.noAddress : call('to', [url, url]);
}

/** Only those that the document has. */
function signs({ edition, words }: Print): readonly Typst[] {
  const { metadata, passages, notes, apparatus } = edition;
  const { pdf, record } = words;
  const are = metadata.responsibility?.insertions?.are;
  const [printed] = notes;
  const used: readonly (readonly [sign: string, about: string] | false)[] = [
    passages.some(({ number }) => number !== undefined) && [
      pdf.numbers,
      pdf.numbersAbout,
    ],
    passages.some(({ segments }) =>
      segments.some(({ layer }) => layer === 'insertion'),
    ) && [
      pdf.brackets,
      are === undefined
        ? record.key.insertionsPlain
        : fill(record.key.insertions, { are }),
    ],
    passages.some(
      ({ node }) => node.type === 'narration' || node.type === 'direction',
    ) && [
      pdf.italics,
      metadata.citation?.recordKeeper ? record.key.recordKeeper : record.key.narration,
    ],
    apparatus.notes.length > 0 && [pdf.ownNotes, pdf.ownNotesAbout],
    apparatus.emendations.length > 0 && [pdf.dagger, pdf.daggerAbout],
    printed !== undefined && [
      fill(pdf.printedNotes, { mark: markOf(printed.node.mark) }),
      pdf.printedNotesAbout,
    ],
  ];
  return used.flatMap((sign) => (sign ? [call('statement', sign)] : []));
}

function rights({ edition, words }: Print): readonly Typst[] {
  const { rights: statements } = edition.metadata;
  if (statements.length === 0) return [call('par', [words.pdf.noRights])];
  return statements.map((statement) =>
    call('statement', [statement.subject, stated(statement, words)]),
  );
}

function stated(
  { value, certainty, note }: Statement,
  { pdf, names }: Print['words'],
): string {
  const sure = names.certainty[certainty];
  return [
    value ?? (sure ? undefined : pdf.notKnown),
    sure && fill(pdf.certainty, { certainty: sure }),
    note,
  ]
    .filter(Boolean)
    .join(' ');
}
