import { splitWords, vocabulary } from '../words/words.ts';

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;

const days = vocabulary('monday tuesday wednesday thursday friday saturday sunday');

const small = vocabulary(`
  at the of in on from to until till and a an am pm a.m p.m hours hour o’clock o'clock h hrs morning
  afternoon evening noon night airport date dated held day year no`);

/** A date, alone or with a place and a time: "Beijing, 11 April 1967". */
export function isDateline(text: string): boolean {
  if (
    text.length > 120 ||
    /[.!?]["”]?$/u.test(text.replace(/\b(?:[ap]\.m|h|g|year)\.$/iu, ''))
  ) {
    return false;
  }
  if (/^[12]\d{3}$/u.test(text.trim())) return true;
  const words = splitWords(withoutRoom(text)).map((word) =>
    word.replace(/^[[("“]+|[\]),;:”"]+$/gu, ''),
  );
  if (words.length > 14 || !hasDate(text, words)) return false;
  return words.every(
    (word) =>
      months.test(word) ||
      days.has(word) ||
      small.has(word.replace(/\.$/u, '')) ||
      /^[\d./:–—-]+(?:st|nd|rd|th|h|[ap]\.?m\.?)?$/iu.test(word) ||
      /^(?:\p{Lu}|$)/u.test(word),
  );
}

/** Common words give the place within a town: "…, in the harbour office". */
function withoutRoom(text: string): string {
  return text.replace(/,\s+(?:in|at|aboard|on board)\s+[^,.:;]{1,60}$/iu, '');
}

function hasDate(text: string, words: readonly string[]): boolean {
  if (
    /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?[IVX]{1,4}\.\s?\d{2,4})\b/u.test(
      text,
    )
  ) {
    return true;
  }
  const month = words.findIndex((word) => months.test(word));
  if (month < 0) return false;
  const isNumber = (word: string | undefined): boolean =>
    /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3})\.?$/u.test(word ?? '');
  return [words[month - 1], words[month - 2], words[month + 1]].some(isNumber);
}
