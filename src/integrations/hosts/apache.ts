import { caching, headers, revalidated, strictTransport } from './headers.ts';
import { typesByEnding } from './media-types.ts';

/** An .htaccess for Apache 2.4, which reads it in the root of the site. */
export function htaccess(base: string): string {
  const types = Object.entries(typesByEnding)
    // The last one that matches counts.
    .toSorted(([a], [b]) => a.length - b.length)
    .map(([ending, type]) => {
      const name = ending.replaceAll('.', '\\.').replace(/^\//u, '^');
      return `<FilesMatch "${name}$">\n  ForceType "${type.replaceAll('"', '\\"')}"\n</FilesMatch>`;
    });
  const sent = headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  const kept = caching.map(
    ({ end, value }) =>
      `  Header set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#${end}$#"`,
  );
  const [name, value] = strictTransport;
  return `# Apache 2.4 reads this file where AllowOverride has FileInfo, Options and AuthConfig.
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
Options -Indexes
DirectoryIndex index.html
<FilesMatch "^[._]">
  Require all denied
</FilesMatch>
${types.join('\n')}
<IfModule mod_headers.c>
${sent.join('\n')}
  # Once the host is to answer by https alone for a year, whatever happens:
  # Header always set ${name} "${value}"
  Header set Cache-Control "${revalidated}"
${kept.join('\n')}
</IfModule>
`;
}
