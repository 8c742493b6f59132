import { button } from '../dom/element.ts';
import { keyboardShortcut } from '../dom/keyboard-shortcuts.ts';
import { loadScript } from '../dom/load-script.ts';
import * as words from '../dom/words.ts';

/** Asks for the search, which a key cannot do while keys are off. */
export const findAsked = 'edition-find';

/** Asks for the list of keys, which a key cannot do while keys are off. */
export const keysAsked = 'edition-keys';

/** A way to the list of keys for a mouse, and for those who have turned keys off. */
function offerKeys(show: () => void): void {
  const way = button(words.reading.keysButton, show);
  way.className = 'keys-way';
  document.querySelector('.switches > button')?.before(way);
}

/**
 * What is always there of searching within the reading page. The rest is loaded when the form is
 * first used, by its key, or by an address with a query.
 */
export function startFinding(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form');
  const { currentScript } = document;
  const field = form?.querySelector<HTMLInputElement>('[name=q]');
  if (!form?.elements.namedItem('document') || !field) return;
  if (!(currentScript instanceof HTMLScriptElement)) return;
  // As in the other forms, see `SearchForm`.
  field.setAttribute('autocapitalize', 'none');
  field.setAttribute('enterkeyhint', 'search');
  const address = currentScript.src.replace(/[^/]*$/u, 'find.js');
  let isAsked = false;
  // Who presses Enter before it is loaded means this page too; the form would lead to another.
  let isSubmitted = false;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    isSubmitted = true;
  };
  const load = (key?: string) => {
    if (isAsked) return;
    const top = scrollY;
    isAsked = true;
    document.removeEventListener('keydown', onKey);
    form.removeEventListener('focusin', onFocus);
    form.addEventListener('submit', onSubmit);
    const onLoad = () => {
      form.removeEventListener('submit', onSubmit);
      if (key === '?') document.dispatchEvent(new Event(keysAsked));
      else if (key) document.dispatchEvent(new Event(findAsked));
      // Meanwhile WebKit may have shown the field where the page has it.
      if (key === '/' && scrollY !== top) scrollTo({ top, behavior: 'instant' });
      if (isSubmitted) form.requestSubmit();
    };
    const onError = () => {
      form.removeEventListener('submit', onSubmit);
      if (isSubmitted) form.submit();
    };
    loadScript(address).then(onLoad, onError);
  };
  const onFocus = () => load();
  const begin = () => {
    load('/');
    // What is typed before it is loaded goes into the field.
    field.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const key = keyboardShortcut(event);
    if (key !== '/' && key !== '?') return;
    event.preventDefault();
    if (key === '/') begin();
    else load(key);
  };
  document.addEventListener(findAsked, () => {
    if (!isAsked) begin();
  });
  offerKeys(() => {
    if (isAsked) document.dispatchEvent(new Event(keysAsked));
    else load('?');
  });
  if (new URLSearchParams(location.search).has('q')) {
    load();
    return;
  }
  document.addEventListener('keydown', onKey);
  form.addEventListener('focusin', onFocus);
}
