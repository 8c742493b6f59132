import { escapeHtml } from '../../text/escape-html.ts';
import { mediaTypes } from './signposting.ts';

/** The search of a site, for browsers; addresses are whole. */
export interface SearchDescription {
  readonly home: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The search page. */
  readonly search: string;
  readonly icon: string;
}

/** What OpenSearch 1.1 allows for a short and a long name, and for a description. */
const longest = { short: 16, long: 48, description: 1024 };

/** An OpenSearch 1.1 description. A title too long for a browser's list gives way to the host's name. */
export function openSearchXml(site: SearchDescription): string {
  const { home, title, description, language, search, icon } = site;
  const host = new URL(home).hostname.replace(/^www\./u, '');
  const name = title.length > longest.short ? host : title;
  const template = `${search}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', name, longest.short)}
${element('LongName', title, longest.long)}
${element('Description', description, longest.description)}
${element('Language', language)}
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="${mediaTypes.svg}">${escapeHtml(icon)}</Image>
<Url type="${mediaTypes.html}" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`;
}

function element(name: string, text: string, most = text.length): string {
  return `<${name}>${escapeHtml(text.slice(0, most))}</${name}>`;
}
