export type { Anchor, AnchorRegistry } from './anchors.ts';
export { anchorsSchema } from './anchors.ts';
export * from './edition.ts';
export type { Layer } from './layers.ts';
export { layers } from './layers.ts';
export type { AnchorDifference } from './match-anchors.ts';
export * from './metadata.ts';
export { parserOptions } from './parser-options.ts';
export type { Unit } from './units.ts';
