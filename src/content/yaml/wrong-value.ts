import type { z } from 'zod';
import type { Advice } from '../../transcript/index.ts';
import { listed, nearest } from '../nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What is wrong with a value that is there.
 *
 * @param described - what the schema says of the field
 */
export function wrongValue(
  issue: Issue,
  path: Path,
  value: unknown,
  described: string | undefined,
): Advice {
  const name = nameOf(path);
  const remedy = described
    ? `The field holds ${inBrief(described)}.`
    : 'The schema describes every field: see `public/schemas/`.';
  const is = `\`${name}\` is ${shown(value)}`;
  switch (issue.code) {
    case 'invalid_type':
      return {
        reason: `${is}, expected ${types[issue.expected] ?? 'another value'}`,
        remedy: remedyFor(issue.expected, value) ?? remedy,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(String(value), values);
      return {
        reason: `${is}, expected ${listed(values, 'or')}`,
        remedy: near ? `Did you mean \`${near}\`?` : 'Choose one of them.',
      };
    }
    case 'invalid_key': {
      const [first] = issue.issues;
      const key = `\`${String(path.at(-1))}\` under \`${nameOf(path.slice(0, -1))}\``;
      return {
        reason: `${key} is not a valid id, ${withinSentence(first?.message ?? 'expected another')}`,
        remedy: 'Rename it here and in every reference to it.',
      };
    }
    case 'too_small':
    case 'too_big':
      return { reason: `${is}, ${limitOf(issue)}`, remedy };
    default: {
      const own = issue.code === 'custom' && particularFault(issue, path);
      if (own) return own;
      const expected = formats[issue.code === 'invalid_format' ? issue.format : ''];
      const subject = typeof value === 'object' ? `\`${name}\`:` : `${is},`;
      const says = expected ?? withinSentence(issue.message);
      return { reason: `${subject} ${says}`, remedy };
    }
  }
}

/** The message of a schema's own check with `params`; undefined if it has only a message. */
function particularFault(
  { params = {} }: z.core.$ZodIssueCustom,
  path: Path,
): Advice | undefined {
  const { markup, known } = params;
  if (typeof markup === 'string') {
    return {
      reason: `\`${nameOf(path)}\` has \`${markup}\`, which would be shown as typed`,
      remedy: 'Remove it: this field is plain text.',
    };
  }
  if (!Array.isArray(known)) return undefined;
  const id = String(path.at(-1));
  const ids = known.map(String);
  const near = nearest(id, ids);
  return {
    reason: `Unknown id \`${id}\` under \`${nameOf(path.slice(0, -1))}\``,
    remedy: near ? `Did you mean \`${near}\`?` : `The ids are ${listed(ids, 'and')}.`,
  };
}

/** What is expected, by zod's names of types. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'nested fields',
  record: 'nested fields',
};

/** The formats whose own messages are zod's. */
const formats: Readonly<Record<string, string>> = {
  url: 'expected an address like https://example.org/',
};

/** What to do about a wrong type; undefined if only the schema can say. */
function remedyFor(expected: string, value: unknown): string | undefined {
  if (typeof value === 'object') return undefined;
  if (expected === 'string') return 'Put it in quotation marks.';
  if (expected === 'array') {
    return 'Put it in square brackets, or on a line of its own after a hyphen.';
  }
  if (expected === 'boolean') return 'Choose one of them, without quotation marks.';
  return expected === 'number' ? 'Write it without quotation marks.' : undefined;
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, limit] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  return `expected ${word} ${limit}`;
}

/** The fields on the way; which element of a list it is, the place says. */
export function nameOf(path: Path): string {
  const names = path.filter((key) => typeof key !== 'number');
  return names.map(String).join('.') || 'the file';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

/** What a description says first: "How sure it is: `stated` …" as "how sure it is". */
export function inBrief(description: string): string {
  return withinSentence(description.replace(/[.:;]\s.*$/su, ''));
}

/** "Expected a day." as it goes on after a comma or colon. */
function withinSentence(text: string): string {
  return text
    .replace(/^\p{Lu}(?=[\p{Ll}\s])/u, (first) => first.toLowerCase())
    .replace(/\.$/u, '');
}
