import { paragraphsNamed } from '../search/match/paragraph.ts';
import { addStyle } from './dom/add-style.ts';
import { askedInAddress, writeAddress } from './dom/address-bar.ts';
import { Typing } from './dom/typing.ts';
import * as words from './dom/words.ts';
import { distributionPlots } from './search/distribution-plot.ts';
import type { Searched } from './search/engine/behind-pagefind.ts';
import { noteEngine } from './search/engine/last-engine.ts';
import { SearchEngine } from './search/engine/search-engine.ts';
import type { ListPlace } from './search/list-place.ts';
import { keepPlaces, keptPlace } from './search/list-place.ts';
import { loadMore } from './search/load-more.ts';
import { ResultList } from './search/result-list.ts';
import { facetLists } from './search/search-facets.ts';
import { startSearchKeys } from './search/search-keys.ts';
import {
  chipButtons,
  notesMessage,
  restMessage,
  searchMessages,
} from './search/search-messages.ts';
import type { SearchState } from './search/search-state.ts';
import { addressOfState, stateFrom, stateOfForm } from './search/search-state.ts';
import { statusFor } from './search/search-status.ts';
import { searchStyle } from './search/search-style.ts';

/** How many passages are shown at first, and more at each call. */
const step = 25;
/** Milliseconds without a key before what is typed is searched. */
const rest = 120;

type Parts =
  | 'chips'
  | 'search-status'
  | 'remarks'
  | 'strips'
  | 'narrow'
  | 'results'
  | 'in-notes';

/**
 * The search form, its state in the address, its results below. Without this script the form
 * leads back to the page, which says where else to look.
 */
