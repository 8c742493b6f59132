import type {
  Edition,
  Mention,
  Passage,
  RegisterEntry,
  RegisterName,
} from '../../edition/index.ts';
import type { Cell, FigureLinks } from './figure.ts';

/** An entry of a register, as figures need it. */
export interface FigureEntry
  extends Pick<RegisterEntry, 'heading' | 'language' | 'dates' | 'location'> {
  readonly id: string;
  readonly register: RegisterName;
}

/** An entry, and who speaks of it where. */
export interface Mentioned {
  readonly entry: FigureEntry;
  readonly total: number;
  /** How often each speaker does, by the id of the participant. */
  readonly bySpeaker: ReadonlyMap<string, number>;
  /** How often it is mentioned outside speech: in narration, an abstract, a note. */
  readonly byOthers: number;
  /** The passages, each once, in the order of the text. */
  readonly passages: readonly Passage[];
}

/** The entries of a register that a document mentions, the most mentioned first. */
export function mentionedIn(
  edition: Edition,
  entries: Iterable<FigureEntry>,
  register: RegisterName,
): readonly Mentioned[] {
  const byEntry = Map.groupBy(edition.mentions, ({ entry }) => entry);
  return [...entries]
    .filter((entry) => entry.register === register)
    .flatMap((entry) => {
      const mentions = byEntry.get(entry.id) ?? [];
      return mentions.length > 0 ? [mentionedOf(edition, entry, mentions)] : [];
    })
    .toSorted(
      (a, b) => b.total - a.total || a.entry.heading.localeCompare(b.entry.heading, 'en'),
    );
}

/** The name of an entry as a link to it. */
export function entryCell({ entry }: Mentioned, links: FigureLinks): Cell {
  const { register, id, heading, language } = entry;
  return [{ href: links.entry(register, id), text: heading, language }];
}

/** The passages that mention an entry as links: "¶ 3, 12, abstract". */
export function passagesCell({ passages }: Mentioned, links: FigureLinks): Cell {
  return passages.flatMap(({ id, number }, index) => [
    ...(index === 0 ? [] : [', ']),
    { href: links.passage(id), text: number === undefined ? id : `¶ ${number}` },
  ]);
}

function mentionedOf(
  { passages }: Edition,
  entry: FigureEntry,
  mentions: readonly Mention[],
): Mentioned {
  const places = new Set(mentions.map(({ passage }) => passage));
  const speakerAt = new Map(passages.map(({ id, speaker }) => [id, speaker?.id]));
  const bySpeaker = new Map<string, number>();
  for (const { passage } of mentions) {
    const speaker = speakerAt.get(passage);
    if (speaker) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
  }
  const spoken = [...bySpeaker.values()].reduce((sum, count) => sum + count, 0);
  return {
    entry,
    total: mentions.length,
    bySpeaker,
    byOthers: mentions.length - spoken,
    passages: passages.filter(({ id }) => places.has(id)),
  };
}
