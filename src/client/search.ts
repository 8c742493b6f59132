import type { Pagefind, PagefindResult } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import { ResultList } from './result-list.ts';

/** How many results are shown at first, and more at each call. */
const step = 25;

const unreachable =
  'The search index could not be loaded. Try again, or read the record itself.';

interface Answer {
  readonly status: string;
  readonly results: readonly PagefindResult[];
  /** How many passages were found; `results` may hold fewer. */
  readonly total: number;
}

/**
 * The search form, its state in the address, its results below. Without this script the form
 * leads back to the page, which says where else to look.
 */
class EditionSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that a slow answer never overwrites a later one. */
  #search = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (!form) return;
    this.#fill(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(form, 'push');
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#show(form, 'push');
    });
    form.addEventListener('input', () => this.#show(form, 'replace'));
    window.addEventListener('popstate', () => {
      this.#fill(form);
      this.#show(form, 'keep');
    });
    more?.addEventListener('click', () =>
      this.#show(form, 'keep', Number(more.dataset['shown']) + step),
    );
    this.#show(form, 'keep');
  }

  /** Set the form as the address says. */
  #fill(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = query.get(field.name) ?? '';
      }
    }
  }

  #show(form: HTMLFormElement, history: 'push' | 'replace' | 'keep', most = step): void {
    this.#search += 1;
    const search = this.#search;
    const state = stateOf(form);
    if (history !== 'keep') remember(state, history);
    this.#answer(state, most)
      .catch(() => {
        this.#pagefind = undefined;
        return { status: unreachable, results: [], total: 0 };
      })
      .then((answer) => {
        if (search === this.#search) this.#tell(answer);
      })
      .catch(reportError);
  }

  async #answer(state: URLSearchParams, most: number): Promise<Answer> {
    const query = state.get('q')?.trim() ?? '';
    if (query === '') return { status: '', results: [], total: 0 };
    this.#pagefind ??= loadPagefind(this.dataset['root'] ?? './');
    const pagefind = await this.#pagefind;
    const filters = Object.fromEntries([...state].filter(([name]) => name !== 'q'));
    const { results } = await pagefind.search(query, { filters });
    const shown = await Promise.all(
      results.slice(0, most).map((result) => result.data()),
    );
    return {
      status: countWords(results.length, query),
      results: shown,
      total: results.length,
    };
  }

  #tell({ status, results, total }: Answer): void {
    const line = this.querySelector('.search-status');
    const list = this.querySelector<HTMLElement>('.results');
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (line) line.textContent = status;
    if (list) list.replaceChildren(...new ResultList(this).entries(results));
    if (!more) return;
    more.hidden = total <= results.length;
    more.dataset['shown'] = String(results.length);
  }
}

function stateOf(form: HTMLFormElement): URLSearchParams {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') state.set(name, value);
  }
  return state;
}

function remember(state: URLSearchParams, how: 'push' | 'replace'): void {
  const address = state.size > 0 ? `?${state}` : location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function countWords(count: number, query: string): string {
  if (count === 0) return `No passage has ${query}.`;
  return count === 1 ? `1 passage has ${query}.` : `${count} passages have ${query}.`;
}

customElements.define('edition-search', EditionSearch);
