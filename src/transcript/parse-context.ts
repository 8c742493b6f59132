import type { VFile } from 'vfile';
import type { Declarations } from './blocks/declarations.ts';
import type { Places } from './places.ts';

/** What the readers of one source share. */
export interface ParseContext {
  readonly source: string;
  /** Where messages go. */
  readonly file: VFile;
  readonly places: Places;
  readonly declarations: Declarations;
}
