import type { z } from 'zod';
import type { FieldFault } from '../../transcript/index.ts';
import { listed, nearest } from '../nearest.ts';
import { descriptionAt, fieldsAt, refusalOf } from './schema-fields.ts';
import { inBrief, nameOf, wrongValue } from './wrong-value.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const rule = 'invalid-metadata';

/** What was read, and against what. */
interface Checked {
  readonly schema: z.core.$ZodType;
  readonly raw: unknown;
  /** What was typed for a value: `1.0`, of which YAML makes 1. */
  readonly typedAt: (path: Path) => string | undefined;
}

/**
 * Where a file departs from its schema, in an editor's words. A misspelt field is one fault: the
 * field that it should have been is not reported as missing.
 */
export function schemaFaults(checked: Checked, issues: readonly Issue[]): FieldFault[] {
  const faults = issues.flatMap((issue) => faultsOf(checked, issue, []));
  const meant = new Set(
    issues.flatMap(({ path, ...issue }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => keyOf([...path, meantBy(checked, path, key) ?? key]))
        : [],
    ),
  );
  return faults.filter(
    ({ path }) => valueAt(checked.raw, path) !== undefined || !meant.has(keyOf(path)),
  );
}

function faultsOf(checked: Checked, issue: Issue, within: Path): FieldFault[] {
  const path = [...within, ...issue.path];
  const value = valueAt(checked.raw, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(checked, path, key));
  }
  if (value === undefined || value === null || isBlank(value)) {
    return [absentField(checked, path, value === undefined)];
  }
  if (issue.code === 'invalid_union') {
    return likeliest(checked, issue.errors, path).flatMap((own) =>
      faultsOf(checked, own, path),
    );
  }
  const field = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1);
  const described = descriptionAt(checked.schema, field);
  const fields = fieldsAt(checked.schema, path);
  const typed = typeof value === 'object' ? undefined : checked.typedAt(path);
  const isNoGroup = issue.code === 'invalid_type' && fields.length > 0;
  return [
    {
      rule,
      path,
      ...wrongValue(asTyped(checked, issue, path), path, typed ?? value, described),
      ...(isNoGroup && { remedy: `They are ${listed(fields, 'and')}.` }),
    },
  ];
}

/** What YAML takes for a number is judged as the text it should have been. */
function asTyped({ schema, typedAt }: Checked, issue: Issue, path: Path): Issue {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return issue;
  const typed = typedAt(path);
  return (typed !== undefined && refusalOf(schema, path, typed)) || issue;
}

function unknownField(checked: Checked, path: Path, key: string): FieldFault {
  const near = meantBy(checked, path, key);
  const known = fieldsAt(checked.schema, path);
  return {
    rule,
    path: [...path, key],
    reason: `Unknown field \`${nameOf([...path, key])}\``,
    remedy: near
      ? `Did you mean \`${near}\`?`
      : `The fields are ${listed(known, 'and')}.`,
  };
}

function meantBy({ schema }: Checked, path: Path, key: string): string | undefined {
  return nearest(key, fieldsAt(schema, path));
}

/** A field that is not there, or has nothing after its colon. */
function absentField({ schema }: Checked, path: Path, isMissing: boolean): FieldFault {
  const described = descriptionAt(schema, path);
  const says = described ? `: ${inBrief(described)}` : '';
  const parent = path.slice(0, -1).findLast((key) => typeof key === 'string');
  const where = parent === undefined ? '' : ` under \`${String(parent)}\``;
  return {
    rule,
    path,
    reason: `\`${nameOf(path)}\` is ${isMissing ? 'missing' : 'empty'}${says}`,
    remedy: isMissing
      ? `Add \`${String(path.at(-1))}:\`${where}.`
      : 'Fill it in, or delete the line.',
  };
}

/** The issues of the one among several forms that a value was most likely meant to have. */
function likeliest(
  { raw }: Checked,
  forms: readonly (readonly Issue[])[],
  path: Path,
): readonly Issue[] {
  const isAbsent = (issue: Issue) => valueAt(raw, [...path, ...issue.path]) === undefined;
  const isOther = ([first]: readonly Issue[]) =>
    first?.code === 'invalid_type' && first.path.length === 0;
  const [best = forms[0] ?? []] = forms
    .filter((issues) => !isOther(issues))
    .toSorted(
      (a, b) =>
        a.filter((issue) => !isAbsent(issue)).length -
          b.filter((issue) => !isAbsent(issue)).length || a.length - b.length,
    );
  return best.map((issue) =>
    issue.code === 'invalid_value' && !isAbsent(issue)
      ? { ...issue, values: valuesAt(forms, issue.path) }
      : issue,
  );
}

function valuesAt(forms: readonly (readonly Issue[])[], path: Path) {
  const same = forms
    .flat()
    .filter((issue) => issue.code === 'invalid_value')
    .filter((issue) => keyOf(issue.path) === keyOf(path));
  return same.flatMap(({ values }) => values);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? // Only asked whether it has the key; what it holds is not known.
          (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  );
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
