import { caching, headers, strictTransport } from './headers.ts';
import { looseEndings, typesByEnding } from './media-types.ts';

/**
 * The `_headers` of Netlify and Cloudflare Pages. Both add up the values of rules that meet, so rules
 * for one header never do: they ask for newer files by themselves, and know the types of endings that
 * are part of a longer one.
 */
export function headersFile(base: string): string {
  const sent = headers.map(([name, value]) => `  ${name}: ${value}`);
  const types = looseEndings.map(
    (ending) => `${base}*${ending}\n  Content-Type: ${typesByEnding[ending]}`,
  );
  const kept = caching.flatMap(({ patterns, value }) =>
    patterns.map((pattern) => `${base}${pattern}\n  Cache-Control: ${value}`),
  );
  const [name, value] = strictTransport;
  return `${base}*
${sent.join('\n')}
  # Once the host is to answer by https alone for a year, whatever happens:
  # ${name}: ${value}
${[...types, ...kept].join('\n')}
`;
}
