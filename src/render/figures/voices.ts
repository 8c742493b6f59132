import type { Edition, Participant, Passage } from '../../edition/index.ts';
import { overview } from '../../wording/english/figures.ts';
import { passages as names } from '../../wording/english/names.ts';

/** A speaker, and the class by which pictures tell him from the others. */
export interface Voice {
  readonly speaker: Participant;
  readonly className: string;
}

/** How many voices a style sheet tells apart, by colour and by stroke. */
const told = 3;

/** The speakers of a document in the order of its list; a fourth looks like the first. */
export function voicesIn({ statistics }: Pick<Edition, 'statistics'>): readonly Voice[] {
  return statistics.speakers.map(({ participant }, index) => ({
    speaker: participant,
    className: `voice-${(index % told) + 1}`,
  }));
}

/** The class of a passage's strokes; what no known speaker says is neutral. */
export function voiceOf(
  voices: readonly Voice[],
  passage: Pick<Passage, 'speaker'> | undefined,
): string {
  return (
    voices.find(({ speaker }) => speaker === passage?.speaker)?.className ?? 'voice-0'
  );
}

/** Who says a passage, in words. */
export function nameOfVoice({
  speaker,
  turn,
}: Pick<Passage, 'speaker' | 'turn'>): string {
  return speaker?.name ?? (turn ? names.speakerNotNamed : overview.narration);
}
