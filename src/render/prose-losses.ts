import type { Definition, Html, ListItem, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextFault } from '../transcript/index.ts';
import { parseProse } from './parse-prose.ts';

/** A page may have everything that Markdown has; a note is one paragraph, without an element around it. */
export type ProseShape = 'page' | 'paragraph';

/** What Markdown, as this edition writes it, would drop or change in silence. */
export function proseLosses(markdown: string, shape: ProseShape): TextFault[] {
  const tree = parseProse(markdown);
  return [
    ...hiddenHtml(tree),
    ...unusedDefinitions(tree, markdown),
    ...missingDefinitions(tree, markdown),
    ...hiddenWords(tree, markdown),
    ...images(tree, markdown),
    ...(shape === 'paragraph' ? secondBlocks(tree) : []),
  ].toSorted((a, b) => a.offset - b.offset);
}

/** Tags, comments and blocks of HTML; of an element that is opened and closed, its opening. */
function hiddenHtml(tree: Root): TextFault[] {
  const found: Html[] = [];
  visit(tree, 'html', (node) => {
    found.push(node);
  });
  const opened = new Set(found.map(({ value }) => /^<([a-z][\w-]*)/iu.exec(value)?.[1]));
  return found
    .filter(({ value }) => !opened.has(/^<\/([a-z][\w-]*)/iu.exec(value)?.[1] ?? ''))
    .map((node) => ({
      offset: offsetOf(node),
      rule: 'raw-html',
      reason: `\`${beginningOf(node.value)}\` is HTML, which is not shown`,
      remedy: 'Write it as Markdown. For a literal `<`, write `\\<`.',
    }));
}

/** Definitions of links that nothing refers to, and second ones of the same name. */
function unusedDefinitions(tree: Root, markdown: string): TextFault[] {
  const used = new Set<string>();
  const definitions: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      used.add(node.identifier);
    }
    if (node.type === 'definition') definitions.push(node);
  });
  return definitions
    .filter(({ identifier }) => !used.delete(identifier))
    .map((node) => ({
      offset: offsetOf(node),
      rule: 'unused-link',
      reason: `\`${beginningOf(sourceOf(node, markdown))}\` defines a link that is never used, so it is not shown`,
      remedy: `Use it as \`[${node.label ?? node.identifier}]\`. For a literal \`[\`, write \`\\[\`.`,
    }));
}

/** References to links that nothing defines: Markdown prints `[words][name]` as typed. */
function missingDefinitions(tree: Root, markdown: string): TextFault[] {
  const losses: TextFault[] = [];
  visit(tree, 'text', (node) => {
    const start = offsetOf(node);
    // Words and name may have elements between them; the two brackets that meet have none.
    for (const found of sourceOf(node, markdown).matchAll(
      /(?<!\\)\]\[([^[\]]*)(?<!\\)\]/gu,
    )) {
      const meeting = start + found.index;
      const opening = Math.max(markdown.lastIndexOf('[', meeting), 0);
      const name = found[1] || markdown.slice(opening + 1, meeting);
      losses.push({
        offset: opening,
        rule: 'undefined-link',
        reason: `The link \`[${name}]\` is not defined`,
        remedy: `Add a line \`[${name}]: ADDRESS\` below the paragraph. For a literal \`[\`, write \`\\[\`.`,
      });
    }
  });
  return losses;
}

/** Words after the language of a code block, and list numbers that would change. */
function hiddenWords(tree: Root, markdown: string): TextFault[] {
  const losses: TextFault[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' && node.meta) {
      losses.push({
        offset: offsetOf(node),
        rule: 'lost-words',
        reason: `\`${beginningOf(node.meta)}\` on the first line of a code block is not shown`,
        remedy: 'Put it on a line of its own.',
      });
    }
    if (node.type !== 'list' || !node.ordered) return;
    const numbers = node.children.map((child) => numberOf(child, markdown));
    // To number every point alike is a habit of Markdown: they are meant to be counted.
    if (numbers.every((number) => number === numbers[0])) return;
    for (const [index, child] of node.children.entries()) {
      const shown = (node.start ?? 1) + index;
      if (numbers[index] === shown) continue;
      losses.push({
        offset: offsetOf(child),
        rule: 'list-number',
        reason: `List item ${numbers[index]} would be shown as ${shown}`,
        remedy:
          'Number the items consecutively. If this is not a list, write `\\.` after the number.',
      });
    }
  });
  return losses;
}

/** The site has no images from the content folder, and pages load none from elsewhere. */
function images(tree: Root, markdown: string): TextFault[] {
  const losses: TextFault[] = [];
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    losses.push({
      offset: offsetOf(node),
      rule: 'unseen-image',
      reason: `\`${beginningOf(sourceOf(node, markdown))}\` is an image, which this site does not show`,
      remedy: 'Describe it in words, or link to it.',
    });
  });
  return losses;
}

/** What is not the first paragraph of a note, nor defines a link. */
function secondBlocks(tree: Root): TextFault[] {
  const blocks = tree.children.filter(({ type }) => type !== 'definition');
  const [first, second] = blocks;
  const other = first && first.type !== 'paragraph' ? first : second;
  if (!other || other.type === 'html') return [];
  return [
    {
      offset: offsetOf(other),
      rule: 'one-paragraph',
      reason: `A note must be one paragraph, but this begins a ${blockNames[other.type] ?? 'block'}`,
      remedy:
        'Join the text into one paragraph. To keep a sign literal, write `\\` before it.',
    },
  ];
}

const blockNames: Readonly<Record<string, string>> = {
  blockquote: 'block quotation',
  code: 'code block',
  heading: 'heading',
  list: 'list',
  paragraph: 'second paragraph',
  thematicBreak: 'line across',
  yaml: 'front matter',
};

function numberOf(point: ListItem, markdown: string): number {
  return Number.parseInt(sourceOf(point, markdown), 10);
}

function offsetOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

function sourceOf({ position }: Node, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

function beginningOf(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 40 || line !== text ? `${line.slice(0, 40)}…` : line;
}
