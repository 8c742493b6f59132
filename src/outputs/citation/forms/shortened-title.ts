/** How many words of a title stand for it in the running text. */
const most = 4;

/** Words a title is not cut behind. */
const joining = new Set(
  'a an and at between by for from in of on or the to with'.split(' '),
);

/**
 * The first words of a title, which find its entry in a bibliography; brackets around the whole go
 * around what is left: "[Record of a conversation]".
 */
export function shortenedTitle(title: string): string {
  const isBracketed = /^\[[^\]]*\]$/u.test(title);
  const words = (isBracketed ? title.replaceAll(/^\[|\]$/gu, '') : title).split(' ');
  if (words.length <= most + 1) return title;
  const first = words.slice(0, most);
  while (first.length > 1 && joining.has(first.at(-1) ?? '')) first.pop();
  const short = first.join(' ').replace(/[,;:]$/u, '');
  return isBracketed ? `[${short}]` : short;
}
