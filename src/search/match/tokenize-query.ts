/** Part of a query, as white space and quotation marks part it. */
export interface QueryToken {
  readonly not: boolean;
  /** Before a colon; empty where there is none. */
  readonly field: string;
  readonly text: string;
  readonly quoted: boolean;
  /** UTF-16 offsets into the query. */
  readonly start: number;
  readonly end: number;
}

/** How what follows is joined to what came before: as another choice, or within some words. */
export type Operator = 'or' | number;

const pattern = new RegExp(
  // A hyphen leaves out only in front of a word: "-Lenin"; in "Marxism-Leninism" it joins.
  '(-?)' +
    // A date line that somebody has copied, "Date: 10 February 1961", is words.
    '(?:(speaker|in|document|turn|year|date(?=:\\s*\\d{4}(?!\\d))|archive|person|place|organi[sz]ation|event|work|term):\\s*)?' +
    // A word that the end of a line parts goes on: "dele- gation".
    '(?:"([^"]*)"|((?:[^\\s"]|(?<=\\p{L}[-‐])\\s+(?=(?!(?:and|or|to)\\b)\\p{Ll}))+))',
  'giu',
);

/** Several words between single quotation marks, which are apostrophes elsewhere. */
const singleQuotes = /(^|\s)['‘‚‹]([^'‘’"\s]+\s[^'‘’"]*)['’›](?![\p{L}\p{N}])/gu;

/** A quotation mark that opens and never closes is passed over. */
export function tokenizeQuery(source: string): QueryToken[] {
  const plain = source
    .replace(/[“”„‟«»″＂「」『』《》]/gu, '"')
    .replace(singleQuotes, '$1"$2"');
  return [...plain.matchAll(pattern)].map((match) => ({
    not: match[1] === '-',
    field: (match[2] ?? '').toLowerCase(),
    text: match[3] ?? match[4] ?? '',
    quoted: match[3] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What a token does that is no word to be found: `OR`, `NEAR/5`, `AND`, `NOT`. */
export function operatorOf({
  text,
  quoted,
  field,
}: QueryToken): Operator | 'and' | 'not' | undefined {
  const [, name, within = '10'] = /^(OR|AND|NOT|NEAR)(?:\/(\d{1,4}))?$/u.exec(text) ?? [];
  if (quoted || field || !name) return undefined;
  if (name === 'NEAR') return Number(within);
  return name === 'OR' ? 'or' : name === 'AND' ? 'and' : 'not';
}
