import type { MilestoneKind } from '../../transcript/nodes.ts';
import { frameKey } from '../labels/frame-keys.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { endsSentence, splitWords } from '../words/words.ts';
import { isDateline } from './dates.ts';
import { milestoneKind } from './milestones.ts';

export type FrameKind =
  | 'heading'
  | 'dateline'
  | 'abstract'
  | 'participants'
  | 'furniture'
  | MilestoneKind;

const furniture =
  /^(?:skip to (?:main )?content|search in|search|citation\b.{0,40}|get citation|cite this document|share(?: this)?(?: document)?|view document|download|print|menu|home|english (?:html|pdf)|(?:chinese|russian|albanian|german|korean|romanian|original|[\p{Lu}]\p{L}+) (?:html|pdf|scan)|this document was made possible\b.{0,300}|document information|rights(?: statement)?|the (?:wilson center|history and public policy program)\b.{0,300}|related documents|record id|back to (?:top|search).{0,30}|all rights reserved.{0,100}|©.{0,200}|copyright\b.{0,200}|https?:\/\/\S{1,300}|www\.\S{1,200}|digital archive.{0,100}|wilson center.{0,100}|international history declassified.{0,60}|(?:translated|obtained|contributed|published|posted|uploaded|transcribed) (?:for|by|from)\b.{0,200}|(?:facebook|twitter|email|log ?in|sign in|sign up|subscribe|donate)(?: .{0,30})?)$/iu;

const titleLead =
  /^(?:(?:no\.? ?)?\d{1,4}[.)] )?(?:memorand(?:um|a)|record|records|minutes|report|note|notes|stenogram|stenographic|transcript|verbatim|conversation|discussion|document|protocol|draft|summary record|information|account|telegram|letter|journal|top secret|secret|strictly|confidential|unclassified|declassified|for official use|urgent|first|second|third|part|chapter|section|appendix|annex|agenda|talks?|meeting|excerpts?|extract|copy|inquiry|inquest|hearing|interview|interrogation|examination|evidence|testimony|deposition|proceedings|session|sitting)\b/iu;

/** What a line in front of the record is, if its form says so. */
export function frameLineKind(text: string): Judgement<FrameKind> | undefined {
  const milestone = milestoneKind(text);
  if (milestone) return milestone;
  if (isFurniture(text)) {
    return judge(
      'furniture',
      'high',
      'These words belong to the page that the text comes from.',
    );
  }
  const keyed = keyedKind(text);
  if (keyed) return keyed;
  if (isDateline(text))
    return judge(
      'dateline',
      'high',
      'The line is a date, with at most a place and a time.',
    );
  return headingKind(text);
}

/** A line of a web page around the text, or of its catalogue. */
export function isFurniture(text: string): boolean {
  if (/^(?:\|\s?){1,10}$/u.test(text)) return true;
  const key = keyOfLine(text);
  if (key !== undefined && frameKey(key) === 'furniture') return true;
  return text.length <= 400 && furniture.test(text);
}

/** Whether a line is set as a heading: capitals, letter-spaced, or the title of a document. */
export function headingKind(text: string): Judgement<'heading'> | undefined {
  if (text.length > 300) return undefined;
  const letters = text.replace(/\P{L}/gu, '');
  if (/^(?:\p{L}[\s.]{1,4}){4,40}\p{L}?[.:]?$/u.test(text)) {
    return judge('heading', 'high', 'The line is letter-spaced.');
  }
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  if (letters.length >= 4 && capitals >= 0.85 * letters.length && !/:\s+\S/u.test(text)) {
    return judge('heading', 'high', 'The line is in capitals.');
  }
  const count = splitWords(text).length;
  if (
    count <= 50 &&
    titleLead.test(text) &&
    !endsSentence(text) &&
    !/:\s+\p{Ll}/u.test(text)
  ) {
    return judge(
      'heading',
      'medium',
      'The line looks like a title and has no full stop.',
    );
  }
  return undefined;
}

/** What the key before a colon announces. */
function keyedKind(text: string): Judgement<FrameKind> | undefined {
  const key = keyOfLine(text) ?? text.replace(/[:.]$/u, '');
  if (key.length > 80) return undefined;
  const isKeyed = keyOfLine(text) !== undefined;
  const announced = frameKey(key);
  if (announced === 'abstract' && isKeyed) {
    return judge('abstract', 'high', 'Its first word says that it is a summary.');
  }
  const isList = /^(?:present|participants?|in attendance|attendees)$/iu.test(key);
  if (announced === 'head' && (isKeyed || isList)) {
    return judge(
      'participants',
      'high',
      `“${key}” is a keyword in the opening of a record.`,
    );
  }
  return undefined;
}

function keyOfLine(text: string): string | undefined {
  return /^([^:]{1,80}?)\s?:(?=\s|$)/u.exec(text)?.[1];
}
