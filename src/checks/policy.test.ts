import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import type { PageKind } from '../site/page-kind.ts';
import { contentSecurityPolicy } from '../site/policy.ts';
import { filesIn, pageTree } from './built.ts';

const { folder } = inject('site');
const html = filesIn(folder).filter((file) => file.endsWith('.html'));

const policyElement = 'meta[http-equiv="Content-Security-Policy"]';

/** The sources that a page's policy allows for a directive. */
function allowedBy(tree: Root, directive: string): string[] {
  const policy = select(policyElement, tree)?.properties['content'];
  const rule = String(policy)
    .split('; ')
    .find((text) => text.startsWith(`${directive} `));
  return rule?.split(' ').slice(1) ?? [];
}

/** What a page is, by what it has. */
function kindOf(file: string, tree: Root): PageKind {
  if (file === 'search/index.html') return 'search';
  // A script puts a picture into it that is a document of its own.
  return select('article.document', tree) ? 'record' : 'plain';
}

function hashOf(element: Element): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}

/** What of a page loads something when it is opened, as its address. */
function loadedBy(tree: Root): string[] {
  const sources = selectAll(
    '[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], object[data]',
    tree,
  );
  return sources.map(({ properties }) =>
    String(properties['src'] ?? properties['href'] ?? properties['data']),
  );
}

/** Faults of all pages, each with its page. */
function faults(find: (tree: Root, file: string) => readonly string[]): string[] {
  return html.flatMap((file) =>
    find(pageTree(folder, file), file).map((fault) => `${file}: ${fault}`),
  );
}

test('every page states the policy of its kind, before anything it is about', () => {
  expect(html.length).toBeGreaterThan(10);
  const found = faults((tree, file) => {
    const [style, ...others] = selectAll('style', tree);
    const policy = select(policyElement, tree)?.properties['content'];
    const own = contentSecurityPolicy(style ? textOf(style) : '', kindOf(file, tree));
    const source = readFileSync(join(folder, file), 'utf8');
    const at = source.indexOf('http-equiv="Content-Security-Policy"');
    return [
      ...others.map(() => 'a second style element'),
      ...(policy === own ? [] : [`the policy ${policy}`]),
      ...(at < 0 || at > source.search(/<(?:style|script|link)\b/u)
        ? ['a policy that comes too late']
        : []),
    ];
  });
  expect(found).toEqual([]);
});

test('WebAssembly and workers are allowed on the search page alone', () => {
  const allowing = html.filter((file) => {
    const tree = pageTree(folder, file);
    const scripts = allowedBy(tree, 'script-src');
    return (
      scripts.includes("'wasm-unsafe-eval'") || allowedBy(tree, 'worker-src').length > 0
    );
  });
  expect(allowing).toEqual(['search/index.html']);
});

test('no page has a style, script or handler that its policy forbids', () => {
  const found = faults((tree) => {
    const allowed = ['style-src', 'script-src'].flatMap((name) => allowedBy(tree, name));
    // What is called JSON is data, and no policy forbids it.
    const inline = selectAll('style, script:not([src])', tree).filter(
      ({ properties }) => !String(properties['type'] ?? '').includes('json'),
    );
    const handlers = selectAll('*', tree).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[A-Z]/u.test(name))
        .map((name) => `${tagName} ${name}`),
    );
    return [...inline.map(hashOf).filter((hash) => !allowed.includes(hash)), ...handlers];
  });
  expect(found).toEqual([]);
});

test('every page loads and sends to files of its own host alone', () => {
  const found = faults((tree) => {
    const targets = selectAll('form[action], [formaction]', tree).map(({ properties }) =>
      String(properties['action'] ?? properties['formAction']),
    );
    return [...loadedBy(tree), ...targets].filter((address) =>
      /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(address),
    );
  });
  expect(found).toEqual([]);
});

test('no style sheet or font of the site is asked of another host', () => {
  for (const file of filesIn(folder).filter((name) => name.endsWith('.css')))
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
      /(?:url\(|@import)\s*["']?(?:https?:)?\/\//u,
    );
});
