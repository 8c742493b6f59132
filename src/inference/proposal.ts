/** One thing inference proposes, for the editor to confirm. */
export interface Proposal {
  readonly subject: ProposalSubject;
  /** The words it is about, white space folded. */
  readonly text: string;
  /** What it is taken for, where the subject has kinds. */
  readonly kind?: string;
  /** Why, in one plain sentence. */
  readonly evidence: string;
  readonly certainty: Certainty;
  /** 0-based UTF-16 offset in the source. */
  readonly offset: number;
}

export type ProposalSubject =
  | 'separation'
  | 'speaker'
  | 'not-label'
  | 'insertion'
  | 'block'
  | 'signature'
  | 'note'
  | 'alias';

export type Certainty = 'high' | 'medium' | 'low';

/** A kind with the reason for it. */
export interface Judgement<Kind extends string> {
  readonly kind: Kind;
  readonly evidence: string;
  readonly certainty: Certainty;
}

export function judge<Kind extends string>(
  kind: Kind,
  certainty: Certainty,
  evidence: string,
): Judgement<Kind> {
  return { kind, certainty, evidence };
}
