import type { Random } from '../../../text/testing/seeded-random.ts';
import type { Draft, Spoken, Word } from './simulated-text.ts';
import { strangeWords } from './simulated-text.ts';

export const editNames = [
  'typo',
  'rephrase',
  'insert',
  'delete',
  'split',
  'merge',
  'move',
  're-punctuate',
  'swap',
  'twin',
  'chance',
  'move-turn',
  'relabel',
] as const;
export type EditName = (typeof editNames)[number];

/** Make one edit at random; a text that cannot take it stays as it is. */
export function edited(
  text: readonly Draft[],
  edit: EditName,
  random: Random,
  source: readonly Draft[],
): readonly Draft[] {
  const places = [...text.keys()].filter((at) => text[at]?.kind === 'paragraph');
  const at = places[Math.floor(random() * places.length)];
  const draft = at === undefined ? undefined : text[at];
  if (at === undefined || !draft) return text;
  const below = (count: number) => Math.floor(random() * count);
  switch (edit) {
    case 'typo':
      return text.with(at, {
        ...draft,
        words: misspelt(draft.words, 1 + below(3), below),
      });
    case 'rephrase':
      return text.with(at, { ...draft, words: rephrased(draft.words, below, source) });
    case 're-punctuate':
      return text.with(at, { ...draft, words: repunctuated(draft.words, below) });
    case 'insert':
      return text.toSpliced(at + below(2), 0, {
        ...strange(below, source, text),
        spoken: draft.spoken,
      });
    case 'delete':
      return places.length > 8 ? text.toSpliced(at, 1) : text;
    case 'split': {
      if (draft.words.length < 2) return text;
      const cut = cutIn(draft.words, below);
      const parts = [draft.words.slice(0, cut), draft.words.slice(cut)];
      return text.toSpliced(at, 1, ...parts.map((words) => ({ ...draft, words })));
    }
    case 'merge': {
      const next = text[at + 1];
      if (next?.kind !== 'paragraph') return text;
      const words = [...draft.words, ...next.words];
      return text.toSpliced(at, 2, { ...draft, words });
    }
    case 'move': {
      const rest = text.toSpliced(at, 1);
      const place = places[below(places.length - 1)] ?? 0;
      return rest.toSpliced(place, 0, { ...draft, spoken: rest[place]?.spoken });
    }
    case 'swap': {
      const other = random() < 0.5 ? at + 1 : (places[below(places.length)] ?? at);
      const there = text[other];
      if (there?.kind !== 'paragraph') return text;
      return text
        .with(at, { ...there, spoken: draft.spoken })
        .with(other, { ...draft, spoken: there.spoken });
    }
    case 'twin':
      return text.toSpliced(at + below(2), 0, {
        ...twin(below, text),
        spoken: draft.spoken,
      });
    case 'chance':
      return text.with(at, { ...draft, words: byChance(draft.words, below, source) });
    case 'move-turn':
      return turnMoved(text, draft.spoken, below);
    case 'relabel':
      return relabelled(text, draft.spoken, below);
  }
}

type Below = (count: number) => number;

function misspelt(words: readonly Word[], count: number, below: Below): readonly Word[] {
  const result = [...words];
  for (let done = 0; done < count; done += 1) {
    const at = below(words.length);
    const word = result[at];
    if (!word) continue;
    const cut = below(word.text.length + 1);
    const letter = String.fromCharCode(97 + below(26));
    const skipped = below(2);
    const text = word.text.slice(0, cut) + letter + word.text.slice(cut + skipped);
    result[at] = { ...word, text };
  }
  return result;
}

/** Takes up to a quarter of the words out, or puts up to twelve in. */
function rephrased(
  words: readonly Word[],
  below: Below,
  source: readonly Draft[],
): readonly Word[] {
  const at = below(words.length);
  const taken = below(Math.ceil(words.length / 4));
  const put = vocabulary(below, source, 1 + below(12));
  return words.toSpliced(at, below(2) * taken, ...strangeWords(put));
}

