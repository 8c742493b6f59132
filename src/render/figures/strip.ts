import { s } from 'hastscript';
import type { Conversation, Extent } from './extents.ts';
import { barPath, extentsOf, runsOf } from './extents.ts';
import { svgOf } from './picture.ts';
import { voiceOf, voicesIn } from './voices.ts';

/**
 * The conversation as a thin line with the paragraphs that are marked, in the strokes of those who
 * speak them.
 *
 * @param marked - their anchors
 * @param label - what it shows, in words
 */
export function mentionStrip(
  conversation: Conversation,
  marked: ReadonlySet<string>,
  label: string,
): string {
  const voices = voicesIn(conversation);
  const extents = extentsOf(conversation.passages);
  const own = extents.filter(({ passage }) => marked.has(passage.id));
  const byVoice = Map.groupBy(own, ({ passage }) => voiceOf(voices, passage));
  return svgOf(
    s(
      'svg',
      {
        className: ['strip'],
        viewBox: '0 -1 1000 2',
        preserveAspectRatio: 'none',
        role: 'img',
        ariaLabel: label,
      },
      [
        barPath(runsOf(extents).map(whole), 'ground'),
        ...[...byVoice].map(([className, group]) => barPath(group, className)),
      ],
    ),
  );
}

type Span = Pick<Extent, 'start' | 'end'>;

function whole(run: readonly Extent[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
