import { singleKey } from './single-keys.ts';

/**
 * What is always there of searching within the reading page. The rest is loaded when the form is
 * first used, by its key, or by an address with a query.
 */
export function startFinding(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form');
  const { currentScript } = document;
  if (!form?.elements.namedItem('document')) return;
  if (!(currentScript instanceof HTMLScriptElement)) return;
  const address = currentScript.src.replace(/[^/]*$/u, 'find.js');
  const load = (key?: string) => {
    document.removeEventListener('keydown', onKey);
    form.removeEventListener('focusin', onFocus);
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      if (key) document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    });
    document.head.append(script);
  };
  const onFocus = () => load();
  const onKey = (event: KeyboardEvent) => {
    const key = singleKey(event);
    if (key !== '/' && key !== '?') return;
    event.preventDefault();
    load(key);
  };
  if (new URLSearchParams(location.search).has('q')) {
    load();
    return;
  }
  document.addEventListener('keydown', onKey);
  form.addEventListener('focusin', onFocus);
}
