import type { VFileMessage } from 'vfile-message';
import { readEditionFile } from '../content/edition-file.ts';
import type { DocumentFiles } from '../content/read-document.ts';
import { listDocuments, readDocument } from '../content/read-document.ts';
import { recordedRules } from '../content/report-anchors.ts';
import { writeAnchors } from '../content/write-anchors.ts';
import type { AnchorableNode, AnchorDifference } from '../edition/index.ts';
import type { Command } from './command.ts';
import { contentFrom, readArguments, tellFaults } from './command.ts';

const usage = 'anchors [--write] [DIR]';

/** Compare the texts with their registers of anchors. */
export const anchors: Command = {
  usage,
  summary: 'compare the texts with their anchors; --write records',
  help: `Compares every text of the content folder DIR with its anchors.yaml and history/ and lists, per
document, what is new, changed, moved, split, merged, removed, and what only you can tell: "lost"
and "unsure". These are asked on standard error, with what to write into anchors.yaml. With --write,
what is certain or answered is recorded and the text is kept in history/; no anchor is ever taken
away. Nothing is written for a text with a question or another fault; faults of annotations.yaml are
told, but do not keep anchors from being recorded.
Exit code 0 if text and register agree in the end, 1 if they do not.
`,
  run(args) {
    const { values, positionals } = readArguments(
      args,
      { write: { type: 'boolean' } },
      1,
      usage,
    );
    const content = contentFrom(positionals[0]);
    const { file, value: site } = readEditionFile(content);
    if (!site) {
      tellFaults([file]);
      return 1;
    }
    const agreed = listDocuments(content).map((slug) => {
      const document = readDocument(content, slug);
      list(document);
      if (!values.write) return tellFaults(document.files) === 0;
      return record(content, document, site.version);
    });
    return agreed.every(Boolean) ? 0 : 1;
  },
};

/** Record what is certain, unless another fault hinders it; tell the faults that remain. */
function record(content: string, document: DocumentFiles, version: string): boolean {
  const { files, slug } = document;
  const isRecorded = ({ ruleId = '' }: VFileMessage) => recordedRules.has(ruleId);
  // No anchor depends on what this edition says of the words.
  const isHindered = files
    .filter(({ basename }) => basename !== 'annotations.yaml')
    .some(({ messages }) => !messages.every(isRecorded));
  if (!isHindered && files.some(({ messages }) => messages.some(isRecorded))) {
    writeAnchors(content, document, version);
  }
  const left = tellFaults(files, recordedRules);
  if (isHindered) {
    process.stderr.write(`Nothing was recorded for ${slug}: correct the faults above.\n`);
  }
  return left === 0;
}

function list({ slug, differences, edition }: DocumentFiles): void {
  const idOf = (unit: AnchorableNode) => edition?.ids.get(unit.node) ?? '';
  for (const one of differences) {
    process.stdout.write(`${slug} ${describe(one, idOf)}\n`);
  }
}

function describe(
  difference: AnchorDifference<AnchorableNode>,
  idOf: (unit: AnchorableNode) => string,
): string {
  switch (difference.type) {
    case 'unregistered':
      return `new ${idOf(difference.unit)} ${firstWords(difference.unit)}`;
    case 'changed':
    case 'moved':
      return `${difference.type} ${difference.id} ${firstWords(difference.unit)}`;
    case 'split':
      return `split ${difference.id} into ${difference.units.map(idOf).join(', ')}`;
    case 'merged':
      return `merged ${difference.id} into ${difference.into}`;
    case 'unsure':
    case 'lost':
    case 'removed':
    case 'answered':
      return `${difference.type} ${difference.id}`;
  }
}

function firstWords({ words }: AnchorableNode): string {
  return words.split(/\s+/u).slice(0, 6).join(' ');
}
