/** The look of searching within the page: a sheet of its own, as most readers never need it. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ::highlight(found) { background: var(--mark); color: inherit; }
    ::highlight(found-here) { background: var(--link); color: var(--page); }
    html:has(.finding) { scroll-padding-block-end: 8rem; }
    .finding {
      position: fixed;
      inset: auto 0 0;
      z-index: 2;
      align-items: center;
      margin: 0;
      padding: 0.6rem var(--gutter);
      border-block-start: 1px solid var(--line);
      background: var(--inset);
      font: var(--sans);
    }
    .finding > label, .finding > [type=submit] { display: none; }
    .finding > input { flex: 1 1 12rem; }
    .finding > p { margin: 0; }
    .finding-part[hidden] { display: none; }
    .keys { margin: auto; padding: 1.5rem; border: 1px solid var(--line); background: var(--page); color: inherit; }
    .keys h2 { margin-block-start: 0; }
    .keys dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin-block-end: 1rem; }
    .keys dd { margin: 0; }
    .keys p { margin-block-end: 1rem; }
  `);
  document.adoptedStyleSheets.push(sheet);
}
