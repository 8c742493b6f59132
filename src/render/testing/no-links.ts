import type { AnnotationLinks } from '../annotations.ts';

/** Names are no links; notes and emendations lead to their anchors. */
export const noLinks: AnnotationLinks = {
  entry: () => undefined,
  isName: () => false,
  markPicture: 'mark.svg',
  emendation: (id) => `#${id}`,
  definition: (id) => `#${id}`,
  note: ({ id }) => `#${id}`,
};
