import type { Document, YAMLError } from 'yaml';
import { firstUnclosed } from './unclosed.ts';

/** What breaks YAML, in the words of an editor; the parser's own where a slip is rarer. */
export function yamlFault(
  { code, message, pos: [offset] }: YAMLError,
  document: Document,
  source: string,
): {
  readonly offset: number;
  readonly reason: string;
  readonly remedy: string;
} {
  const unclosed = firstUnclosed(document, source);
  if (unclosed) return unclosed;
  if (code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]+/u.exec(source.slice(offset))?.[0] ?? '';
    return {
      offset,
      reason: `\`${name}\` is there twice`,
      remedy: 'Delete or rename one of them.',
    };
  }
  const known = faults[code];
  if (known) return { offset, ...known };
  const reason = message.replace(/(?: at line \d+, column \d+)?:?(?:\n.*)?$/su, '');
  return { offset, reason, remedy: 'Correct the YAML there.' };
}

const faults: Partial<Record<YAMLError['code'], { reason: string; remedy: string }>> = {
  BAD_INDENT: {
    reason: 'The indentation differs from that of the lines around it',
    remedy: 'Indent them alike, with spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'A colon and a space within a value',
    remedy: 'Put the value in quotation marks.',
  },
  TAB_AS_INDENT: {
    reason: 'A tab at the beginning of a line',
    remedy: 'Indent with spaces.',
  },
};
