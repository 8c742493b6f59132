import type { Answer, PreparedIndex } from '../search/index.ts';
import { prepareIndex, search } from '../search/index.ts';
import { addStyle } from './dom/add-style.ts';
import { hitOfAddress, queryOfAddress, writeQuery } from './dom/address-bar.ts';
import { button, element } from './dom/element.ts';
import { keyboardShortcut } from './dom/keyboard-shortcuts.ts';
import { showKeys } from './dom/keys-dialog.ts';
import { takeFocus } from './dom/take-focus.ts';
import { isComposing, Typing } from './dom/typing.ts';
import * as words from './dom/words.ts';
import { followAddress, isNewVisit, settleAt } from './find/find-address.ts';
import { findAsked, keysAsked } from './find/find-hook.ts';
import { recordKeys } from './find/find-keys.ts';
import type { Place } from './find/find-marks.ts';
import { goTo, mark, markOverview, nearestIn, placesOf } from './find/find-marks.ts';
import { statusOf } from './find/find-status.ts';
import { findStyle } from './find/find-style.ts';
import { signedButton } from './find/signed-button.ts';
import { isInSight, passageAtHead } from './reading/scroll-position.ts';
import { SearchData } from './search/engine/search-data.ts';
import { indexFile } from './search/search-places.ts';
import { addressOfState } from './search/search-state.ts';

/** Milliseconds without a key before what is typed is looked for. */
const rest = 150;

/** Searches the record on its own page, with the same results as the search page has. */
class Find {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #root: string;
  readonly #slug: string;
  readonly #data: SearchData;
  readonly #status = element('p', { role: 'status' });
  readonly #offer = element('span', { class: 'finding-part' });
  readonly #all = element('a', {}, words.finding.all);
  readonly #parts: readonly HTMLElement[];
  #open: Promise<PreparedIndex> | undefined;
  #asked = '';
  #looking = Promise.resolve();
  #places: readonly Place[] = [];
  #at = -1;
  #before: Element | null = null;
  readonly #typing: Typing;

