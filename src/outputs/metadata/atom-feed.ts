import { escapeHtml } from '../../text/escape-html.ts';

/** News of the edition, newest first; addresses are whole. */
export interface Feed {
  readonly address: string;
  readonly home: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** At least one: RFC 4287 asks for it. */
  readonly authors: readonly string[];
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Its permanent address, which is its id, too. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** A feed as RFC 4287 has it. Days have no hours: they begin at midnight UTC. */
export function atomFeed(feed: Feed): string {
  const { address, home, title, subtitle, language, authors, entries } = feed;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
${element('id', home)}
${element('title', title)}
${element('subtitle', subtitle)}
${authors.map((name) => `<author>${element('name', name)}</author>`).join('\n')}
${moment(entries[0]?.day ?? '')}
${link('self', address)}
${link('alternate', home)}
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ address, title, summary, day }: FeedEntry): string {
  return `<entry>
${element('id', address)}
${element('title', title)}
${moment(day)}
${link('alternate', address)}
${element('summary', summary)}
</entry>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function moment(day: string): string {
  return element('updated', `${day}T00:00:00Z`);
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}"/>`;
}
