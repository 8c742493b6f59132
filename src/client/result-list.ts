import { printedWords } from '../search/indexed-words.ts';
import type { PagefindResult } from './pagefind.ts';

/** What a passage is called by its anchor. */
const placeNames: Readonly<Record<string, string>> = {
  abstract: 'Abstract, by the archive',
  dateline: 'Date line',
  heading: 'Heading',
  participants: 'Those present',
  signature: 'Signature',
};

/** Makes the entries of the result list. */
export class ResultList {
  readonly #search: HTMLElement;

  constructor(search: HTMLElement) {
    this.#search = search;
  }

  entries(results: readonly PagefindResult[]): HTMLElement[] {
    return results.map((result) => this.#entry(result));
  }

  #entry({ url, excerpt, filters }: PagefindResult): HTMLElement {
    const runs = runsOf(excerpt);
    const id = url.split('#')[1] ?? '';
    const link = element('a', this.#placeName(id, filters));
    const root = this.#search.dataset['root'] ?? './';
    link.href = `${root}${url.replace(/^\//u, '')}${textFragment(runs)}`;
    const head = element('p', '', 'result-head');
    const speaker = this.#optionText('speaker', filters['speaker']?.[0]);
    const document = this.#optionText('document', filters['document']?.[0]);
    head.append(link, ...(document ? [` ${document}`] : []));
    if (speaker) head.prepend(element('strong', speaker), ', ');
    const words = element('p', '', 'result-words');
    words.append(...runs.map(({ text, hit }) => (hit ? element('mark', text) : text)));
    const entry = element('li', '');
    entry.append(head, words);
    return entry;
  }

  #placeName(id: string, filters: PagefindResult['filters']): string {
    const paragraph = /^p(\d+[a-z]*)$/u.exec(id)?.[1];
    if (paragraph) {
      const narration = filters['layer']?.[0] === 'narration' ? ' (narration)' : '';
      return `paragraph ${paragraph}${narration}`;
    }
    const note = /^n(\d+)$/u.exec(id)?.[1];
    return note ? `note ${note}` : (placeNames[id.replace(/-\d+$/u, '')] ?? id);
  }

  /** The form names speakers and documents; the index knows only their ids. */
  #optionText(name: string, value: string | undefined): string | undefined {
    const options = this.#search.querySelectorAll<HTMLOptionElement>(
      `[name=${name}] option`,
    );
    return [...options].find((option) => option.value === value && value !== '')?.text;
  }
}

interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** The excerpt cut at its marks; neighbouring hits become one. */
function runsOf(excerpt: string): Run[] {
  const runs: Run[] = [];
  for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
    const text = printedWords(unescaped(part));
    if (text === '') continue;
    const hit = index % 2 === 1;
    const [before, last] = [runs.at(-2), runs.at(-1)];
    if (hit && before?.hit && last && last.text.trim() === '') {
      runs.splice(-2, 2, { hit, text: `${before.text}${last.text}${text}` });
    } else {
      runs.push({ text, hit });
    }
  }
  return runs;
}

function unescaped(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
  };
  return html.replace(
    /&(amp|lt|gt|quot|#39);/gu,
    (all, name: string) => entities[name] ?? all,
  );
}

/** Lets the browser mark the longest hit on arrival; where it cannot, the anchor still leads there. */
function textFragment(runs: readonly Run[]): string {
  const hits = runs.filter(({ hit }) => hit).map(({ text }) => text.trim());
  const longest = hits.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return '';
  const words = longest.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}
