/**
 * What every page runs in its head, before its style: it writes what the reader chose on <html>,
 * `page-page: dark` as `data-page="dark"` and `show-notes: off` as `data-notes="off"`, so that the
 * first paint already has it. Storage may be forbidden; then the page is as it comes.
 */
export const chosenScript =
  'try{let s=localStorage;for(let k in s)/^(page|show)-\\w+$/.test(k)&&(document.documentElement.dataset[k.slice(5)]=s[k])}catch{}';
