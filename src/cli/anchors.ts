import type { VFileMessage } from 'vfile-message';
import { readEditionFile } from '../content/edition-file.ts';
import type { DocumentFiles } from '../content/read-document.ts';
import { listDocuments, readDocument } from '../content/read-document.ts';
import { recordedRules } from '../content/report-anchors.ts';
import { writeAnchors } from '../content/write-anchors.ts';
import type { AnchorableNode, AnchorDifference } from '../edition/index.ts';
import type { Command } from './command.ts';
import { contentFrom, printFaults, readArguments } from './command.ts';

const usage = 'anchors [--write] [DIR]';

/** Compare the texts with their registers of anchors. */
export const anchors: Command = {
  usage,
  summary: 'compare the texts with their anchors; --write records changes',
  help: `Compares every text in the content folder DIR with its anchors.yaml and history/. For each document,
it lists the anchors that are new, changed, moved, split, merged or removed, and those only you can
decide: "lost" and "unsure". For these, standard error says what to write in anchors.yaml.
With --write, it records every change that is certain or answered, and keeps the text in history/.
Anchors are never deleted. If a text has an open question or another fault, nothing is written for it;
faults in annotations.yaml are reported but do not prevent recording.
Exit code 0 if texts and anchors agree in the end, 1 if not.
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
      printFaults([file]);
      return 1;
    }
    const agreed = listDocuments(content).map((slug) => {
      const document = readDocument(content, slug);
      list(document);
      if (!values.write) return printFaults(document.files) === 0;
      return record(content, document, site.version);
    });
    return agreed.every(Boolean) ? 0 : 1;
  },
};

/** Record what is certain, unless another fault prevents it; print the faults that remain. */
function record(content: string, document: DocumentFiles, version: string): boolean {
  const { files, slug } = document;
  const isRecorded = ({ ruleId = '' }: VFileMessage) => recordedRules.has(ruleId);
  // No anchor depends on the annotations.
  const isHindered = files
    .filter(({ basename }) => basename !== 'annotations.yaml')
    .some(({ messages }) => !messages.every(isRecorded));
  if (!isHindered && files.some(({ messages }) => messages.some(isRecorded))) {
    writeAnchors(content, document, version);
  }
  const left = printFaults(files, recordedRules);
  if (isHindered) {
    process.stderr.write(
      `Nothing was recorded for ${slug}. Correct the faults above first.\n`,
    );
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
