import type {
  AnchorableNode,
  AnchorDifference,
  AnchorRegistry,
} from '../edition/index.ts';
import { beginningOf } from '../edition/index.ts';
import { positionOf, report } from '../transcript/index.ts';
import type { TextFile } from './text-file.ts';
import type { YamlFile } from './yaml/yaml-file.ts';

type Difference = AnchorDifference<AnchorableNode>;

const rules: Readonly<Record<Difference['type'], string>> = {
  unregistered: 'unregistered-anchor',
  changed: 'changed-words',
  moved: 'moved-anchor',
  split: 'split-anchor',
  merged: 'merged-anchor',
  removed: 'removed-anchor',
  answered: 'answered-anchor',
  lost: 'lost-anchor',
  unsure: 'unsure-anchor',
};

const { lost: _lost, unsure: _unsure, ...certain } = rules;

/** The rules of faults that `edition anchors --write` fixes by recording what is certain. */
export const recordedRules: ReadonlySet<string> = new Set([
  'missing-anchors',
  'unkept-text',
  ...Object.values(certain),
]);

const record = 'If this is intended, run `edition anchors --write` to record it.';

/**
 * Report every difference between a text and its anchors. Each message names the anchor; the remedy
 * of a question quotes the possible answers.
 *
 * @param units - everything that has an anchor, in the order of the text
 */
export function reportDifferences(
  { file: source }: Pick<TextFile, 'file'>,
  anchors: Pick<YamlFile<{ anchors: AnchorRegistry }>, 'file' | 'placeOf'>,
  differences: readonly Difference[],
  units: readonly AnchorableNode[],
): void {
  for (const one of differences) {
    const fault = {
      rule: rules[one.type],
      reason: reasonOf(one),
      remedy: remedyOf(one, units),
    };
    const unit = 'units' in one ? one.units[0] : 'unit' in one ? one.unit : undefined;
    if (unit) report(source, positionOf(unit.node).start, fault);
    else if ('id' in one)
      report(anchors.file, anchors.placeOf(['anchors', one.id]), fault);
  }
}

function reasonOf(one: Difference): string {
  switch (one.type) {
    case 'unregistered':
      return `This ${one.unit.kind} has no anchor in \`anchors.yaml\` yet`;
    case 'changed':
      return `The words of \`${one.id}\` have changed`;
    case 'moved':
      return `The words of \`${one.id}\` have moved here`;
    case 'split':
      return `The words of \`${one.id}\` are split into ${one.units.length} paragraphs`;
    case 'merged':
      return `The words of \`${one.id}\` are now part of \`${one.into}\``;
    case 'removed':
      return `The new status of \`${one.id}\` is not recorded yet`;
    case 'answered':
      return `The answer about \`${one.id}\` is not recorded yet`;
    case 'lost':
      return `The words of \`${one.id}\` are gone: nothing in the text resembles them`;
    case 'unsure':
      return one.candidates.length > 1
        ? `The words of \`${one.id}\` may be in more than one place`
        : `The words of \`${one.id}\` may be gone, or differ too much to be recognised`;
  }
}

function remedyOf(one: Difference, units: readonly AnchorableNode[]): string {
  if (one.type === 'lost') return remedyFor(one.id, [], units);
  return one.type === 'unsure' ? remedyFor(one.id, one.candidates, units) : record;
}

function remedyFor(
  id: string,
  candidates: readonly AnchorableNode[],
  units: readonly AnchorableNode[],
): string {
  const quoted = candidates.map((unit) => JSON.stringify(beginningOf(unit, units)));
  const places = quoted.length > 0 ? quoted : ['"its first words"'];
  const answers = [
    `${places.map((words) => `\`now: ${words}\``).join(' or ')} if it continues there`,
    ...(quoted.length > 1 ? [`\`now: [${quoted.join(', ')}]\` if it was split`] : []),
    '`now: ID` if its words are now part of another anchor’s that is in the text',
    "`status: removed` and `reason: '…'` if they were removed",
  ];
  return `Restore the words of \`${id}\`, or write in its entry in anchors.yaml, instead of any \`now\` there: ${answers.join('; ')}. Then run \`edition anchors --write\`.`;
}
