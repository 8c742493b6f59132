import type { Edition, EditionTurn, Passage } from '../../edition/index.ts';
import type { PhrasingContent } from '../../transcript/index.ts';
import { plainCitation } from '../citation/forms/plain-citation.ts';
import type { TextOutput } from '../output.ts';
import { escapeLines, escapeMarkdown } from './escape-markdown.ts';
import { readMarkdown } from './read-markdown.ts';

const holds =
  'The complete text, with speakers’ labels and brackets as printed. Each block begins with its anchor, an empty link: the address of `p12` ends in #p12. The anchor of a block that is not speech has the class of its words.';

/**
 * The whole text as CommonMark, with the notes printed with it as footnotes. An anchor is an empty link
 * of HTML: it is the one form that every Markdown program lets through, and that leads there in HTML.
 */
export const markdown: TextOutput = {
  extension: 'md',
  mediaType: 'text/markdown',
  label: 'Markdown',
  of: ['document'],
  role: 'item',
  use: 'read',
  write({ edition, cited }) {
    const head = [
      `# ${lineOf(edition.metadata.title.text)}`,
      escapeLines(escapeMarkdown(plainCitation(cited))),
      holds,
      '---',
    ];
    const write = blockWriter(edition);
    return `${[...head, ...edition.passages.map(write)].join('\n\n')}\n`;
  },
  proof: {
    expected: (words) => words.map(({ id, label, text }) => ({ id, label, text })),
    read: readMarkdown,
  },
};

function blockWriter(edition: Edition): (passage: Passage) => string {
  const marks = new Map(
    edition.notes.flatMap(({ id, references }) =>
      references.map(({ node }) => [node, `[^${id}]`] as const),
    ),
  );
  const footnotes = new Set(
    edition.notes.flatMap(({ id, references }) => (references.length > 0 ? id : [])),
  );
  const openings = new Map(edition.turns.map((turn) => [turn.passages[0], turn]));
  const phrasing = (children: readonly PhrasingContent[]): string =>
    children.map(nodeToMarkdown).join('');
  const nodeToMarkdown = (node: PhrasingContent): string => {
    switch (node.type) {
      case 'text':
        return escapeMarkdown(node.value);
      case 'insertion':
        return `${escapeMarkdown(node.open)}${phrasing(node.children)}${escapeMarkdown(node.close)}`;
      case 'noteReference':
        return marks.get(node) ?? '';
    }
  };
  const labelOf = (turn: EditionTurn | undefined) => {
    const speaker = turn?.node.children.find(({ type }) => type === 'speaker');
    if (speaker?.type !== 'speaker') return '';
    return `**${escapeLines(`${phrasing(speaker.children)}${speaker.mark}`)}** `;
  };
  return (passage) => {
    const { id, node, layer } = passage;
    const words =
      node.type === 'signature'
        ? node.children.map((line) => escapeLines(phrasing(line.children))).join('\\\n')
        : escapeLines(phrasing(node.children));
    const kind = layer === 'speech' ? '' : ` class="${layer}"`;
    const block = `<a id="${id}"${kind}></a>${labelOf(openings.get(passage))}${words}`;
    // A footnote that no mark refers to would not be printed.
    if (footnotes.has(id)) return `[^${id}]: ${block.replaceAll('\n', '\n    ')}`;
    return node.type === 'heading' && !words.includes('\n') ? `## ${block}` : block;
  };
}

function lineOf(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/gu, ' ').trim());
}
