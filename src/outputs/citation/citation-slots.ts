import type { Cited } from './cited.ts';
import type { Formatted } from './formatted.ts';

/**
 * What stands for the number and for the anchor of a paragraph while a citation is formatted: a
 * number to every style, as the real ones are, and too large for a record to have it.
 */
const numberSlot = '9070503001';
const anchorSlot = 'p9070503002';

/** A citation with slots where paragraphs of one voice differ, and how they are filled. */
export interface Slotted {
  readonly cited: Cited;
  readonly fill: (formatted: Formatted) => Formatted;
}

/**
 * A cited paragraph as all of its document that are cited alike: formatting costs far more than
 * filling a slot. Nothing where it is no single paragraph with a plain number, which styles may
 * print otherwise (`112–14`), or where its words could be taken for a slot.
 */
export function slotted(cited: Cited): Slotted | undefined {
  const { item, locator, address } = cited;
  const anchor = /#(p\d+)$/u.exec(address.path)?.[1];
  const number = locator?.numbers;
  if (!anchor || !number || !/^\d+$/u.test(number)) return undefined;
  if (/907050300[12]/u.test(JSON.stringify(cited))) return undefined;
  const { note: _note, URL: url, ...rest } = item;
  const short = item['title-short']?.replace(`¶ ${number}`, `¶ ${numberSlot}`);
  return {
    cited: {
      ...cited,
      // No style prints the hash or the note, nor what reference managers call the item.
      hash: undefined,
      item: {
        ...rest,
        id: 'paragraph',
        ...(short !== undefined && { 'title-short': short }),
        ...(url !== undefined && { URL: withSlot(url) }),
      },
      address: {
        path: withSlot(address.path),
        url: address.url === undefined ? undefined : withSlot(address.url),
      },
      locator: { numbers: numberSlot, isRange: false },
    },
    fill: ({ html, text }) => ({ html: filled(html), text: filled(text) }),
  };

  function withSlot(path: string): string {
    return path.replace(/#p\d+$/u, `#${anchorSlot}`);
  }

  function filled(words: string): string {
    return words
      .replaceAll(anchorSlot, () => anchor ?? '')
      .replaceAll(numberSlot, () => number ?? '');
  }
}
