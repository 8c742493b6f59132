import type { InsertionKind } from '../../transcript/nodes.ts';
import { isStageDirection } from '../matter/stage-directions.ts';
import { isStrongOffice, isTitle } from '../persons/titles.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import {
  endsSentence,
  isCapitalised,
  isInitials,
  speaksInPerson,
  splitWords,
} from '../words/words.ts';

/** A pair of brackets where it stands. */
export interface Bracketed {
  /** White space folded, brackets left out. */
  readonly words: string;
  /** Directly before the opening bracket. */
  readonly before: string;
  /** Directly behind the closing bracket. */
  readonly after: string;
  readonly doubled: boolean;
  /** It opens the speech behind a label. */
  readonly opensSpeech: boolean;
  /** Names of those present, lower case. */
  readonly names: ReadonlySet<string>;
}

type Kind = Judgement<InsertionKind>;

const gap =
  /\b(?:illegible|inaudible|unintelligible|indecipherable|unreadable|undecipherable|missing|torn|erased|lost|unclear|not declassified|line (?:cut|damaged)|damaged|cut off|blank|gap|crossed out|struck out|scratched out|incomprehensible|garbled)\b/iu;
const left =
  /^(?:(?:text|passage|paragraph|section|part|portion|lines?|words?|remainder|name|names|\d+ (?:lines?|words?|paragraphs?|pages?)) )*(?:of .{1,40} )?(?:omitted|excised|deleted|redacted|sanitized|skipped|abridged|not printed|not translated)\b/iu;
const page =
  /^(?:p{1,2}|pages?|fol|folio|f|sheet|original page)\.? ?\d{1,5}(?:\s?[-–/]\s?\d{1,5}|\s?of\s?\d{1,5}|[ab])?\.?$/iu;
const remark =
  /^(?:handwritten|hand-written|signature|signed|stamp|seal|note|notes|trans|translator|translation|editor|ed|eds|document|text|the (?:text|document|original|following|rest|word)|marginal|margin|written|typed|typewritten|in (?:pencil|ink|red|blue|the (?:original|margin|text))|added|addition|underlined|crossed|i\.e|that is|emphasis|see|cf|end of|beginning of|original|attached|attachment|this|there (?:is|are|follows)|\p{L}.{0,40}\bstamp\b|reference|referring|refers)\b[^\p{L}]?/iu;

/** What square brackets hold. */
export function squareKind(bracketed: Bracketed): Kind {
  return markKind(bracketed) ?? remarkKind(bracketed) ?? wordKind(bracketed);
}

