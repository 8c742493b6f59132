import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** What a reader without our style sheet makes of a page. */
export interface Read {
  /** With the numbers that lists print, and the words of pictures. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
}

/** The reader view of Firefox. */
export function inReaderView(html: string): Read {
  const view = new Readability(parseHTML(html).document).parse();
  return {
    // It shows the byline above the text.
    text: `${view?.byline ?? ''}\n${printed(view?.content)}`,
    title: view?.title ?? undefined,
    byline: view?.byline ?? undefined,
    language: view?.lang ?? undefined,
  };
}

/** The page as web clippers keep it. */
export async function clipped(html: string): Promise<Read> {
  const { content, title, author, language, published } = await Defuddle(
    parseHTML(html).document,
    'https://example.org/',
  );
  return { text: printed(content), title, byline: author, language, published };
}

/** What a browser prints of a piece of HTML, as far as it matters here. */
function printed(html: string | null | undefined): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html ?? ''}</body></html>`,
  );
  for (const list of document.querySelectorAll('ol')) {
    const start = Number(list.getAttribute('start') ?? 1);
    [...list.children].forEach((item, index) => {
      item.prepend(`${item.getAttribute('value') ?? start + index}. `);
    });
  }
  for (const picture of document.querySelectorAll('img'))
    picture.replaceWith(picture.getAttribute('alt') ?? '');
  return document.body.textContent ?? '';
}
