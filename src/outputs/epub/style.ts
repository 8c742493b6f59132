/**
 * The style sheet of a book. It has no colours, so that a reader's own, dark ones too, stay as they are;
 * layers are told apart by slant, size and lines.
 *
 * @param fonts - their files
 */
export function bookStyle(fonts: readonly string[]): string {
  const named = fonts.map((file) => ({ file, name: familyOf(file) }));
  const faces = named.map(
    ({ file, name }) => `@font-face {
  font-family: "${name.family}";
  font-style: ${name.style};
  src: url("${file}");
}`,
  );
  const families = [...new Set(named.map(({ name }) => `"${name.family}"`)), 'serif'];
  return `${faces.join('\n')}
:root { color-scheme: light dark; }
body { font-family: ${families.join(', ')}; line-height: 1.5; margin: 0 5%; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-align: start; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.4em; margin: 1.5em 0 1em; }
h2 { font-size: 1.15em; margin: 1.5em 0 0.5em; }
h3 { font-size: 1em; margin: 1.2em 0 0.2em; }
p { margin: 0 0 0.7em; }
a { color: inherit; text-decoration: underline; }
ul, ol { padding-inline-start: 1.4em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em 1.2em; }
dt > span { font-weight: normal; }
.passage { position: relative; padding-inline-start: 2.2em; }
.number { position: absolute; inset-inline-start: 0; font-size: 0.75em; line-height: 2; }
.speaker { font-size: 1em; margin: 1.4em 0 0.3em; padding-inline-start: 2.2em; }
.unnamed { font-weight: normal; font-style: italic; }
.narration, .direction, .as-narration { font-style: italic; }
h2.words { font-style: normal; padding-inline-start: 1.9em; }
.insertion, .as-insertion { font-family: sans-serif; font-size: 0.85em; font-style: normal; }
.abstract { border-inline-start: 1px solid; padding-inline-start: 0.8em; }
.part { font-size: 0.85em; margin: 0; font-weight: bold; }
.signature { text-align: end; }
.slip, .reading, .as-slip { text-decoration: underline dotted; }
.mark { text-decoration: none; }
.raised { font-size: 0.75em; vertical-align: super; line-height: 0; padding: 0 0.2em; }
.footnote { font-size: 0.9em; }
.sign { font-weight: bold; }
.back { white-space: nowrap; }
.fonts { font-size: 0.85em; margin-top: 2em; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1.4em; }
#page-list li { display: inline-block; min-width: 2.5em; }
`;
}

/** Each file is a family, as not every reading system chooses by the range of letters. */
function familyOf(file: string) {
  const name = file.replace(/^.*\/|\.woff2$/gu, '');
  const isItalic = name.endsWith('-italic');
  return {
    family: `Record ${name.replace(/-italic$/u, '')}`,
    style: isItalic ? 'italic' : 'normal',
  };
}