class EditionSearch extends HTMLElement {
  #engine: SearchEngine | undefined;
  #state = stateFrom(askedInAddress());
  /** Counts searches, so that a slow answer never overwrites a later one. */
  #search = 0;
  #shown = step;
  /** Whether the results are those of the address. */
  #isTold = false;
  /** Whether the link that has the focus goes when the answer comes. */
  #narrowed = false;
  #typing: Typing | undefined;
  #isAgain = false;
  /** How often more of the same search was wanted. */
  #effort = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { records, version = '' } = this.dataset;
    const engine = new SearchEngine(this.#root, Number(records), version);
    this.#engine = engine;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(stateOfForm(form), 'push');
    });
    form.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search')
        this.#ask(stateOfForm(form), 'push');
    });
    const field = form.querySelector('[type=search]');
    if (field && field === document.activeElement) void engine.prepare();
    else this.#offerField();
    // Who turns to the field will ask for something; that it was offered is no turn.
    for (const turn of ['focus', 'pointerdown', 'keydown'])
      field?.addEventListener(turn, () => void engine.prepare());
    this.#typing = new Typing(form, rest, () => this.#ask(stateOfForm(form), 'replace'));
    window.addEventListener('popstate', () => {
      this.#ask(stateFrom(askedInAddress()), 'keep', keptPlace());
    });
    const loadKeys = () =>
      loadMore(this.#root).then(({ showSearchKeys }) => showSearchKeys());
    startSearchKeys(form, () => void loadKeys().catch(reportError));
    keepPlaces(this, () => (this.#isTold ? this.#shown : undefined));
    this.addEventListener('click', (event) => this.#narrow(event));
    this.querySelector('.more')?.addEventListener('click', () => {
      this.#shown += step;
      this.#show();
    });
    this.hidden = false;
    this.#ask(this.#state, 'replace', keptPlace());
  }

  /** Who comes to search types at once; under a finger a keyboard would cover half of the page. */
  #offerField(): void {
    const isFree = document.activeElement === document.body && location.hash === '';
    if (this.#state.query !== '' || !isFree || !matchMedia('(pointer: fine)').matches)
      return;
    this.querySelector<HTMLElement>('[name=q]')?.focus({ preventScroll: true });
  }

  get #hasSeveral(): boolean {
    return Number(this.dataset['documents']) > 1;
  }

  get #root(): string {
    return this.dataset['root'] ?? './';
  }

  /** @param place - where the way back leads in the results */
  #ask(
    state: Partial<SearchState>,
    how: 'push' | 'replace' | 'keep',
    place?: ListPlace,
  ): void {
    this.#typing?.forget();
    this.#state = { ...this.#state, ...state };
    const address = addressOfState(this.#state) || location.pathname;
    if (how !== 'keep') writeAddress(how, address);
    this.#shown = place?.shown ?? step;
    this.#effort = 0;
    this.#fill();
    this.#show(place);
  }

  /** Set the form as the state is, unless it is just being written. */
  #fill(): void {
    const { query, sort, exact } = this.#state;
    const field = this.querySelector<HTMLInputElement>('[name=q]');
    if (field && field.value.trim() !== query) field.value = query;
    // Safari gives a field its default when the way back leads to the page.
    if (field) field.defaultValue = query;
    const select = this.querySelector<HTMLSelectElement>('[name=sort]');
    if (select) select.value = sort;
    const box = this.querySelector<HTMLInputElement>('[name=exact]');
    if (box) box.checked = exact;
  }

  /** A click on a facet narrows here; with a modifier it opens a window as links do. */
  #narrow(event: MouseEvent): void {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLElement>('[data-clause]');
    const clause = link ? link.dataset['clause'] : undefined;
    if (!clause || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    this.#narrowed = true;
    this.#ask({ query: `${this.#state.query} ${clause}` }, 'push');
  }

  /** The same search, further: what was found stays until more is. */
  #searchOn(): void {
    this.#effort += 1;
    this.#show();
    this.querySelector<HTMLElement>('[name=q]')?.focus();
  }

  #show(place?: ListPlace): void {
    this.#isTold = false;
    this.#search += 1;
    const search = this.#search;
    const { query, sort, exact } = this.#state;
    if (query === '') {
      this.#tell(undefined);
      return;
    }
    const engine = this.#engine;
    engine
      ?.answer(query, { sort, exact }, this.#effort)
      .then(async (answered) => {
        if (search !== this.#search) return;
        this.#tell(answered);
        if (place) scrollTo({ top: place.top, behavior: 'instant' });
        this.#isTold = true;
        noteEngine(answered.engine);
        if (answered.engine === 'pagefind' || answered.rest) return;
        // Without the rest the answer is still one; it may not say what the notes have.
        const whole = await engine.whole(query, { sort, exact }).catch(() => answered);
        if (search !== this.#search) return;
        if (JSON.stringify(whole.answer) !== JSON.stringify(answered.answer))
          this.#tell(whole, true);
        const isOver = await engine.handOver(query, { sort, exact }, whole);
        if (isOver && search === this.#search) noteEngine('both');
      })
      .catch(() => {
        if (search !== this.#search) return;
        this.#tell(undefined);
        this.#fillPart('search-status', words.found.notLoaded);
      });
  }

  /** @param again - whether it adds to what was just told: what stays the same is left alone */
  #tell(answered: Searched | undefined, again = false): void {
    this.#isAgain = again;
    const ask = (change: Partial<SearchState>) => {
      this.#ask(change, 'push');
      // The button that was pressed is gone.
      this.querySelector<HTMLElement>('[name=q]')?.focus();
    };
    const state = this.#state;
    const { answer, open } = answered ?? {};
    const results = answer?.results ?? [];
    const isBetween = results.length > 1;
    const named = open ? paragraphsNamed(state.query, open) : [];
    const status = answer && statusFor(answer, named, state.exact, answered?.rest);
    this.#fillPart('search-status', status ?? '');
    this.#fillPart('chips', ...(answer ? chipButtons(answer, state, ask) : []));
    this.#fillPart(
      'remarks',
      ...(answered ? searchMessages(answered, state, ask, this.#root) : []),
    );
    this.#fillPart(
      'strips',
      ...(answer && open && isBetween
        ? distributionPlots(this.#root, open, answer, state.query)
        : []),
    );
    const narrowed = (clause: string) =>
      addressOfState({ ...state, query: `${state.query} ${clause}` });
    this.#fillFold(
      'narrow',
      answer && open && isBetween ? facetLists(open, answer, narrowed) : [],
    );
    this.#fillPart(
      'results',
      ...(open
        ? new ResultList(this.#root, open, state.query, this.#hasSeveral).groups(
            results.slice(0, this.#shown),
          )
        : []),
    );
    this.#fillPart(
      'in-notes',
      ...(answer ? notesMessage(answer, state, ask) : []),
      ...restMessage(answered?.rest, () => this.#searchOn()),
    );
    this.#offerMore(answered);
    if (this.#narrowed) {
      this.#narrowed = false;
      this.querySelector<HTMLElement>('.chips li:last-child button')?.focus();
    }
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (more) {
      const rest = Math.max(0, results.length - this.#shown);
      more.hidden = rest === 0;
      more.textContent = words.say(words.found.more, { count: Math.min(step, rest) });
    }
  }

  /** The results to take away, which nobody waits for to read them. */
  #offerMore(answered: Searched | undefined): void {
    const search = this.#search;
    const { query } = this.#state;
    loadMore(this.#root)
      .then(({ exportResults }) => {
        if (search !== this.#search) return;
        const { open, answer } = answered ?? {};
        const isFound = open && answer && answer.results.length > 0;
        const parts = isFound ? exportResults(open, answer, query, this.dataset) : [];
        this.#replace(this.querySelector('.take-away'), parts);
      })
      .catch(reportError);
  }

  #fillPart(name: Parts, ...content: readonly (Node | string)[]): void {
    // The same words again would be announced again.
    this.#replace(this.querySelector(`.${name}`), content, name === 'search-status');
  }

  #replace(
    part: Element | null | undefined,
    content: readonly (Node | string)[],
    keepsSame = false,
  ): void {
    const filled = part?.cloneNode();
    if (!part || !(filled instanceof Element)) return;
    filled.append(...content);
    if ((keepsSame || this.#isAgain) && filled.isEqualNode(part)) return;
    part.replaceChildren(...filled.childNodes);
  }

  #fillFold(name: Parts, content: readonly Node[]): void {
    const fold = this.querySelector<HTMLDetailsElement>(`.${name}`);
    if (!fold) return;
    // Beside the results there is room for it.
    if (!fold.querySelector('div > div'))
      fold.open = matchMedia('(width >= 80rem)').matches;
    fold.hidden = content.length === 0;
    this.#replace(fold.querySelector('div'), content);
  }
}

addStyle(searchStyle);
customElements.define('edition-search', EditionSearch);
