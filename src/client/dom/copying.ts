import { element } from './element.ts';
import * as words from './words.ts';

/** What goes to the clipboard: words, and the same with italics where a program takes them. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** A line that says what became of a copy. Where it failed, the words stand in it, selected. */
export class CopyLine {
  readonly #told = element('p', { role: 'status' });
  readonly #field = element('textarea', {
    readonly: '',
    hidden: '',
    rows: '3',
    'aria-label': words.copying.field,
  });
  readonly elements = [this.#told, this.#field] as const;

  clear(): void {
    this.#told.textContent = '';
    this.#field.hidden = true;
  }

  tell(sentence: string): void {
    this.#told.textContent = sentence;
  }

  async copy(copy: Copy): Promise<void> {
    // Emptied first, so that the same words again are announced again.
    this.clear();
    if (await toClipboard(copy)) {
      this.tell(words.copying.copied);
      return;
    }
    this.tell(words.copying.refused);
    this.#field.value = copy.text;
    this.#field.hidden = false;
    this.#field.focus();
    this.#field.select();
  }
}

/** Whether it was copied. Pages that are not served securely have no clipboard at all. */
async function toClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    const { clipboard } = navigator;
    if (html !== undefined && 'ClipboardItem' in window) {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/html': blob('text/html', html),
          'text/plain': blob('text/plain', text),
        }),
      ]);
    } else {
      await clipboard.writeText(text);
    }
    return true;
  } catch {
    return false;
  }
}
