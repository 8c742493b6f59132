import type { Cited } from '../citation/cited.ts';
import { plainCitation } from '../citation/forms/plain-citation.ts';
import type { PassageWords } from '../output.ts';

const rule = `\n${'-'.repeat(72)}\n`;

/**
 * A text file: how to cite it and what it holds, a rule, then a block for each passage, which begins
 * with its anchor in brackets. An empty line is only between blocks.
 *
 * @param holds - which words these are, as a sentence
 */
export function writeText(
  cited: Cited,
  holds: string,
  passages: readonly PassageWords[],
): string {
  const head = [
    plainCitation(cited),
    `${holds} Each block begins with its anchor: the address of [p12] ends in #p12.`,
  ];
  const blocks = passages.map(
    ({ id, text }) =>
      `[${id}] ${text.trim().replaceAll(/[ \t]*(?:\r?\n[ \t]*)+/gu, '\n')}`,
  );
  return `${head.join('\n\n')}\n${rule}\n${blocks.join('\n\n')}\n`;
}

/** The passages of such a file. */
export function readText(written: Uint8Array): readonly PassageWords[] {
  const text = new TextDecoder().decode(written);
  return text
    .slice(text.indexOf(rule) + rule.length)
    .trim()
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const [, id = '', text = ''] = /^\[([^\]]+)\] (.*)$/su.exec(block) ?? [];
      return { id, text };
    });
}
