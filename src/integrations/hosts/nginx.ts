import { caching, headers, revalidated, strictTransport } from './headers.ts';
import { typesByEnding } from './media-types.ts';

/** A server for nginx, to be included at the level of `http`. */
export function nginxConf(base: string): string {
  const rules = caching.map(({ end, value }) => `  "~${end}$" "${value}";`);
  const sent = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const [name, value] = strictTransport;
  // nginx takes a type by the last extension alone, and a variable only as a whole header.
  const [types, locations] = [plainTypes(), longer().map(locationOf)];
  return `# Copy it to /etc/nginx/conf.d/edition.conf and set server_name and root. The site is to be at
# ${base} below root. Add listen 443 ssl and your certificate, or let a proxy have them.
map $uri $edition_cache {
  default "${revalidated}";
${rules.join('\n')}
}

server {
  listen 80;
  server_name example.org;
  root /var/www/edition;

  index index.html;
  error_page 404 ${base}404.html;
  server_tokens off;
  charset utf-8;
  charset_types ${withCharset().join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/javascript application/json image/svg+xml application/xml;

  add_header Cache-Control $edition_cache always;
${sent.join('\n')}
  # Once the host is to answer by https alone for a year, whatever happens:
  # add_header ${name} "${value}" always;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  # Names that begin so are for hosts.
  location ~ /[._] { return 404; }
${locations.join('\n')}
}
`;
}

function plainTypes(): string[] {
  return Object.entries(typesByEnding)
    .filter(([ending]) => /^\.[^.]+$/u.test(ending))
    .map(([ending, type]) => `    ${bare(type)} ${ending.slice(1)};`);
}

/** Endings that are more than an extension. */
function longer(): (readonly [string, string])[] {
  return Object.entries(typesByEnding).filter(([ending]) => !/^\.[^.]+$/u.test(ending));
}

function locationOf([ending, type]: readonly [string, string]): string {
  return `  location ~ ${ending.replaceAll('.', '\\.')}$ { types {} default_type ${quoted(bare(type))}; }`;
}

function withCharset(): string[] {
  const types = Object.values(typesByEnding).filter((type) => type.includes('charset'));
  // It has text/html by itself, and warns of a second.
  return [...new Set(types.map(bare))].filter((type) => type !== 'text/html');
}

/** nginx adds the encoding. */
function bare(type: string): string {
  return type.replace(/; charset=.*/u, '');
}

/** A semicolon would end the line. */
function quoted(type: string): string {
  return type.includes(';') ? `'${type}'` : type;
}
