import type { Edition } from '../../edition/index.ts';
import type { Figure, FigureLinks } from './figure.ts';
import type { FigureEntry } from './mentioned.ts';
import { namingFigure } from './naming.ts';
import { overviewFigure } from './overview.ts';
import { placesFigure } from './places.ts';
import { speechFigure } from './speech.ts';
import { timeLineFigure } from './time-line.ts';

export type { Conversation, DrawnPassage } from './extents.ts';
export { conversationOf, drawnPassage } from './extents.ts';
export type { Figure, Table } from './figure.ts';
export { overviewBar } from './overview.ts';
export { mentionStrip } from './strip.ts';
export type { Voice } from './voices.ts';
export { voiceOf, voicesIn } from './voices.ts';

/** The pictures a document gives matter for, in their order; what it has nothing of is not there. */
export function figuresOf(
  edition: Edition,
  entries: readonly FigureEntry[],
  links: FigureLinks,
): readonly Figure[] {
  return [
    overviewFigure(edition, links.passage),
    speechFigure(edition),
    namingFigure(edition, entries, links),
    timeLineFigure(edition, entries, links),
    placesFigure(edition, entries, links),
  ].filter((figure) => figure !== undefined);
}
