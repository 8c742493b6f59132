import type { Declaration } from './blocks/declarations.ts';
import type { NoteDefinition, NoteReference, Transcript } from './nodes.ts';
import type { ParseContext } from './parse-context.ts';
import type { FieldFault } from './report.ts';
import { positionOf, report } from './report.ts';
import { walk } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    /** The options that a transcript was parsed with and does not have, by their paths in them. */
    unmet: readonly FieldFault[];
  }
}

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
  walk(transcript, (node) => {
    if (node.type === 'noteReference') references.push(node);
    if (node.type !== 'noteDefinition') return;
    if (definitions.has(node.identifier)) {
      report(file, positionOf(node), {
        rule: 'duplicate-note',
        reason: `Duplicate note \`[${node.label}]\``,
        remedy: 'Compare with the source: one of the two labels is misprinted.',
      });
    } else {
      definitions.set(node.identifier, node);
    }
  });
  for (const node of references) {
    if (definitions.has(node.identifier)) continue;
    report(file, positionOf(node), {
      rule: 'undefined-note',
      reason: `The note mark \`[${node.label}]\` has no note`,
      remedy: 'Compare with the source: the note is missing or has another label.',
    });
  }
  const referred = new Set(references.map(({ identifier }) => identifier));
  for (const [identifier, node] of definitions) {
    if (referred.has(identifier)) continue;
    report(file, positionOf(node), {
      rule: 'unused-note',
      reason: `The note \`[${node.label}]\` has no mark in the text`,
      remedy: 'Compare with the source: the mark is missing or has another label.',
    });
  }
}

/** The parser leaves what it could not place between blocks: only white space may be there. */
function checkCover(transcript: Transcript, { file, places }: ParseContext): void {
  const reportWords = (words: string, offset: number) => {
    const skipped = words.search(/\S/u);
    if (skipped < 0) return;
    const start = offset + skipped;
    report(file, places.position(start, offset + words.trimEnd().length), {
      rule: 'uncovered-text',
      reason: 'These words belong to no block',
      remedy: 'This is a bug in the parser. Please report it with the text.',
    });
  };
  walk(transcript, (node) => {
    if (!('before' in node) || !node.position) return;
    const start = node.position.start.offset ?? 0;
    reportWords(node.before, start - node.before.length);
  });
  const end = transcript.position?.end.offset ?? 0;
  reportWords(transcript.after, end - transcript.after.length);
}

function checkDeclarations({ declarations, file }: ParseContext): void {
  const faults: FieldFault[] = [];
  const unmet = (
    rule: string,
    all: Iterable<Declaration<unknown>>,
    what: string,
    where: string,
  ) => {
    for (const { met, words, path } of all) {
      if (met) continue;
      const fault = {
        rule,
        path,
        reason: `The ${what} \`${words}\` under \`${where}\` is not in the text`,
        remedy: 'Correct it to match the text, or delete it.',
      };
      report(file, undefined, fault);
      faults.push(fault);
    }
  };
  unmet('unused-speaker', declarations.labels.all, 'label', 'labels');
  unmet('unused-not-label', declarations.notLabels.all, 'opening', 'notLabels');
  unmet('unused-block', declarations.blocks.all, 'block', 'blocks` or `signature');
  // Doubled brackets are one declaration under two keys.
  const insertions = new Set(declarations.insertions.values());
  unmet('unused-insertion', insertions, 'insertion', 'insertions');
  file.data.unmet = faults;
}
