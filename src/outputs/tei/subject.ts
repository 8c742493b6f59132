import type { OutputSubject } from '../output.ts';

/** What the TEI of a document is made of: nothing that depends on a style of citation. */
export type TeiSubject = Pick<OutputSubject, 'edition' | 'collection' | 'cited'>;
