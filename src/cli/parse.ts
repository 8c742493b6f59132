import type { VFile } from 'vfile';
import { moveDeclarations } from '../content/read-document.ts';
import { readTextFile } from '../content/text-file.ts';
import type { YamlFile } from '../content/yaml/yaml-file.ts';
import { readYamlFile } from '../content/yaml/yaml-file.ts';
import type { DocumentMetadata } from '../edition/index.ts';
import { documentSchema, labelText, parserOptions } from '../edition/index.ts';
import { inferTranscript } from '../inference/infer-transcript.ts';
import type { Transcript, TranscriptOptions } from '../transcript/index.ts';
import {
  outlineTranscript,
  parseTranscript,
  printTranscript,
} from '../transcript/index.ts';
import type { Command } from './command.ts';
import { pathFrom, printFaults, readArguments, UsageError } from './command.ts';

const usage = 'parse FILE [--document FILE] [--format FORMAT]';

type SpeakerOf = (label: string) => string | null;

/** Print the parsed text. */
export const parse: Command = {
  usage,
  summary: 'print the tree, outline or text of a transcript',
  help: `Parses a text and prints it on standard output.

  --document FILE   take labels, insertions and blocks from this document.yaml; without it,
                    they are inferred from the text
  --format tree     the complete tree with positions, as JSON (the default)
  --format outline  front, turns, between, insertions, notes, back and messages, as JSON
  --format text     the text, printed from the tree; always identical to the source

Messages also go to standard error. Exit code 0 if anything was printed.
`,
  run(args) {
    const { values, positionals } = readArguments(
      args,
      {
        document: { type: 'string' },
        format: { type: 'string', default: 'tree' },
      },
      1,
      usage,
    );
    const [path] = positionals;
    if (path === undefined)
      throw new UsageError(`Expected a file\nUsage: edition ${usage}`);
    const print = printers.get(values.format);
    if (!print) {
      throw new UsageError(
        `Unexpected format \`${values.format}\`, expected ${[...printers.keys()].join(', ')}`,
      );
    }
    const { file } = readTextFile(pathFrom(path));
    if (file.messages.some(({ ruleId }) => unreadable.has(ruleId ?? ''))) {
      printFaults([file]);
      return 1;
    }
    const read = values.document
      ? declared(pathFrom(values.document))
      : inferred(String(file));
    if (!read) return 1;
    const tree = parseTranscript(file, read.options);
    if (read.document) moveDeclarations(file, read.document);
    const files = read.document ? [file, read.document.file] : [file];
    printFaults(files);
    process.stdout.write(print(tree, files, read.speakerOf));
    return 0;
  },
};

/** Faults after which there is nothing to print. */
const unreadable = new Set(['invalid-encoding', 'unreadable-file']);

type Printer = (
  tree: Transcript,
  files: readonly VFile[],
  speakerOf: SpeakerOf,
) => string;

const printers: ReadonlyMap<string, Printer> = new Map<string, Printer>([
  ['tree', (tree) => `${JSON.stringify(tree, null, 2)}\n`],
  ['text', (tree) => printTranscript(tree)],
  ['outline', printOutline],
]);

function printOutline(
  tree: Transcript,
  files: readonly VFile[],
  speakerOf: SpeakerOf,
): string {
  const all = files.flatMap(({ messages }) => messages);
  const messages = all.map(({ line, column, ruleId, reason, note }) => ({
    line: line ?? null,
    column: column ?? null,
    rule: ruleId ?? null,
    message: reason,
    remedy: note ?? null,
  }));
  const outline = { ...outlineTranscript(tree, speakerOf), messages };
  return `${JSON.stringify(outline, null, 2)}\n`;
}

interface ParseSettings {
  /** The document.yaml the options are from. */
  readonly document?: YamlFile<DocumentMetadata>;
  readonly options: TranscriptOptions;
  readonly speakerOf: SpeakerOf;
}

function declared(path: string): ParseSettings | undefined {
  const document = readYamlFile(path, documentSchema);
  const { file, value } = document;
  if (!value) {
    printFaults([file]);
    return undefined;
  }
  return { document, options: parserOptions(value), speakerOf: speakersOf(value) };
}

function speakersOf({ participants }: DocumentMetadata): SpeakerOf {
  return (label) =>
    participants.find(({ labels }) => labels.some((own) => labelText(own) === label))
      ?.name ?? null;
}

function inferred(source: string): ParseSettings {
  const { options, participants } = inferTranscript(source);
  return {
    options,
    speakerOf: (label) =>
      participants.find(({ labels }) => labels.includes(label))?.name ?? null,
  };
}