function repunctuated(words: readonly Word[], below: Below): readonly Word[] {
  return words.map((word) => {
    if (below(8) > 0) return word;
    const bare = word.text.replace(/[.,;:!?]+$/u, '');
    const sign = [',', '', ';', '.', ' –'][below(5)] ?? '';
    return bare === '' ? word : { ...word, text: bare + sign };
  });
}

const shortTexts = ['Yes.', 'Thank you.', 'Thank you very much.', 'We agree with you.'];

/** A few words that are said elsewhere too, or soon will be. */
function twin(below: Below, text: readonly Draft[]): Draft {
  const short = text.filter(
    ({ kind, words }) => kind === 'paragraph' && words.length < 6,
  );
  const copied = short[below(2 * short.length)]?.words.map((word) => word.text);
  const words = copied ?? (shortTexts[below(shortTexts.length)] ?? '').split(' ');
  return { kind: 'paragraph', words: strangeWords(words) };
}

/** Other words, with as many of those before among them as a sentence has. */
function byChance(
  words: readonly Word[],
  below: Below,
  source: readonly Draft[],
): readonly Word[] {
  const count = Math.min(12, Math.ceil(words.length / 2));
  const start = below(words.length - count);
  const kept = words.slice(start, start + count).map(({ text }) => text);
  const put = vocabulary(below, source, count + 4 + below(20));
  const cut = below(2) * put.length;
  return strangeWords([...put.slice(0, cut), ...kept, ...put.slice(cut)]);
}

function turnMoved(
  text: readonly Draft[],
  spoken: Spoken | undefined,
  below: Below,
): readonly Draft[] {
  const said = text.filter((draft) => draft.spoken === spoken);
  const rest = text.filter((draft) => draft.spoken !== spoken);
  const starts = [...rest.keys()].filter(
    (at) => rest[at]?.spoken && rest[at]?.spoken !== rest[at - 1]?.spoken,
  );
  const place = starts[below(starts.length)];
  return spoken && place !== undefined ? rest.toSpliced(place, 0, ...said) : text;
}

function relabelled(
  text: readonly Draft[],
  spoken: Spoken | undefined,
  below: Below,
): readonly Draft[] {
  const labels = text.flatMap((draft) => draft.spoken?.label ?? []);
  const given: Spoken = { label: labels[below(labels.length)] ?? 'Another' };
  if (!spoken) return text;
  return text.map((one) => (one.spoken === spoken ? { ...one, spoken: given } : one));
}

/** Mostly at the end of a sentence, else anywhere. */
function cutIn(words: readonly Word[], below: Below): number {
  const ends = [...words.keys()].filter(
    (at) => at > 0 && /[.?!]$/u.test(words[at - 1]?.text ?? ''),
  );
  const end = ends[below(ends.length)];
  return end === undefined || below(4) === 0 ? 1 + below(words.length - 1) : end;
}

/** A new paragraph: words of the text at random, or a stretch copied from another. */
function strange(below: Below, source: readonly Draft[], text: readonly Draft[]): Draft {
  const isCopy = below(3) === 0;
  const words = isCopy
    ? [...strangeWords(vocabulary(below, source, 4 + below(30))), ...copied(below, text)]
    : strangeWords(vocabulary(below, source, 3 + below(80)));
  return { kind: 'paragraph', words };
}

function vocabulary(
  below: Below,
  source: readonly Draft[],
  count: number,
): readonly string[] {
  return Array.from({ length: count }, () => {
    const { words = [] } = source[below(source.length)] ?? {};
    return words[below(words.length)]?.text ?? 'word';
  });
}

/** Eight to forty words in a row; they are those of the paragraph they are copied from. */
function copied(below: Below, text: readonly Draft[]): readonly Word[] {
  const { words = [] } = text[below(text.length)] ?? {};
  const start = below(Math.max(1, words.length - 8));
  return words.slice(start, start + 8 + below(33));
}
