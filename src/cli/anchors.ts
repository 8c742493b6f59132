import { join } from 'node:path';
import type { AnchorDifference, Unit } from '../edition/index.ts';
import { editionSchema } from '../edition/index.ts';
import type { DocumentFiles } from '../site/read-document.ts';
import { listDocuments, readDocument } from '../site/read-document.ts';
import { recordedRules } from '../site/report-anchors.ts';
import { writeAnchors } from '../site/write-anchors.ts';
import { readYamlFile } from '../site/yaml-file.ts';
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
away. Nothing is written for a text with a question or another fault.
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
    const { file, value: site } = readYamlFile(
      join(content, 'edition.yaml'),
      editionSchema,
    );
    if (!site) {
      tellFaults([file]);
      return 1;
    }
    const agreed = listDocuments(content).map((slug) => {
      const document = readDocument(content, slug);
      list(document);
      if (!values.write) return tellFaults(document.files) === 0;
      for (const { messages } of document.files) {
        if (messages.some(({ ruleId }) => !recordedRules.has(ruleId ?? ''))) {
          return tellFaults(document.files) === 0;
        }
      }
      if (document.files.some(({ messages }) => messages.length > 0)) {
        writeAnchors(content, document, site.version);
      }
      return true;
    });
    return agreed.every(Boolean) ? 0 : 1;
  },
};

function list({ slug, differences, edition }: DocumentFiles): void {
  const idOf = (unit: Unit) => edition?.ids.get(unit.node) ?? '';
  for (const one of differences) {
    process.stdout.write(`${slug} ${describe(one, idOf)}\n`);
  }
}

function describe(
  difference: AnchorDifference<Unit>,
  idOf: (unit: Unit) => string,
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

function firstWords({ words }: Unit): string {
  return words.split(/\s+/u).slice(0, 6).join(' ');
}
