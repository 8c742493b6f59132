/** The look of searching within the page: a sheet of its own, as most readers never need it. */
export const findStyle = `
  ::highlight(found) { background: var(--mark); color: inherit; text-decoration: underline var(--editorial); }
  ::highlight(found-here) { background: var(--link); color: var(--page); }
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
  .finding > [type=submit] { display: none; }
  .finding > label { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .finding > input { flex: 0 1 20rem; }
  .search-form > p { flex-basis: 100%; margin: 0; font: var(--sans); }
  .search-form > p:empty { display: none; }
  .finding > p { flex-basis: auto; }
  .finding-part[hidden] { display: none; }
  .finding > a { margin-inline-start: auto; }
  /* At the head, as notes open at the foot and a phone has its keyboard there. */
  @media (width >= 75rem) { html:has(.finding) { scroll-padding-block-end: 5rem; } }
  @media (width >= 85rem) { html:has(.finding) .place { inset-block-end: 4rem; } }
  @media (width < 75rem) {
    .finding { inset: 0 0 auto; border-block: 0 solid var(--line); border-block-end-width: 1px; }
    html:has(.finding) { scroll-padding-block-start: 7rem; }
    html:has(.finding) .turn { scroll-margin-block-start: 0; }
  }
  @media (width < 48rem) {
    .finding { gap: 0.25rem 0.5rem; padding-block: 0.4rem; }
    .finding > input { flex: 1 1 6rem; }
    .finding > button { inline-size: 2.5rem; padding-inline: 0; font-size: 0; }
    .finding > button::before { content: attr(data-sign) / ""; font-size: 1rem; }
  }
`;
