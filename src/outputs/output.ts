import type {
  Edition,
  EditionMetadata,
  Entry,
  Passage,
  Source,
} from '../edition/index.ts';
import type { Cited } from './citation/cited.ts';
import type { StyledCitation } from './citation/forms/styled-parts.ts';

/** What the files of a document tell of the edition that it stands in. */
export interface Collection {
  readonly site: EditionMetadata;
  /** Every published version, with its date. */
  readonly published: Readonly<Record<string, string>>;
  /** Every entry of the registers, by its id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Every source, by its id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The page that introduces the edition, where it has one. */
  readonly introduction: Introduction | undefined;
  /** The files of the letters by their names; reading them costs time, so only who needs it asks. */
  readonly fonts: () => ReadonlyMap<string, Uint8Array>;
}

export interface Introduction {
  readonly title: string;
  readonly html: string;
  /** The page below the site's root, from where its links are written. */
  readonly path: string;
}

/** What a file is made of: a document, or one of its passages. */
export interface OutputSubject {
  readonly edition: Edition;
  readonly passage?: Passage;
  readonly collection: Collection;
  /** As it is cited. */
  readonly cited: Cited;
  /** What CSL makes of a citation; formatting costs time, so only who needs it asks. */
  readonly styledFor: (cited: Cited) => StyledCitation;
  /**
   * Sets Typst source, which may import `template.typ` of `pdf/`, as a PDF. It needs faces and a compiler,
   * which this room does not read.
   *
   * @throws when a letter has no glyph, or the source is wrong
   */
  readonly typeset: (source: string) => Uint8Array;
}

/** A kind of file that the site offers of its documents and passages. */
export type Output = Description | TextOutput | DataOutput;

interface Kind {
  /** How the names of its files end; before it stands the slug or anchor. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a link to it says. */
  readonly label: string;
  /** Whether only small editions, and exports, have it at every build. */
  readonly isCostly?: true;
  /** Text, which is written in UTF-8, or bytes; always the same for the same subject. */
  readonly write: (subject: OutputSubject) => string | Uint8Array;
}

/** A file that cites; an internal one is for our script, and no link leads to it. */
export interface Description extends Kind {
  readonly of: readonly ('document' | 'passage')[];
  readonly role: 'description' | 'internal';
}

/** A file that carries the text of a document; each build proves that its words are the source's. */
export interface TextOutput extends Kind {
  readonly of: readonly ['document'];
  readonly role: 'item';
  /** Whether people read it, or programs. */
  readonly use: 'read' | 'data';
  readonly proof: WordProof;
}

/** A file with what is said of a document, or with its words in a form that no build can read back. */
export interface DataOutput extends Kind {
  readonly of: readonly ['document'];
  readonly role: 'item';
  /** Whether people read it, or programs. */
  readonly use: 'read' | 'data';
  readonly proof?: undefined;
}

/** Which words a file should carry, and which it does. */
export interface WordProof {
  /** @param words - of every passage, as the source has them */
  readonly expected: (
    words: readonly PassageWords[],
    edition: Edition,
  ) => readonly PassageWords[];
  /** Read them back from what was written. */
  readonly read: (written: Uint8Array) => readonly PassageWords[];
}

/** One passage, as the source, or an output that carries the text, has it. */
export interface PassageWords {
  /** The anchor: `p12`, `abstract`, `n1`. */
  readonly id: string;
  /** Its words, with those in brackets and without note marks. */
  readonly text: string;
  /** The label of its turn with its closing mark, where the passage opens the turn. */
  readonly label?: string | undefined;
  /** Each bracket in it, with its signs, in the order in which they open. */
  readonly brackets?: readonly string[];
}

/** A file at the root of the site, of the whole edition. */
export interface EditionOutput {
  /** Its name, which is its path. */
  readonly name: string;
  readonly mediaType: string;
  readonly label: string;
  /** As of any output. */
  readonly isCostly?: true;
  /** @param subjects - every document, read when it is asked for */
  readonly write: (collection: Collection, subjects: Iterable<OutputSubject>) => string;
}
