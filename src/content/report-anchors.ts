import type {
  AnchorableNode,
  AnchorDifference,
  AnchorRegistry,
} from '../edition/index.ts';
import { beginningOf } from '../edition/index.ts';
import { positionOf, report } from '../transcript/index.ts';
import type { TextFile } from './text-file.ts';
import type { YamlFile } from './yaml/yaml-file.ts';

/** The rules of faults that `edition anchors --write` mends by recording what is certain. */
export const recordedRules: ReadonlySet<string> = new Set([
  'missing-anchors',
  'unregistered-anchor',
  'changed-words',
  'moved-anchor',
  'split-anchor',
  'merged-anchor',
  'removed-anchor',
  'answered-anchor',
  'unkept-text',
]);

const record = 'If that is meant, run `edition anchors --write`, which records it.';

/**
 * Tell what a text and its register do not agree on. Every message names the anchor; the remedy
 * of a question quotes what the editor can write.
 *
 * @param units - what takes an anchor, in the order of the text
 */
export function reportDifferences(
  { file: source }: Pick<TextFile, 'file'>,
  anchors: YamlFile<{ anchors: AnchorRegistry }>,
  differences: readonly AnchorDifference<AnchorableNode>[],
  units: readonly AnchorableNode[],
): void {
  const inText = ({ node }: AnchorableNode, rule: string, reason: string) =>
    report(source, positionOf(node).start, { rule, reason, remedy: record });
  const inRegister = (id: string, rule: string, reason: string, remedy = record) =>
    report(anchors.file, anchors.placeOf(['anchors', id]), { rule, reason, remedy });
  for (const one of differences) {
    switch (one.type) {
      case 'unregistered': {
        const reason = `This ${one.unit.kind} has no anchor in \`anchors.yaml\` yet`;
        inText(one.unit, 'unregistered-anchor', reason);
        break;
      }
      case 'changed': {
        const reason = `The words of \`${one.id}\` have changed`;
        inText(one.unit, 'changed-words', reason);
        break;
      }
      case 'moved': {
        const reason = `The words of \`${one.id}\` have moved here`;
        inText(one.unit, 'moved-anchor', reason);
        break;
      }
      case 'split': {
        const reason = `The words of \`${one.id}\` are split: they are now ${one.units.length} paragraphs`;
        inText(one.units[0], 'split-anchor', reason);
        break;
      }
      case 'merged': {
        const reason = `The words of \`${one.id}\` are now part of \`${one.into}\``;
        inRegister(one.id, 'merged-anchor', reason);
        break;
      }
      case 'removed':
        inRegister(
          one.id,
          'removed-anchor',
          `The end of \`${one.id}\` is not recorded yet`,
        );
        break;
      case 'answered':
        inRegister(
          one.id,
          'answered-anchor',
          `The answer about \`${one.id}\` is not recorded yet`,
        );
        break;
      case 'lost': {
        const reason = `The words of \`${one.id}\` are gone: the text has nothing like them`;
        inRegister(one.id, 'lost-anchor', reason, remedyFor(one.id, [], units));
        break;
      }
      case 'unsure': {
        const reason = `The words of \`${one.id}\` may be in more than one place`;
        inRegister(
          one.id,
          'unsure-anchor',
          reason,
          remedyFor(one.id, one.candidates, units),
        );
        break;
      }
    }
  }
}

function remedyFor(
  id: string,
  candidates: readonly AnchorableNode[],
  units: readonly AnchorableNode[],
): string {
  const quoted = candidates.map((unit) => JSON.stringify(beginningOf(unit, units)));
  const answers = [
    `\`now: ${quoted[0] ?? '"its first words"'}\` if it goes on there`,
    ...(quoted.length > 1 ? [`\`now: [${quoted.join(', ')}]\` if it was split`] : []),
    '`now: ID` if its words are part of that anchor’s',
    "`status: removed` and `reason: '…'` if they are gone",
  ];
  return `Restore the words of \`${id}\`, or write beside it in anchors.yaml ${answers.join('; ')}. Then run \`edition anchors --write\`.`;
}
