/** A folder of `src`, and what its files may import beside their own; types count like values. */
interface Room {
  /** Other folders of `src`. */
  readonly rooms: readonly string[];
  /** Packages; `node` and `astro` stand for all of their modules. */
  readonly packages: readonly string[];
}

/**
 * Who may import whom, lowest first: a room imports none below it in this list. Beside a room stand
 * its tests, `testing` and `bench`, which may import anything. README prints this as its map.
 */
export const rooms: Readonly<Record<string, Room>> = {
  text: { rooms: [], packages: [] },
  wording: { rooms: [], packages: [] },
  addresses: { rooms: [], packages: ['node'] },
  transcript: {
    rooms: [],
    packages: [
      'mdast',
      'remark-parse',
      'unified',
      'unist',
      'unist-util-visit',
      'vfile',
      'vfile-location',
    ],
  },
  inference: { rooms: ['transcript'], packages: [] },
  edition: {
    rooms: ['text', 'transcript'],
    packages: ['@noble/hashes', 'diff', 'zod'],
  },
  render: {
    rooms: ['wording', 'transcript', 'edition'],
    packages: [
      'd3-geo',
      'hast',
      'hast-util-to-string',
      'hastscript',
      'mdast',
      'rehype-stringify',
      'remark-frontmatter',
      'remark-parse',
      'remark-rehype',
      'topojson-client',
      'topojson-simplify',
      'topojson-specification',
      'unified',
      'unist-util-visit',
      'vfile',
      'world-atlas',
    ],
  },
  outputs: {
    rooms: ['text', 'wording', 'addresses', 'transcript', 'edition', 'render'],
    packages: [
      'citeproc',
      'commonmark',
      'fflate',
      'htmlparser2',
      'mdast',
      'remark-parse',
      'saxes',
      'unified',
      'unist-util-visit',
      'xast',
      'xastscript',
      'zod',
    ],
  },
  search: {
    rooms: ['text', 'transcript', 'edition'],
    packages: ['english-verbs-irregular', 'irregular-plurals', 'stemmer'],
  },
  content: {
    rooms: ['text', 'wording', 'addresses', 'transcript', 'edition', 'render', 'outputs'],
    packages: ['node', 'vfile', 'vfile-message', 'yaml', 'zod'],
  },
  site: {
    rooms: [
      'text',
      'wording',
      'addresses',
      'transcript',
      'edition',
      'render',
      'outputs',
      'search',
      'content',
    ],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@resvg/resvg-wasm',
      'fontkit',
      'node',
    ],
  },
  client: { rooms: ['text', 'wording', 'outputs', 'search'], packages: [] },
  styles: { rooms: [], packages: [] },
  components: {
    rooms: ['wording', 'addresses', 'edition', 'render', 'content', 'site'],
    packages: [],
  },
  layouts: {
    rooms: ['addresses', 'edition', 'content', 'site', 'styles', 'components'],
    packages: [],
  },
  pages: {
    rooms: [
      'wording',
      'addresses',
      'edition',
      'render',
      'outputs',
      'content',
      'site',
      'styles',
      'components',
      'layouts',
    ],
    packages: ['astro'],
  },
  integrations: {
    rooms: [
      'text',
      'addresses',
      'transcript',
      'edition',
      'outputs',
      'search',
      'content',
      'site',
    ],
    packages: [
      'astro',
      'cborg',
      'htmlparser2',
      'node',
      'pagefind',
      'vite',
      'yazl',
      'zod',
    ],
  },
  cli: {
    rooms: [
      'wording',
      'addresses',
      'transcript',
      'inference',
      'edition',
      'outputs',
      'search',
      'content',
    ],
    packages: ['node', 'vfile', 'vfile-location', 'vfile-message', 'yaml', 'zod'],
  },
};