  /** @param root - the site's root */
  constructor(
    form: HTMLFormElement,
    field: HTMLInputElement,
    slug: string,
    root: string,
  ) {
    this.#form = form;
    this.#field = field;
    this.#slug = slug;
    this.#root = root;
    this.#data = new SearchData(root);
    this.#typing = new Typing(field, rest, () => this.#look().catch(reportError));
    this.#parts = [
      signedButton('↑', words.finding.previous, () => this.step(-1)),
      signedButton('↓', words.finding.next, () => this.step(1)),
      signedButton('×', words.finding.close, () => this.end()),
      this.#status,
      this.#offer,
      this.#all,
    ];
    for (const part of this.#parts) part.classList.add('finding-part');
    form.append(...this.#parts);
    this.#showParts(false);
    this.#listen();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#dock();
      this.#look().then(() => this.step(1), reportError);
    });
    this.#form.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      if (event.key === 'Tab') this.#leave(event);
      if (event.key === 'Enter' && event.shiftKey && event.target === this.#field) {
        event.preventDefault();
        this.#dock();
        this.#look().then(() => this.step(-1), reportError);
      }
    });
    followAddress(this);
    document.addEventListener(keysAsked, () => showKeys(recordKeys));
    document.addEventListener(findAsked, () => this.begin());
    document.addEventListener('keydown', (event) => {
      const key = keyboardShortcut(event);
      const isOthers =
        event.defaultPrevented ||
        isComposing(event) ||
        document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !isOthers && (this.#isDocked || this.#asked !== ''))
        this.end();
      else if (key === '/') this.begin();
      else if (key === '?') showKeys(recordKeys);
      else return;
      event.preventDefault();
    });
  }

  get asked(): string {
    return this.#asked;
  }

  /** Whether the form is where the reader is, and not where the page has it. */
  get #isDocked(): boolean {
    return this.#form.classList.contains('finding');
  }

  /** Bring the form to where the reader is. */
  begin(): void {
    if (!this.#form.contains(document.activeElement))
      this.#before = document.activeElement;
    this.#dock();
    if (document.activeElement === this.#field) return;
    this.#field.focus({ preventScroll: true });
    this.#field.select();
  }

  /** Look for what was typed before this was loaded. */
  async takeUp(): Promise<void> {
    if (this.#field.value !== '') await this.#look();
  }

  /**
   * Look for the query of the address, which a result has led from. The browser is at the place that
   * the address names, or that the reader has left.
   */
  async arrive(query: string): Promise<void> {
    const [hit, id] = [hitOfAddress(), location.hash.slice(1)];
    this.#field.value = query;
    this.#dock();
    await this.#look();
    this.#at = this.#places.findIndex(({ record }) => record.id === id);
    this.#draw();
    this.goBackTo(hit);
  }

  /** Go to the hit of an address that someone has passed on; no browser knows where it is. */
  async show(): Promise<void> {
    const place = this.#places[this.#at];
    if (hitOfAddress() === undefined || !place) return;
    await settleAt(place);
  }

  /** Make a hit the current one again, and leave the page where it is. */
  goBackTo(hit: number | undefined): void {
    if (hit === undefined || !this.#places[hit - 1]) return;
    this.#at = hit - 1;
    writeQuery(this.#asked, hit);
    this.#draw();
  }

  end(): void {
    this.#typing.forget();
    const here = this.#places[this.#at]?.element;
    this.#field.value = '';
    this.#ask('');
    this.#found(undefined);
    this.#form.classList.remove('finding');
    this.#form.parentElement?.style.removeProperty('min-block-size');
    this.#showParts(false);
    // Whoever has gone to a place goes on from there, unless something else has been done since.
    const { activeElement: focused, body } = document;
    if (focused === body || this.#form.contains(focused)) {
      this.#field.blur();
      this.#goOnFrom([here, this.#before]);
    }
    this.#before = null;
  }

  /** Give the focus to the first of some places that is in sight, or to what is read. */
  #goOnFrom(places: readonly (Element | null | undefined)[]): void {
    const place = [...places, passageAtHead()?.querySelector('p[id]')].find(isInSight);
    if (place instanceof HTMLElement) takeFocus(place);
  }

  /** In the order of the page the form is far from where it stands now: Tab goes on from here. */
  #leave(event: KeyboardEvent): void {
    const stops = [...this.#form.querySelectorAll<HTMLElement>('input, button, a')];
    const shown = stops.filter((stop) => stop.getClientRects().length > 0);
    if (!this.#isDocked || event.target !== shown.at(event.shiftKey ? 0 : -1)) return;
    event.preventDefault();
    this.#goOnFrom([this.#places[this.#at]?.element]);
  }

  step(by: 1 | -1): void {
    const { length } = this.#places;
    if (length === 0) return;
    const from = this.#at < 0 ? nearestIn(this.#places, by) : this.#at + by;
    this.#at = (from + length) % length;
    writeQuery(this.#asked, this.#at + 1);
    this.#draw();
    const place = this.#places[this.#at];
    if (place) goTo(place);
  }

  /** Resolves when what the field has is found, whoever asked for it first. */
  #look(): Promise<void> {
    this.#typing.forget();
    const query = this.#field.value.trim();
    if (query !== this.#asked) this.#looking = this.#lookFor(query);
    return this.#looking;
  }

  /** Note what is looked for here and in the address, in place of the query before. */
  #ask(query: string): void {
    this.#asked = query;
    writeQuery(query);
    // Safari gives a field its default when the way back leads to the page.
    this.#field.defaultValue = query;
  }

  async #lookFor(query: string): Promise<void> {
    this.#ask(query);
    for (const part of [this.#status, this.#offer]) part.hidden = false;
    if (query === '') {
      this.#found(undefined);
      return;
    }
    this.#open ??= this.#data.get(`documents/${this.#slug}`).then(prepareIndex);
    try {
      const open = await this.#open;
      if (query === this.#asked) this.#found(search(open, query));
    } catch {
      this.#open = undefined;
      this.#asked = '';
      this.#status.textContent = words.finding.notLoaded;
    }
  }

  #found(answer: Answer | undefined): void {
    const asserted = (answer?.results ?? []).filter(({ offered }) => !offered);
    this.#places = placesOf({ results: asserted });
    this.#at = -1;
    const [meant] = answer?.didYouMean ?? [];
    this.#offer.replaceChildren(
      ...(meant
        ? words.sayAround(
            words.finding.meant,
            button(meant.meant, () => this.#retype(meant.query)),
          )
        : []),
    );
    const query = this.#asked === '' ? '' : `${this.#asked} document:${this.#slug}`;
    const state = { query, sort: 'relevance', exact: false } as const;
    this.#all.href = `${this.#root}search/${indexFile()}${addressOfState(state)}`;
    this.#draw();
  }

  #retype(query: string): void {
    this.#field.value = query;
    this.#look().catch(reportError);
    this.#field.focus({ preventScroll: true });
  }

  #draw(): void {
    const current = this.#places[this.#at];
    mark(this.#places, current);
    markOverview(this.#places);
    this.#status.textContent = this.#asked === '' ? '' : statusOf(this.#places, this.#at);
  }

  /** Fix the form to the edge of the window, without moving what stands below it. */
  #dock(): void {
    if (this.#isDocked) return;
    const around = this.#form.parentElement;
    const { marginTop, marginBottom } = getComputedStyle(this.#form);
    const height =
      this.#form.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom);
    if (around) around.style.minBlockSize = `${height}px`;
    this.#form.classList.add('finding');
    this.#showParts(true);
  }

  #showParts(shown: boolean): void {
    for (const part of this.#parts) part.hidden = !shown;
  }
}

const { currentScript } = document;
const form = document.querySelector<HTMLFormElement>('.search-form');
const field = form?.querySelector<HTMLInputElement>('[name=q]');
const slug = form?.querySelector<HTMLInputElement>('[name=document]')?.value;
if (form && field && slug && currentScript instanceof HTMLScriptElement) {
  addStyle(findStyle);
  const root = currentScript.src.replace(/client\/[^/]*$/u, '');
  const find = new Find(form, field, slug, root);
  const query = queryOfAddress();
  (query !== '' ? find.arrive(query) : find.takeUp())
    .then(() => (isNewVisit() ? find.show() : undefined))
    .catch(reportError);
}
