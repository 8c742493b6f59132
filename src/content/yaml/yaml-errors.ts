import type { Document, YAMLError } from 'yaml';
import type { Advice, TextFault } from '../../transcript/index.ts';
import { firstUnclosed } from './unclosed.ts';

/** A YAML error in an editor's words; rarer ones keep the parser's message. */
export function yamlFault(
  { code, message, pos: [offset] }: YAMLError,
  document: Document,
  source: string,
): TextFault {
  const rule = 'invalid-yaml';
  const unclosed = firstUnclosed(document, source);
  if (unclosed) return unclosed;
  if (code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]+/u.exec(source.slice(offset))?.[0] ?? '';
    return {
      rule,
      offset,
      reason: `\`${name}\` occurs twice`,
      remedy: 'Delete or rename one of them.',
    };
  }
  const slip = slipIn(source, offset);
  if (slip) return { rule, offset, ...slip };
  const known = faults[code];
  if (known) return { rule, offset, ...known };
  const reason = message.replace(/(?: at line \d+, column \d+)?:?(?:\n.*)?$/su, '');
  return { rule, offset, reason, remedy: 'Fix the YAML here.' };
}

/** A slip that its line shows, where the parser reports only the consequences. */
function slipIn(source: string, offset: number): Advice | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(start).split('\n', 1)[0] ?? '';
  if (/^\s*-(?![\s-])/u.test(line)) {
    const remedy = 'Write a hyphen, a space and the value.';
    return { reason: 'A space is missing after the hyphen', remedy };
  }
  const closed = /^\s*(?:- )?([\w-]+):[^\s/]/u.exec(line);
  if (closed) {
    const remedy = `Write \`${closed[1]}:\`, a space and the value.`;
    return { reason: 'A space is missing after the colon', remedy };
  }
  const value = /^\s*(?:- )?[\w-]+: +(.*)/u.exec(line)?.[1] ?? '';
  // A list or a quotation is one only if nothing follows it.
  const isWords = /^(?:\[[^\]]*\]|"[^"]*"|'[^']*') *[^\s#]|^[*&!%@`]/u.test(value);
  const sign = isWords ? value[0] : undefined;
  if (sign === undefined) return undefined;
  return {
    reason: `A value that begins with \`${sign}\` must be in quotation marks`,
    remedy:
      'Use the other kind of quotation marks, or write `>-` and put the value on the next line.',
  };
}

const faults: Partial<Record<YAMLError['code'], Advice>> = {
  BAD_INDENT: {
    reason: 'The indentation differs from the lines around it',
    remedy: 'Indent them all the same way, with spaces.',
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
