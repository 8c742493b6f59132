import type { Node } from 'yaml';
import { Document, isScalar } from 'yaml';
import { schemaLine } from '../content/yaml/schema-line.ts';
import type { DocumentMetadata } from '../edition/index.ts';
import { labelText } from '../edition/index.ts';
import type { Inference, Proposal } from '../inference/infer-transcript.ts';
import type { SpeakerLabel, TranscriptOptions } from '../transcript/index.ts';
import { outlineTranscript, parseTranscript } from '../transcript/index.ts';
import { dateIn } from './date-in.ts';

/**
 * A document.yaml for an editor to confirm: every inference has its evidence and certainty in a
 * comment.
 *
 * @param source - the text
 * @param sha256 - of its bytes
 * @param path - the file it is for
 */
export function proposeDocument(
  inference: Inference,
  source: string,
  sha256: string,
  path: string,
): string {
  const metadata = proposedMetadata(inference, source, sha256);
  const document = new Document(metadata);
  document.commentBefore = ` ${schemaLine(path, 'document')}\n Proposed from the text: confirm or correct every line, then delete the comments.`;
  const comment = (keys: readonly (string | number)[], subject: string, text: string) => {
    const proposal = inference.proposals.find(
      (candidate) => candidate.subject === subject && sameWords(candidate, text),
    );
    const node = document.getIn(keys, true);
    if (proposal && isNodeLike(node))
      node.comment = ` ${proposal.certainty}: ${proposal.evidence}`;
  };
  const dated = proposedDate(source, inference);
  const dateNode = document.getIn(['date'], true);
  if (dated && isNodeLike(dateNode))
    dateNode.comment = ` ${dated.certainty}: ${dated.evidence}`;
  for (const [index, { labels }] of metadata.participants.entries()) {
    for (const [at, label] of labels.entries()) {
      const keys = ['participants', index, 'labels', at];
      comment(
        typeof label === 'string' ? keys : [...keys, 'label'],
        'speaker',
        labelText(label),
      );
    }
  }
  for (const [kind, texts] of Object.entries(metadata.transcript.insertions ?? {})) {
    for (const [at, text] of texts.entries()) {
      comment(['transcript', 'insertions', kind, at], 'insertion', text);
    }
  }
  for (const [index, { text }] of (metadata.transcript.blocks ?? []).entries()) {
    comment(['transcript', 'blocks', index, 'text'], 'block', text);
  }
  for (const [index, { text }] of (metadata.transcript.signature ?? []).entries()) {
    comment(['transcript', 'signature', index, 'text'], 'signature', text);
  }
  return document.toString({ lineWidth: 0 });
}

/** A folder name from the date in the text and the name of the file. */
export function proposeSlug(
  fileName: string,
  source: string,
  inference: Inference,
): string {
  const name = fileName
    .replace(/\.[^.]+$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const { date } = proposedDate(source, inference) ?? {};
  const parts = [date, name.startsWith(date ?? '\0') ? name.slice(date?.length) : name];
  const slug = parts
    .filter(Boolean)
    .join('-')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? 'document' : slug;
}

type Proposed = Omit<
  DocumentMetadata,
  'abbreviations' | 'provenance' | 'reasonsToRead' | 'related' | 'rights' | 'transcript'
> & {
  readonly transcript: TranscriptOptions;
};

function proposedMetadata(
  inference: Inference,
  source: string,
  sha256: string,
): Proposed {
  const { options, participants } = inference;
  const { front } = outlineTranscript(parseTranscript(source, options), () => null);
  const heading = front.find(({ kind }) => kind === 'heading')?.text;
  const names = participants.map(({ name }) => name).join(' and ');
  const supplied =
    names === '' ? '[Record of a conversation]' : `[Record of a conversation: ${names}]`;
  const { date } = proposedDate(source, inference) ?? {};
  const { speakers = [], ...transcript } = options;
  // The same words may be a label with a colon and one without.
  const declared = Map.groupBy(speakers, labelText);
  const named = new Set(participants.flatMap(({ labels }) => labels));
  const unnamed = [...declared.keys()].filter((label) => !named.has(label));
  const speaking = [
    ...participants,
    ...unnamed.map((label) => ({ name: label, labels: [label] })),
  ];
  return {
    sha256,
    title: { text: heading ?? supplied, supplied: heading === undefined },
    shortTitle: isShort(heading) || names === '' ? (heading ?? supplied) : names,
    ...(date && { date }),
    language: 'en',
    participants: speaking.map(({ name, labels }, index) => ({
      id: uniqueId(name, index, speaking),
      name,
      labels: labels.flatMap((label) => (declared.get(label) ?? []).map(copyOf)),
    })),
    transcript,
  };
}

/** A title that lists can do with. */
function isShort(title: string | undefined): boolean {
  return title !== undefined && title.length <= 60;
}

/** The parser's labels may not be changed; the metadata's may. */
function copyOf(label: string | SpeakerLabel): string | SpeakerLabel {
  return typeof label === 'string' ? label : { ...label };
}

/** A date with the reason for it. */
interface ProposedDate extends Pick<Proposal, 'certainty' | 'evidence'> {
  readonly date: string;
}

/** The first date of a date line before the talk; else the first full date there. */
function proposedDate(source: string, { options }: Inference): ProposedDate | undefined {
  const { front } = outlineTranscript(parseTranscript(source, options), () => null);
  const datesIn = (isDateline: boolean) =>
    front
      .filter(({ kind }) => (kind === 'dateline') === isDateline)
      .flatMap(({ text }) => dateIn(text) ?? []);
  const [written] = datesIn(true);
  if (written !== undefined)
    return isFull(written)
      ? { date: written, certainty: 'high', evidence: 'The date line gives it.' }
      : {
          date: written,
          certainty: 'medium',
          evidence: 'The date line leaves the rest open.',
        };
  const date = datesIn(false).find(isFull);
  return date === undefined
    ? undefined
    : { date, certainty: 'medium', evidence: 'A line before the talk has it.' };
}

function isFull(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** Two people may have the same name: the later one takes a number. */
function uniqueId(
  name: string,
  index: number,
  all: readonly { readonly name: string }[],
): string {
  const id = idFrom(name, index);
  const earlier = all.slice(0, index).some((other, at) => idFrom(other.name, at) === id);
  return earlier ? `${id}-${index + 1}` : id;
}

function idFrom(name: string, index: number): string {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return id === '' ? `speaker-${index + 1}` : id;
}

/** Insertions are proposed with or without their brackets. */
function sameWords({ text }: Proposal, words: string): boolean {
  return text === words || text === `[${words}]` || text === words.replace(/\s*…$/u, '');
}

function isNodeLike(node: unknown): node is Node {
  return isScalar(node);
}
