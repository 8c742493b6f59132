import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import type { Plugin } from 'unified';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { Assembly } from './assemble.ts';
import { declarationsFrom } from './blocks/declarations.ts';
import { splitBlocks } from './blocks/split-blocks.ts';
import { remarkVerbatim } from './blocks/verbatim.ts';
import { checkTranscript } from './check.ts';
import type { Transcript } from './nodes.ts';
import type { TranscriptOptions } from './options.ts';
import { placesIn } from './places.ts';

/**
 * Parse the text of a record of conversation.
 *
 * @param file - the text; messages about it (`VFileMessage`s with a `ruleId`, a place and, in
 *   `note`, a remedy) are added to the file if it is one
 * @param options - what the text cannot say of itself; an empty set gives a usable tree and
 *   messages, never an exception
 * @returns a tree that `printTranscript` turns back into the text exactly
 */
export function parseTranscript(
  file: VFile | string,
  options: TranscriptOptions = {},
): Transcript {
  const virtual = typeof file === 'string' ? new VFile(file) : file;
  const processor = unified()
    .use(remarkParse)
    .use(remarkVerbatim)
    .use(remarkTranscript, options);
  return processor.runSync(processor.parse(virtual), virtual);
}

/**
 * The same as a plugin: after `remarkParse` and `remarkVerbatim`, turns Markdown's blocks into a
 * transcript. Every word is taken from the source by offset, never from Markdown's nodes.
 */
export const remarkTranscript: Plugin<[TranscriptOptions?], Root, Transcript> =
  (options = {}) =>
  (tree, file) => {
    const source = String(file);
    const declarations = declarationsFrom(options);
    const context = { source, file, declarations, places: placesIn(source) };
    const assembly = new Assembly(context);
    for (const block of splitBlocks(source, tree, declarations)) assembly.add(block);
    const transcript = assembly.finish();
    checkTranscript(transcript, context);
    return transcript;
  };
