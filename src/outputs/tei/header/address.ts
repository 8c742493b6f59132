import type { Element } from 'xast';
import { tei } from '../xml/element.ts';

/** An address as an attribute may have it; as words it stands as it was typed. */
export function refTo(type: string, url: string): Element {
  const target = url.replaceAll(/[^!#$%&-;=?-Z[\]_a-z~]/gu, encodeURIComponent);
  return tei('ref', { type, target }, url);
}
