import { zoteroMeta } from '../../outputs/metadata/zotero-meta.ts';
import { element } from '../dom/element.ts';
import { loadCited } from './load-citations.ts';

/** What reference managers read in the head of a page; see `zoteroMeta`. */
const item = ':is([name^="z:"], [name^="DC."], [name^="bib:"])';

/**
 * Let reference managers be offered the paragraph that the address names, and the whole document where
 * it names none.
 */
export function offerItem(): void {
  const whole = itemsInHead();
  const update = async () => {
    const { hash } = location;
    const meta = /^#p\d/u.test(hash) ? await metaOf(hash.slice(1)) : whole;
    if (location.hash !== hash) return;
    for (const old of itemsInHead()) old.remove();
    document.head.append(...meta);
    // Zotero looks again when it is told so.
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true }));
  };
  const tryUpdate = () => void update().catch(() => undefined);
  addEventListener('hashchange', tryUpdate);
  if (location.hash !== '') tryUpdate();
}

async function metaOf(id: string): Promise<readonly Element[]> {
  const words = document.getElementById(id)?.textContent.trim();
  const meta = zoteroMeta(await loadCited(id), words);
  return meta.map(({ name, content }) => element('meta', { name, content }));
}

function itemsInHead(): readonly Element[] {
  return [...document.head.querySelectorAll(`meta${item}`)];
}
