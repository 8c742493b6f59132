/** Where a thing stands: a path below the site, and the whole address once there is one. */
export interface Address {
  /** Below the site's root, without a leading slash: `1961-02-10-hoxha-pak/#p12`. */
  readonly path: string;
  /** Nothing while the edition has no permanent address. */
  readonly url: string | undefined;
}

/** @param siteUrl - the site's address, ending in a slash */
export function addressFrom(siteUrl: string | undefined, path: string): Address {
  return { path, url: siteUrl === undefined ? undefined : new URL(path, siteUrl).href };
}
