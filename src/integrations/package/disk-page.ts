import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../text/escape-html.ts';
import { folderAddress } from '../../text/folder-address.ts';

/** Where the pages of a copy may lead. */
export interface Copy {
  /** Whether the copy has a file, by its path below the root. */
  readonly has: (path: string) => boolean;
  /** The address of the site, where it has one: what the copy lacks is there. */
  readonly url: string | undefined;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const folder = new RegExp(folderAddress, 'u');
const addresses = new Set(['href', 'src', 'action', 'data']);

/**
 * A page, or a picture with links, as it is read from a disk, without a script as well: an address of
 * a folder names the page in it. A link to what the copy lacks leads to the site, or nowhere.
 *
 * @param path - of the page below the root: `search/index.html`
 * @param markup - all but its addresses stays as it is, byte for byte
 */
export function diskPage(path: string, markup: string, copy: Copy): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of changesTo(path, markup, copy)) {
    pieces.push(markup.slice(at, start), text);
    at = end;
  }
  return [...pieces, markup.slice(at)].join('');
}

function changesTo(path: string, markup: string, copy: Copy): readonly Change[] {
  const changes: Change[] = [];
  const parser = new Parser(
    {
      onattribute(name, value) {
        if (!addresses.has(name)) return;
        const to = addressOf(path, value, copy);
        if (to === value) return;
        const text =
          to === undefined ? '' : `${name}="${escapeHtml(to).replaceAll('"', '&quot;')}"`;
        changes.push({ start: parser.startIndex, end: parser.endIndex, text });
      },
    },
    { xmlMode: path.endsWith('.svg') },
  );
  parser.end(markup);
  return changes;
}

/** What an address becomes; nothing where it leads nowhere. */
function addressOf(page: string, value: string, { has, url }: Copy): string | undefined {
  // Another site, or this page.
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)/iu.test(value)) return value;
  const named = value.replace(folder, '$1index.html');
  const { pathname } = new URL(named, `https://copy.invalid/${page}`);
  if (has(decodeURIComponent(pathname.slice(1)))) return named;
  return url && new URL(value, new URL(page, url)).href;
}
