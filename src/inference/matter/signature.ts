import type { SignatureKind } from '../../transcript/nodes.ts';
import { isTitle } from '../persons/titles.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import {
  endsSentence,
  isCapitalised,
  isInitials,
  splitWords,
  vocabulary,
} from '../words/words.ts';
import { isDateline } from './dates.ts';

const clerks = vocabulary(`
  clerk stenographer recorder keeper secretary translator interpreter ambassador attaché attache
  notetaker note-taker minister counselor counsellor consul chargé typist transcriber reporter
  chairman director head chief archivist registrar protocolist rapporteur minute-taker`);

const deeds =
  /^(?:recorded|translated|interpreted|typed|drafted|written|prepared|compiled|signed|transcribed|taken down|minutes taken|minuted|edited|verified|checked|certified|noted|notes taken|kept|submitted|authenticated|stenographed|copied|distribution|copies|printed|dictated|for the (?:minutes|record|stenogram|accuracy|correctness)|true copy|certified)\b/iu;

/** What a line under the record is, if it can be one of a signature. */
export function signatureLineKind(text: string): Judgement<SignatureKind> | undefined {
  if (text.length > 140) return undefined;
  const words = splitWords(text);
  if (/^[[(].{0,60}\b(?:signature|signed|stamp|seal)\b.{0,60}[\])]$/iu.test(text)) {
    return judge('other', 'high', 'It reports a signature or a stamp.');
  }
  if (/^\(?(?:\[?signature\]?|signed|\(signed\)|s\/|\/s\/)[,:.]?\)?$/iu.test(text)) {
    return judge('other', 'high', 'It reports a signature.');
  }
  if (
    /^\d{1,3}(?: ?(?:[-–—.)]|copy|copies|x)){1,2} ?(?:to|for|\p{Lu})/u.test(text) ||
    deeds.test(text)
  ) {
    return judge('other', 'medium', 'It says who prepared or received the record.');
  }
  if (isOfficeLine(words)) {
    return judge(
      'office',
      'high',
      'It names an office but no person, like the first line of a signature.',
    );
  }
  if (isPersonLine(text)) {
    return judge('name', 'medium', 'A name is alone on a line under the record.');
  }
  if (isDateline(text))
    return judge('other', 'medium', 'There is a date under the record.');
  return undefined;
}

function isOfficeLine(words: readonly string[]): boolean {
  if (words.length > 12) return false;
  const line = words.join(' ');
  if (endsSentence(line) || /[?!“”"]/u.test(line)) return false;
  const first = words[0] ?? '';
  const near = words
    .slice(0, 4)
    .some((word) => clerks.has(word.replace(/[.,:;()]+$/u, '').replace(/^\(/u, '')));
  return near && /^[(\p{Lu}]/u.test(first);
}

/** A name, perhaps with a title, in brackets or behind "[signature]". */
function isPersonLine(text: string): boolean {
  const name = text
    .replace(/^\[[^[\]]{1,40}\]\s*/u, '')
    .replace(/^\(([^()]{1,60})\)$/u, '$1')
    .replace(/^\/s\/\s*/u, '');
  const words = splitWords(name).filter((word) => !isTitle(word));
  return (
    words.length >= 1 &&
    words.length <= 5 &&
    (words.length >= 2 || name !== text) &&
    words.every((word) => isCapitalised(word) || isInitials(word)) &&
    !/[:!?]$/u.test(name) &&
    (!name.endsWith('.') || isInitials(words.at(-1) ?? ''))
  );
}
