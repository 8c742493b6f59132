import type { LastEngine } from './search/last-engine.ts';
import { lastEngine } from './search/last-engine.ts';

const words: Readonly<Record<LastEngine, string>> = {
  pagefind: 'Pagefind’s index answered the last search in this browser tab.',
  records:
    'The embedded records answered the last search in this browser tab, without Pagefind’s index.',
  both: 'The embedded records answered the last search in this browser tab first. Pagefind’s index gave the same answer as soon as it was loaded.',
};

const engine = lastEngine();
const known = Object.entries(words).find(([name]) => name === engine);
const place = document.querySelector('.last-search');
if (known && place) place.textContent = known[1];
