import { escapeHtml } from '../../../text/escape-html.ts';

/** A citation twice: as HTML with italics and nothing else, and as plain text. */
export interface Formatted {
  readonly html: string;
  readonly text: string;
}

/** What stands for the day on which an address was read, which a build does not know. */
export const unknownDay = '…';

/** "[accessed 29 November 2026]". */
export function accessedOn(day: string): string {
  return `[accessed ${day}]`;
}

/** Take what citeproc-js writes; of its markup only italics are let through. */
export function formattedFrom(output: string): Formatted {
  const html = output
    .replaceAll(/<(?!\/?i>)[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return { html: unbroken(html), text: decode(html.replaceAll(/<\/?i>/gu, '')) };
}

export function formattedText(text: string): Formatted {
  return { html: unbroken(escapeHtml(text)), text };
}

/** The runs of such HTML, without markup. */
export function italicRuns(
  html: string,
): readonly { readonly text: string; readonly isItalic: boolean }[] {
  return html
    .split(/<\/?i>/u)
    .map((run, index) => ({ text: decode(run), isItalic: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** No line ends between the sign or word for a paragraph and its number. */
function unbroken(html: string): string {
  return html.replaceAll(
    /(¶|\b[Pp]ara?s?\.|\bparas|\b[Pp]aragraphs?) (?=\d)/gu,
    '$1\u00a0',
  );
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

function decode(html: string): string {
  return html.replaceAll(/&(?:#(\d+)|([a-z]+));/gu, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named.get(name) ?? whole),
  );
}
