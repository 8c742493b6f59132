import type { DataOutput } from '../output.ts';
import { typstOf } from './typst-of.ts';

/** The document as a book would print it: tagged, with an outline. */
export const pdf: DataOutput = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  label: 'PDF',
  of: ['document'],
  role: 'item',
  use: 'read',
  isCostly: true,
  write: ({ typeset, ...subject }) => typeset(typstOf(subject)),
};
