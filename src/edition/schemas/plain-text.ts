import { z } from 'zod';

/** The elements of HTML that editors are used to: other words in pointed brackets are words. */
const elements =
  'a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|td|th|tr|tt|u|ul';

const tag = new RegExp(`<!--|</?(?:${elements})(?:\\s[^<>]*)?/?>`, 'iu');
const markdownLink = /\[[^[\]]+\]\((?:[a-z][a-z\d+.-]*:|#|[^()\s]*[/.])[^()\s]*\)/iu;

/** Words of the editors' own that are printed as typed. */
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
