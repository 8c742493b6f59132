import { dateInWords } from '../../wording/dates.ts';
import { responsibleNames } from '../metadata/citation-cff.ts';
import { backMatter } from './back.ts';
import { aboutPage, titlePage } from './front.ts';
import type { Print, PrintSubject } from './print.ts';
import { languageOf, printOf } from './print.ts';
import { recordOf } from './record.ts';
import type { Argument, Typst } from './typst.ts';
import { call, joined } from './typst.ts';

/**
 * A document as Typst source: title page, what is to be known of the edition, the record with its
 * notes, what follows. Every word of it is in a string; `template.typ` says how it looks.
 */
export function typstOf(subject: PrintSubject): string {
  const print = printOf(subject);
  const own = (pieces: readonly Typst[]) => print.inSiteLanguage(joined(pieces));
  const pieces = [
    titlePage(print),
    own([aboutPage(print)]),
    ...recordOf(print),
    ...(backMatter(print).length > 0 ? [own(backMatter(print))] : []),
  ];
  return [
    '#import "template.typ": *',
    `#show: body => ${call('edition', [{ typst: 'body' }], settings(print)).typst}`,
    ...pieces.map(({ typst }) => `#${typst}`),
    '',
  ].join('\n');
}

function settings({ edition, collection, words }: Print): Record<string, Argument> {
  const { title, shortTitle, date, language, participants } = edition.metadata;
  const { site } = collection;
  const [year = 0, month = 0, day = 0] = site.date.split('-').map(Number);
  return {
    title: title.text,
    head:
      date === undefined
        ? shortTitle
        : `${shortTitle}, ${dateInWords(date, words.names)}`,
    language: languageOf(language),
    // The only clock: a build on another day makes the same bytes.
    date: call('datetime', [], { year, month, day }),
    authors: responsibleNames(site),
    keywords: participants.map(({ name }) => name),
    'own-notes': words.pdf.ownBelow,
    'printed-notes': words.pdf.printedBelow,
  };
}
