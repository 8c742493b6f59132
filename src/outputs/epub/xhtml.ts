import { escapeHtml } from '../../text/escape-html.ts';

/** What XML 1.0 cannot have, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters
const impossible = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/** Text as XML can have it; a reader sees that something stood where a control character was. */
export function inXml(text: string): string {
  return text.replaceAll(impossible, '\uFFFD');
}

/** Text between tags or in an attribute with double quotes. */
export function escapeXml(text: string): string {
  return escapeHtml(inXml(text)).replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  const inner = content.join('');
  const tag = `${name}${written.join('')}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

/** A page of a book. */
export interface BookPage {
  /** Its file: `record.xhtml`. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** What it is, as EPUB names it: `bodymatter`. */
  readonly part: string;
  /** XHTML. */
  readonly body: string;
  /** Its parts for the table of contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export function pageXhtml({ title, language, part, body }: Omit<BookPage, 'sections'>) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${part}">
${body}
</body>
</html>
`;
}
