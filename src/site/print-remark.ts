import type { Edition } from '../edition/index.ts';
import { cssString } from './css-string.ts';

/** What paper says behind the record of the notes that it does not have, as CSS. */
export function printRemark({
  apparatus: { notes, emendations },
}: Pick<Edition, 'apparatus'>): string {
  const printed = notes.filter(({ beside }) => beside).length;
  const missing = [
    ...(printed < notes.length ? ['the other notes'] : []),
    ...(notes.length > 0 ? ['all sources'] : []),
    ...(emendations.length > 0 ? ['the corrections that are suggested'] : []),
  ];
  if (missing.length === 0) return '';
  const own =
    notes.length > 0
      ? `${printed} of ${notes.length} notes of this edition are printed here. `
      : '';
  const list = new Intl.ListFormat('en').format(missing);
  return `.record::after {
  content: ${cssString(`${own}The edition on the web has ${list}.`)};
  display: block;
  margin-block-start: 1.5em;
  color: var(--quiet);
  font-size: 0.9em;
}
`;
}
