export { remarkVerbatim } from './blocks/verbatim.ts';
export * from './nodes.ts';
export * from './options.ts';
export type { Outline } from './outline.ts';
export { outlineTranscript } from './outline.ts';
export { parseTranscript, remarkTranscript } from './parse.ts';
export { printAll, printTranscript } from './print.ts';
export type { Advice, Fault, FieldFault, TextFault } from './report.ts';
export { positionOf, report } from './report.ts';
