import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Attributes, properties and functions whose text a reader sees or hears. */
const shown = /^(?:aria-label|ariaLabel|title|placeholder|alt|textContent|innerText)$/u;
const showing = /^(?:button|tell|append|replaceChildren|Option)$/u;
/** Functions that take selectors, and what has selectors, class names or style in its value. */
const selecting = /^(?:querySelector(?:All)?|closest|matches|matchMedia|addStyle)$/u;
const unseen = /^(?:class|viewBox)$|[Ss]tyle$/u;

/** "two words", "Word", "to …" and "… to", but no clause of a query: "… in:edition". */
const phrase =
  /(?<![:\p{L}])\p{L}{2,} (?:\p{L}{2,}|…)|… \p{L}{2,}(?![:\p{L}])|^\P{L}*\p{Lu}\p{Ll}/u;

/** The words that a script has of its own, and whatever else it would take in of the tables. */
function ownWordsOf(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isWorded(text, node)) found.push(text);
    // Who takes the tables apart, or passes them on, has all of them bundled.
    if (ts.isIdentifier(node) && node.text === 'words' && hasTables && isWhole(node))
      found.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  const hasTables = source.includes('import * as words from ');
  visit(ts.createSourceFile('script.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The text of a literal; `…` stands for what a template puts in. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

function isWorded(text: string, node: ts.Node): boolean {
  const { place, name } = placeOf(node);
  if (place === 'shown') return /\p{L}{2,}/u.test(text);
  return place === 'any' && !unseen.test(name) && phrase.test(text);
}

/** Where the value of a literal goes, past conditions and what is put around it. */
function placeOf(node: ts.Node): { place: 'shown' | 'hidden' | 'any'; name: string } {
  let own = node;
  while (
    ts.isConditionalExpression(own.parent) ||
    ts.isParenthesizedExpression(own.parent) ||
    (ts.isBinaryExpression(own.parent) && own.parent.right === own && isJoin(own.parent))
  ) {
    own = own.parent;
  }
  const { parent } = own;
  const hidden = { place: 'hidden', name: '' } as const;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return hidden;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return hidden;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return placeOfArgument(own, parent);
  if (ts.isBinaryExpression(parent)) {
    // What is compared is not shown.
    if (parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return hidden;
    const name = parent.left.getText().split('.').at(-1) ?? '';
    return { place: shown.test(name) ? 'shown' : 'any', name };
  }
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    if (parent.name === own) return hidden;
    const name = parent.name.getText().replaceAll("'", '');
    return { place: shown.test(name) ? 'shown' : 'any', name };
  }
  return { place: 'any', name: '' };
}

function placeOfArgument(
  own: ts.Node,
  call: ts.CallExpression | ts.NewExpression,
): ReturnType<typeof placeOf> {
  const name = call.expression.getText().split('.').at(-1) ?? '';
  const all: readonly ts.Node[] = call.arguments ?? [];
  const at = all.indexOf(own);
  const isText = name === 'element' ? at >= 2 : showing.test(name) && at === 0;
  const isHidden = name === 'Error' || name === 'Event' || selecting.test(name);
  return { place: isText ? 'shown' : isHidden ? 'hidden' : 'any', name: '' };
}

function isJoin({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ].includes(kind);
}

function isWhole({ parent }: ts.Node): boolean {
  return ![
    ts.SyntaxKind.NamespaceImport,
    ts.SyntaxKind.PropertyAccessExpression,
    ts.SyntaxKind.PropertyAssignment,
  ].includes(parent.kind);
}

test('every word of a script is from the tables', () => {
  const folder = join(import.meta.dirname, '..');
  const files = globSync('**/*.ts', { cwd: folder }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    ownWordsOf(readFileSync(join(folder, file), 'utf8')).map((text) => [file, text]),
  );
  expect(found).toEqual([]);
});

test.for([
  ["button('copy', act);", 'copy'],
  ["element('p', {}, isDone && 'Done');", 'Done'],
  [`element('a', { 'aria-label': \`cite \${place}\` });`, 'cite …'],
  ["status.textContent = isOver ? '' : 'loading';", 'loading'],
  [`const range = \`\${from} to \${to}\`;`, '… to …'],
  ["const tips = ['fewer words find more'];", 'fewer words find more'],
  ["import * as words from './words.ts';\nconst { found } = words;", '{ found } = words'],
] as const)('words of its own are found in %s', ([source, own]) => {
  expect(ownWordsOf(source)).toEqual([own]);
});

test.for([
  "document.querySelector('.record svg text');",
  "if (event.key === 'Escape') close();",
  "throw new Error('Expected a range of paragraphs');",
  "element('p', { class: 'strip distribution' }, words.found.nothing, ', ');",
  'const barStyle = `.place > button { padding: 0 auto; }`;',
  "import * as words from './words.ts';\nsay(words.found.more, { count });",
])('there are none in %s', (source) => {
  expect(ownWordsOf(source)).toEqual([]);
});
