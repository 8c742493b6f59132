import { skipSpace } from '../../transcript/blocks/fold-space.ts';
import type { Declared } from '../declared-block.ts';
import type { Block } from './blocks.ts';

/** Words that the parser reads together, and what opens there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly opening: 'label' | 'speech' | 'note' | 'declared' | 'plain';
  readonly isDirection: boolean;
}

/** The blocks as the parser cuts them once `declared` is declared; both in order. */
export function spansOf(
  source: string,
  blocks: readonly Block[],
  declared: readonly Declared[],
): Span[] {
  const spans: Span[] = [];
  const add = (
    start: number,
    end: number,
    opening: Span['opening'],
    isDirection = false,
  ): void => {
    if (end > start) spans.push({ start, end, opening, isDirection });
  };
  let next = 0;
  for (const { start, end, opening, label } of blocks) {
    let at = start;
    let rest: Span['opening'] =
      opening === 'label' ? 'speech' : opening === 'note' ? 'note' : 'plain';
    for (let here = declared[next]; here && here.start < end; here = declared[++next]) {
      add(skipSpace(source, at, here.start), here.start, rest);
      add(here.start, here.end, 'declared', here.what.kind === 'direction');
      at = Math.max(here.end, at);
      rest = 'plain';
    }
    if (at === start && opening === 'label' && label) {
      add(start, label.end, 'label');
      at = label.end;
    }
    at = skipSpace(source, at, end);
    // A note's own mark is no reference to it.
    if (rest === 'note')
      at += /^\[(?:\d+|\*+)\]/u.exec(source.slice(at, at + 40))?.[0].length ?? 0;
    add(at, end, rest);
  }
  return spans;
}
