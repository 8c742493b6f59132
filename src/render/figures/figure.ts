/** A picture of a document, and the table that says the same. */
export interface Figure {
  /** Unique on its page; the ids in the picture begin with it. */
  readonly id: string;
  readonly title: string;
  /** How to read it, in a sentence or two. */
  readonly about: string;
  /** Whether the speakers are told by their strokes, so that a key should say whose they are. */
  readonly hasVoices?: boolean;
  readonly svg: string;
  readonly table: Table;
  /** Whether the picture needs its table beside it, as a map of numbers does. */
  readonly keyed?: boolean;
}

export interface Table {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Words and links in a row. */
export type Cell = readonly (string | Link)[];

export interface Link {
  readonly href: string;
  readonly text: string;
  readonly language?: string | undefined;
}

/** Where figures link to. */
export interface FigureLinks {
  readonly passage: (id: string) => string;
  readonly entry: (register: string, id: string) => string;
}
