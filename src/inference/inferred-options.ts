import type {
  DeclaredBlock,
  DeclaredSignatureLine,
  Separation,
  SpeakerLabel,
  TranscriptOptions,
} from '../transcript/options.ts';
import type { Declared, Openings } from './declared-block.ts';
import { declaredText } from './declared-block.ts';
import type { Speaker } from './labels/speakers.ts';

/** What was found, ready to be written as options. */
export interface Findings {
  readonly source: string;
  readonly separation: Separation;
  readonly speakers: readonly Speaker[];
  readonly notLabels: readonly string[];
  readonly insertions: NonNullable<TranscriptOptions['insertions']>;
  readonly declared: readonly Declared[];
  readonly openings: Openings;
}

export function optionsFrom(findings: Findings): TranscriptOptions {
  const { separation, speakers, notLabels, insertions } = findings;
  const { blocks, signature } = declarations(findings);
  return {
    separation,
    speakers: speakers.map(({ first: { label, mark } }) => labelFrom(label, mark)),
    ...(notLabels.length > 0 ? { notLabels } : {}),
    insertions,
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(signature.length > 0 ? { signature } : {}),
  };
}

function labelFrom(label: string, mark: SpeakerLabel['mark']): string | SpeakerLabel {
  return mark === ':' ? label : { label, mark };
}

function declarations({ source, declared, openings }: Findings): {
  blocks: DeclaredBlock[];
  signature: DeclaredSignatureLine[];
} {
  const blocks = new Map<string, DeclaredBlock>();
  const signature: DeclaredSignatureLine[] = [];
  const signed = new Set<string>();
  for (const entry of declared) {
    const text = declaredText(source, entry, openings);
    const { what } = entry;
    if (what.subject === 'signature') {
      if (!signed.has(text)) signature.push({ kind: what.kind, text });
      signed.add(text);
      continue;
    }
    // The first of two blocks with the same words decides: one entry names both.
    if (!blocks.has(text)) blocks.set(text, blockFrom(what.kind, text));
  }
  return {
    blocks: [...blocks.values()].filter(({ text }) => !signed.has(text)),
    signature,
  };
}

type BlockKind = Extract<Declared['what'], { subject: 'block' }>['kind'];

function blockFrom(kind: BlockKind, text: string): DeclaredBlock {
  switch (kind) {
    case 'page':
    case 'time':
    case 'separator':
      return { kind: 'milestone', milestone: kind, text };
    default:
      return { kind, text };
  }
}
