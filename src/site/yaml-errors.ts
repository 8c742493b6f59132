import type { YAMLError } from 'yaml';

/** What breaks YAML, in the words of an editor; the parser's own where a slip is rarer. */
export function yamlFault({ code, message }: YAMLError): {
  readonly reason: string;
  readonly remedy: string;
} {
  const known = faults[code];
  if (known) return known;
  const reason = message.replace(/(?: at line \d+, column \d+)?:?(?:\n.*)?$/su, '');
  return { reason, remedy: 'Correct the YAML there.' };
}

const faults: Partial<Record<YAMLError['code'], { reason: string; remedy: string }>> = {
  BAD_INDENT: {
    reason: 'The line is indented otherwise than those beside it',
    remedy: 'Indent all alike, with spaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'A colon and a space within a value',
    remedy: 'Put the value in quotation marks.',
  },
  DUPLICATE_KEY: {
    reason: 'The same name is there twice',
    remedy: 'Take one of them out, or rename it.',
  },
  TAB_AS_INDENT: {
    reason: 'A tab at the beginning of a line',
    remedy: 'Indent with spaces.',
  },
};
