import { caching, headers, revalidated, strictTransport } from './headers.ts';
import { typesByEnding } from './media-types.ts';

/** A site for Caddy 2. */
export function caddyfile(base: string): string {
  const sent = headers.map(([name, value]) => `\t\t${name} "${value}"`);
  const [name, value] = strictTransport;
  const kept = caching.flatMap(({ end, value: cache }, index) => [
    `\t\t@kept${index} path_regexp ${end}$`,
    `\t\theader @kept${index} Cache-Control "${cache}"`,
  ]);
  // What is set last counts: the longest ending.
  const types = Object.entries(typesByEnding)
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([ending, type], index) => [
      `\t\t@type${index} path *${ending}`,
      `\t\theader @type${index} Content-Type \`${type}\``,
    ]);
  return `# Run it with: caddy run --config Caddyfile. Set the name and root. The site is to be at ${base}
# below root.
(headers) {
	header {
${sent.join('\n')}
		# Once the host is to answer by https alone for a year, whatever happens:
		# ${name} "${value}"
		-Server
	}
	header Cache-Control "${revalidated}"
}

example.org {
	root * /var/www/edition
	encode zstd gzip
	import headers
	# In the order in which it is written.
	route {
${kept.join('\n')}
${types.join('\n')}
		# Names that begin so are for hosts.
		@hidden path_regexp /[._]
		error @hidden 404
		file_server
	}
	handle_errors {
		import headers
		header Content-Type "${typesByEnding['.html']}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
