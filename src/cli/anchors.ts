import { join } from 'node:path';
import { editionSchema } from '../edition/index.ts';
import type { DocumentFiles } from '../site/read-document.ts';
import { listDocuments, readDocument } from '../site/read-document.ts';
import { writeAnchors } from '../site/write-anchors.ts';
import { readYamlFile } from '../site/yaml-file.ts';
import type { Command } from './command.ts';
import { contentFrom, readArguments, tellFaults } from './command.ts';

const usage = 'anchors [--write] [DIR]';

/** The faults that `--write` mends, or that stand in the register already. */
const mended = new Set(['changed-words', 'unregistered-anchor', 'missing-anchors']);

/** Compare the texts with their registers of anchors. */
export const anchors: Command = {
  usage,
  summary: 'compare the texts with their anchors; --write records',
  help: `Compares every text of the content folder DIR with its anchors.yaml and lists, per document, what is
new, changed or lost. With --write, new paragraphs get the next free anchor and changed ones keep
theirs with the new words; a lost anchor is never taken away: give it "status: removed" and a
"reason" yourself. Nothing is written for a text with other faults.
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
        if (messages.some(({ ruleId }) => !mended.has(ruleId ?? ''))) {
          return tellFaults(document.files) === 0;
        }
      }
      if (document.differences.length > 0) writeAnchors(content, document, site.version);
      return true;
    });
    return agreed.every(Boolean) ? 0 : 1;
  },
};

function list({ slug, differences, edition }: DocumentFiles): void {
  for (const difference of differences) {
    const id =
      difference.type === 'unregistered'
        ? edition?.ids.get(difference.unit.node)
        : difference.id;
    const words =
      difference.type === 'lost' ? '' : ` ${firstWords(difference.unit.words)}`;
    const type = difference.type === 'unregistered' ? 'new' : difference.type;
    process.stdout.write(`${slug} ${type} ${id}${words}\n`);
  }
}

function firstWords(words: string): string {
  return words.split(/\s+/u).slice(0, 6).join(' ');
}
