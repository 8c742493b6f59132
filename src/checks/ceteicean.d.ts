declare module 'CETEIcean' {
  /** A viewer of TEI; what we use of it. */
  class CETEI {
    getHTML5(url: string): Promise<DocumentFragment>;
  }

  // biome-ignore lint/style/noDefaultExport: this is how the package exports it.
  export { CETEI as default };
}