/** What round brackets hold, or `undefined` where they are the speaker's own. */
export function roundKind(bracketed: Bracketed): Kind | undefined {
  const { words, names, opensSpeech } = bracketed;
  const sign = signKind(words);
  if (sign) return sign;
  if (/^(?:\.\s?){3,}$|^…$/u.test(words)) {
    return judge(
      'omission',
      'medium',
      'Dots alone in brackets stand for words left out.',
    );
  }
  const count = splitWords(words).length;
  if (speaksInPerson(words)) return undefined;
  if (gap.test(words) && count <= 6 && !/\b(?:is|are|was|were|has|have)\b/u.test(words)) {
    return judge('gap', 'medium', 'It reports that words cannot be read.');
  }
  if (
    /^(?:signature|signed|stamp|emphasis|translator|trans\.|editor|ed\.|handwritten)/iu.test(
      words,
    )
  ) {
    return judge('description', 'medium', 'It is a remark on the document.');
  }
  if (/^[“"«]/u.test(words)) return undefined;
  if (opensSpeech && count <= 5 && /^\p{Ll}/u.test(words)) {
    return judge(
      'direction',
      'medium',
      'After a label, brackets say how something is said.',
    );
  }
  return deedKind(words, names);
}

/** Signs that mean the same in any brackets. */
function signKind(words: string): Kind | undefined {
  if (/^sic(?:[!.?]|!?\s.{0,40})?$/iu.test(words))
    return judge('sic', 'high', 'It marks words that are so in the original.');
  if (/^\?{1,3}$/u.test(words))
    return judge('unclear', 'high', 'It marks an uncertain reading.');
  return page.test(words) ? judge('page', 'high', 'It is a page number.') : undefined;
}

function deedKind(words: string, names: ReadonlySet<string>): Kind | undefined {
  if (!isStageDirection(words, names)) return undefined;
  const evidence = 'It describes an action, not speech.';
  return judge('direction', splitWords(words).length <= 3 ? 'high' : 'medium', evidence);
}

/** Marks: [sic], [?], […], page numbers, reports of a gap. */
function markKind({ words, doubled }: Bracketed): Kind | undefined {
  const sign = signKind(words);
  if (sign) return sign;
  if (/^[\s.…·-]*$/u.test(words)) {
    return judge('omission', 'high', 'Dots alone in brackets stand for words left out.');
  }
  if (/\?\)?$/u.test(words) && splitWords(words).length <= 5) {
    return judge(
      'unclear',
      'high',
      'A few words end with a question mark: an uncertain reading.',
    );
  }
  if (doubled)
    return judge('unclear', 'medium', 'Double brackets mark an uncertain reading.');
  // What stands in brackets of its own says nothing of the words around it.
  const own = words.replace(/\[[^[\]]*\]/gu, ' ');
  if (left.test(own))
    return judge('omission', 'high', 'It says that words were left out.');
  if (gap.test(own) && splitWords(own).length <= 12) {
    return judge('gap', 'high', 'It reports that words are missing or cannot be read.');
  }
  return undefined;
}

/** An editor's remark, or what somebody did. */
function remarkKind({ words, before, after, names }: Bracketed): Kind | undefined {
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) return undefined;
  if (remark.test(words))
    return judge('description', 'high', 'It is a remark on the document.');
  const isOffice = isRole(words) && !endsSentence(words);
  const deed = isOffice ? undefined : deedKind(words, names);
  if (deed) return deed;
  if (/^[\p{L}\s]{2,20}:\s/u.test(words)) {
    return judge('description', 'medium', 'Its first words name the kind of remark.');
  }
  const count = splitWords(words).length;
  if (count >= 5 && endsSentence(words) && /^\p{Lu}/u.test(words)) {
    return judge('description', 'medium', 'It is a full sentence by an editor.');
  }
  return undefined;
}

/** Offices, names, supplied words and letters. */
function wordKind({ words, before, after }: Bracketed): Kind {
  const parts = splitWords(words);
  if (/[\p{L}\p{M}]$/u.test(before) || /^[\p{L}\p{M}]/u.test(after)) {
    return judge('supplied', 'high', 'It is inside a word.');
  }
  const named = /(?:^|[\s(“"])[\p{Lu}][\p{L}\p{M}'’.-]*,?\s*$/u.test(before);
  const beforeName = /^\s*["“]?\p{Lu}/u.test(after);
  if (isRole(words) && (beforeName || named || parts.length >= 2)) {
    return beforeName || named
      ? judge('role', 'high', 'It names an office beside a name.')
      : judge('role', 'medium', 'It names an office.');
  }
  const isName =
    parts.length <= 6 &&
    parts.every(
      (part) =>
        isCapitalised(part.replace(/[,;]$/u, '')) || isInitials(part) || isSmall(part),
    ) &&
    /^\p{Lu}/u.test(words);
  if (
    isName &&
    named &&
    !/^(?:We|I|He|She|It|They|You|The|Our|This|That|A|And|But)$/u.test(words)
  ) {
    return judge('name', 'high', 'A name directly follows a name.');
  }
  if (parts.length <= 6) {
    const certain = /^\p{Ll}/u.test(words) || parts.length === 1 ? 'medium' : 'low';
    return judge('supplied', certain, 'A few words complete the sentence around them.');
  }
  return judge('description', 'low', 'It is too long to be supplied words.');
}

function isSmall(part: string): boolean {
  return /^(?:of|de|von|van|der|al|bin|or|and|the|la|le|di)$/u.test(part);
}

/** The words name an office: "Member of …", "Albanian Ambassador to …", "then Foreign Minister". */
function isRole(words: string): boolean {
  const parts = splitWords(words);
  const [first = ''] = parts;
  if (parts.length > 40) return false;
  const near = parts.slice(0, 8);
  if (isStrongOffice(first) || (isTitle(first) && parts[1] === 'of')) return true;
  const office = near.findIndex((part) => isStrongOffice(part));
  if (office < 0) return false;
  return near
    .slice(0, office)
    .every(
      (part) =>
        isTitle(part) ||
        /^(?:\p{Lu}|former$|then$|the$|of$|and$|first$|deputy$|current$|later$)/u.test(
          part,
        ),
    );
}
