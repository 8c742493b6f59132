import { visit } from 'unist-util-visit';
import type { Declaration } from './blocks/declarations.ts';
import type { NoteDefinition, NoteReference, Transcript } from './nodes.ts';
import type { ParseContext } from './parse-context.ts';
import { positionOf, report } from './report.ts';

/**
 * Tell what no single block shows: marks without a note, notes without a mark, words that no
 * node holds, declarations that the text does not have.
 */
export function checkTranscript(transcript: Transcript, context: ParseContext): void {
  checkNotes(transcript, context);
  checkCover(transcript, context);
  checkDeclarations(context);
}

function checkNotes(transcript: Transcript, { file }: ParseContext): void {
  const references: NoteReference[] = [];
  const definitions = new Map<string, NoteDefinition>();
  visit(transcript, (node) => {
    if (node.type === 'noteReference') references.push(node);
    if (node.type !== 'noteDefinition') return;
    if (definitions.has(node.identifier)) {
      report(file, {
        rule: 'duplicate-note',
        place: positionOf(node),
        reason: `Unexpected second note \`[${node.label}]\`, expected one of each label`,
        remedy: 'Compare with the source: one of the two labels is misprinted.',
      });
    } else {
      definitions.set(node.identifier, node);
    }
  });
  for (const node of references) {
    if (definitions.has(node.identifier)) continue;
    report(file, {
      rule: 'undefined-note',
      place: positionOf(node),
      reason: `Unexpected note mark \`[${node.label}]\`, expected a note \`[${node.label}] …\` under the record`,
      remedy: 'Compare with the source: its note is missing, or has another label.',
    });
  }
  const referred = new Set(references.map(({ identifier }) => identifier));
  for (const [identifier, node] of definitions) {
    if (referred.has(identifier)) continue;
    report(file, {
      rule: 'unused-note',
      place: positionOf(node),
      reason: `Unexpected note \`[${node.label}]\` that nothing refers to, expected a mark \`[${node.label}]\` in the text`,
      remedy: 'Compare with the source: its mark is missing, or has another label.',
    });
  }
}

/** The parser keeps whatever it could not place between blocks: nothing but white space may be there. */
function checkCover(transcript: Transcript, { file, places }: ParseContext): void {
  const tell = (words: string, offset: number) => {
    const skipped = words.search(/\S/u);
    if (skipped < 0) return;
    const start = offset + skipped;
    report(file, {
      rule: 'uncovered-text',
      place: places.position(start, offset + words.trimEnd().length),
      reason: 'Unexpected words between blocks, expected them in a block',
      remedy: 'This is a fault of the parser: report it with the text.',
    });
  };
  visit(transcript, (node) => {
    if (!('before' in node) || !node.position) return;
    const start = node.position.start.offset ?? 0;
    tell(node.before, start - node.before.length);
  });
  const end = transcript.position?.end.offset ?? 0;
  tell(transcript.after, end - transcript.after.length);
}

function checkDeclarations({ declarations, file }: ParseContext): void {
  const unmet = (
    rule: string,
    all: Iterable<Declaration<unknown>>,
    what: string,
    where: string,
  ) => {
    for (const { met, words } of all) {
      if (met) continue;
      report(file, {
        rule,
        place: undefined,
        reason: `Unexpected ${what} \`${words}\` under \`${where}\`, expected it in the text`,
        remedy: `Correct it as the text prints it, or take it out of \`${where}\`.`,
      });
    }
  };
  unmet('unused-speaker', declarations.labels.all, 'label', 'labels');
  unmet('unused-not-label', declarations.notLabels.all, 'opening', 'notLabels');
  unmet('unused-block', declarations.blocks.all, 'block', 'blocks` or `signature');
  // Doubled brackets are one declaration under two keys.
  const insertions = new Set(declarations.insertions.values());
  unmet('unused-insertion', insertions, 'insertion', 'insertions');
}
