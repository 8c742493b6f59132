import * as words from './dom/words.ts';
import type { LastEngine } from './search/engine/last-engine.ts';
import { lastEngine } from './search/engine/last-engine.ts';

const sentences: Readonly<Record<LastEngine, string>> = words.engines;
const engine = lastEngine();
const known = Object.entries(sentences).find(([name]) => name === engine);
const place = document.querySelector('.last-search');
if (known && place) place.textContent = known[1];
