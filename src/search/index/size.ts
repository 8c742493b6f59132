/** Up to so many records are embedded whole: they are less than Pagefind itself. */
export const mostEmbedded = 500;
