import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Attributes, MarkupKind } from '../markup-words.ts';
import { markupWords } from '../markup-words.ts';
import type { PassageWords } from '../output.ts';

/** The passages of a book in the order in which it is read: by its spine. */
export function readEpub(written: Uint8Array): readonly PassageWords[] {
  const files = unzipSync(written);
  const decoder = new TextDecoder();
  const textOf = (path: string) => {
    const bytes = files[path];
    if (!bytes) throw new Error(`Expected \`${path}\` in the book`);
    return decoder.decode(bytes);
  };
  const [container] = elementsIn(textOf('META-INF/container.xml'), 'rootfile');
  const path = container?.['full-path'] ?? '';
  const opf = textOf(path);
  const hrefs = new Map(elementsIn(opf, 'item').map(({ id, href }) => [id, href]));
  return elementsIn(opf, 'itemref').flatMap(({ idref }) => {
    const page = new URL(hrefs.get(idref) ?? '', `zip:///${path}`).pathname.slice(1);
    return markupWords(textOf(page), kindOf, 'xml');
  });
}

/** The attributes of every element of a name. */
function elementsIn(xml: string, name: string): readonly Attributes[] {
  const found: Attributes[] = [];
  const onopentag = (tag: string, attributes: Attributes) => {
    if (tag === name) found.push(attributes);
  };
  new Parser({ onopentag }, { xmlMode: true }).end(xml);
  return found;
}

function kindOf(attributes: Attributes): MarkupKind {
  if (attributes['epub:type'] === 'noteref') return 'mark';
  const classes = attributes['class']?.split(' ') ?? [];
  if (classes.includes('words')) return 'passage';
  if (classes.includes('insertion')) return 'bracket';
  const isLabel = classes.includes('speaker') && !classes.includes('unnamed');
  return isLabel ? 'label' : 'other';
}
