import { months } from '../../wording/english/names.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { isNamedIn, noteOf, withoutMarkup } from './csl-item.ts';

/**
 * An item as a BibTeX entry. A manuscript is `@unpublished`, which demands an author and a note; a whole
 * has for one whoever wrote it down, and what has nobody is `@misc`. Styles read `howpublished` or `note`
 * and no field of an archive, so both say where the text is from.
 */
export function bibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const keepers = item.contributor?.filter((name) => isNamedIn(item.medium, name));
  const authors = item.author ?? (keepers?.length ? keepers : undefined);
  const archive = [item.archive, item.archive_location, item['archive-place']];
  const source = archive.filter(Boolean).join(', ');
  const fields: (readonly [string, string | undefined])[] = [
    ['author', peopleOf(authors)],
    ['key', escaped(item['title-short'] ?? item.title)],
    ['editor', peopleOf(item.editor)],
    ['translator', peopleOf(item.translator)],
    // A second brace keeps capitals and brackets as they are.
    ['title', `{${escapeTex(withoutMarkup(item.title))}}`],
    ['shorttitle', item['title-short'] && `{${escaped(item['title-short'])}}`],
    ['year', year?.toString()],
    [
      'month',
      month === undefined ? undefined : months[month - 1]?.slice(0, 3).toLowerCase(),
    ],
    ['day', day?.toString()],
    ['type', escaped(item.genre)],
    ['publisher', escaped(item.publisher)],
    ['howpublished', escaped(source)],
    ['language', escaped(item.language)],
    ['abstract', escaped(item.abstract)],
    // An address is copied letter by letter: a backslash would become part of it.
    ['url', item.URL],
    ['note', escaped([item.medium, source, noteOf(item)].filter(Boolean).join('; '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},`] : [],
  );
  const type = authors ? 'unpublished' : 'misc';
  return `@${type}{record-${item.id},\n${lines.join('\n')}\n}\n`;
}

function escaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeTex(withoutMarkup(text));
}

function peopleOf(names: readonly CslName[] | undefined): string | undefined {
  return names?.map(nameInBibtex).join(' and ');
}

/** In two parts, Korean names too: no field of BibTeX keeps their order. */
function nameInBibtex(name: CslName): string {
  const { family, given, literal } = name;
  if (literal !== undefined) return `{${escapeTex(literal)}}`;
  return escapeTex([family, given].filter(Boolean).join(', '));
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Everything TeX takes for a command, as words; all other letters stay as they are. */
function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\~^]|[&%$#_{}]/gu, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/\s+/gu, ' ');
}
