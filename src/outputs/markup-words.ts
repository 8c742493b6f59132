import { Parser } from 'htmlparser2';
import type { PassageWords } from './output.ts';

/** What an element is to whoever looks for words; those of a mark count as none. */
export type MarkupKind = 'passage' | 'label' | 'bracket' | 'mark' | 'other';

/** The attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly kind: MarkupKind;
  readonly id: string;
  /** Of a bracket: which of its passage it is. */
  readonly place: number;
  text: string;
}

/**
 * Read the words of passages back from HTML or XHTML. The parser is not the one whose serializer wrote
 * it, so that no fault of one hides behind the same fault of the other.
 *
 * @param kindOf - what an element is, by its attributes
 * @returns the passages that are there, in the order of the markup
 */
export function markupWords(
  markup: string,
  kindOf: (attributes: Attributes) => MarkupKind,
  syntax: 'html' | 'xml' = 'html',
): PassageWords[] {
  const found: PassageWords[] = [];
  const open: Open[] = [];
  let label: string | undefined;
  let brackets: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // A line of a signature ends in an element that has no words.
        if (name === 'br') write('\n');
        const kind = kindOf(attributes);
        const isCounted =
          kind === 'bracket' && open.some((one) => one.kind === 'passage');
        const place = isCounted ? brackets.push('') - 1 : -1;
        open.push({ kind, id: attributes['id'] ?? '', place, text: '' });
      },
      ontext: write,
      onclosetag() {
        const closed = open.pop();
        if (!closed) return;
        const { kind, id, place, text } = closed;
        if (kind === 'label') label = text.trim();
        if (place >= 0) brackets[place] = text;
        if (kind !== 'passage') return;
        found.push({ id, text, label, brackets });
        label = undefined;
        brackets = [];
      },
    },
    { xmlMode: syntax === 'xml' },
  );
  parser.end(markup);
  return found;

  function write(text: string): void {
    if (open.some(({ kind }) => kind === 'mark')) return;
    for (const element of open) if (element.kind !== 'other') element.text += text;
  }
}
