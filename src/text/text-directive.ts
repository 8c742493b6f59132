/** What a text fragment says: where words begin, where they end, what stands around them. */
export interface Directive {
  readonly start: string;
  readonly end?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Write a directive as an address has it. Its own signs, `-`, `,` and `&`, are encoded in words. */
export function directiveText({ start, end, prefix, suffix }: Directive): string {
  return [
    prefix ? `${encoded(prefix)}-` : '',
    encoded(start),
    end ? encoded(end) : '',
    suffix ? `-${encoded(suffix)}` : '',
  ]
    .filter((part) => part !== '')
    .join(',');
}

/**
 * Find what a browser marks on a page, of lines that are its blocks. Case, accents and kinds of
 * quotation marks are taken for the same and parts of words for words: the browsers differ there,
 * and what is found first this way each of them finds first.
 */
export function directiveFinder(
  page: string,
): (directive: Directive) => { start: number; end: number } | undefined {
  const folded = fold(page);
  const afterSpace = (at: number) =>
    at + (/^\s*/u.exec(folded.slice(at))?.[0].length ?? 0);
  return (directive) => {
    const [start, end, prefix, suffix] = [
      fold(directive.start),
      fold(directive.end ?? ''),
      fold(directive.prefix ?? ''),
      fold(directive.suffix ?? ''),
    ];
    for (let from = 0; ; from += 1) {
      from = folded.indexOf(prefix || start, from);
      if (from < 0) return undefined;
      const begun = prefix ? afterSpace(from + prefix.length) : from;
      if (!folded.startsWith(start, begun)) continue;
      let to = begun + start.length;
      do {
        const last = end ? folded.indexOf(end, to) : to;
        if (last < 0) return undefined;
        to = last + end.length;
        if (!suffix || folded.startsWith(suffix, afterSpace(to))) {
          return { start: begun, end: to };
        }
      } while (end);
    }
  };
}

/** Unit for unit, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return text.replace(/[^\n -~]|[A-Z]/gu, (unit) => {
    const plain = quotes.get(unit) ?? unit.normalize('NFD')[0]?.toLowerCase();
    return plain?.length === unit.length ? plain : unit;
  });
}

const quotes = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
]);

function encoded(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
