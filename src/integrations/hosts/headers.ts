/** Headers of every answer. The rest of the policy is in each page, which has the hashes it needs. */
export const headers: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** A promise that cannot be taken back for a year, so its line is for the owner to uncomment. */
export const strictTransport = [
  'Strict-Transport-Security',
  'max-age=31536000; includeSubDomains',
] as const;

/** How long browsers keep a file; without a rule here they ask whether there is a newer one. */
export const caching: readonly {
  /** A regular expression that its path ends with, for hosts that know them. */
  readonly end: string;
  /** The same as patterns with a star. */
  readonly patterns: readonly string[];
  readonly value: string;
}[] = [
  {
    // Named by their content, see decisions 9 and 29.
    end: '/pagefind/(fragment/|index/|filter/|pagefind\\.)[a-z]+_[0-9a-f]+\\.pf_[a-z]+',
    patterns: ['fragment/*', 'index/*', 'filter/*'].map((path) => `pagefind/${path}`),
    value: 'public, max-age=31536000, immutable',
  },
  {
    // Letters seldom change, and a page shall not wait for the host's word on them.
    end: '/fonts/[a-z-]+\\.woff2',
    patterns: ['fonts/*'],
    value: 'public, max-age=86400, stale-while-revalidate=604800',
  },
];

export const revalidated = 'no-cache';
