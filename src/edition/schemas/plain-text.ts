import { z } from 'zod';

/** HTML elements that editors are likely to type; other words in angle brackets are text. */
const elements =
  'a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|td|th|tr|tt|u|ul';

const tag = new RegExp(`<!--|</?(?:${elements})(?:\\s[^<>]*)?/?>`, 'iu');
const markdownLink = /\[[^[\]]+\]\((?:[a-z][a-z\d+.-]*:|#|[^()\s]*[/.])[^()\s]*\)/iu;

/** The editors' own text, printed as typed. */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const [markup] = tag.exec(text) ?? markdownLink.exec(text) ?? [];
    if (markup === undefined) return;
    context.addIssue({
      code: 'custom',
      message: 'This field is plain text',
      params: { markup },
    });
  });
