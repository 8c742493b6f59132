import { Parser } from 'htmlparser2';
import type { PassageWords } from '../../outputs/index.ts';

interface Open {
  readonly kind: 'passage' | 'label' | 'bracket' | 'other';
  readonly id: string;
  /** Of a bracket: which of its passage it is. */
  readonly place: number;
  text: string;
}

/**
 * Read the words of passages back from a page. The parser is not the one whose serializer wrote
 * the page, so that no fault of one hides behind the same fault of the other.
 *
 * @param html - the page as it lies on the disk
 * @param ids - the anchors of the passages that are looked for
 * @returns those that are there, in the order of the page
 */
export function htmlWords(html: string, ids: ReadonlySet<string>): PassageWords[] {
  const found: PassageWords[] = [];
  const open: Open[] = [];
  let label: string | undefined;
  let brackets: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      // A line of a signature ends in an element that has no words.
      if (name === 'br') write('\n');
      const kind = kindOf(attributes, ids);
      const isCounted = kind === 'bracket' && open.some((one) => one.kind === 'passage');
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
  });
  parser.end(html);
  return found;

  function write(text: string): void {
    for (const element of open) if (element.kind !== 'other') element.text += text;
  }
}

function kindOf(
  attributes: Readonly<Record<string, string>>,
  ids: ReadonlySet<string>,
): Open['kind'] {
  const classes = attributes['class']?.split(/\s+/u) ?? [];
  if (ids.has(attributes['id'] ?? '')) return 'passage';
  if (classes.includes('insertion')) return 'bracket';
  const isLabel = classes.includes('speaker') && !classes.includes('unnamed');
  return isLabel ? 'label' : 'other';
}
