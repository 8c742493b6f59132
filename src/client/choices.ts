import { pageChoices, recall } from './remembered.ts';

/** What a reader chose above a record holds for every page. */
for (const name of pageChoices) {
  const chosen = recall(`page-${name}`);
  if (chosen !== null) document.documentElement.dataset[name] = chosen;
}
