import type { Element } from 'xast';
import { milestoneKinds } from '../../../transcript/index.ts';
import { attributeOf, elementsIn, trimmed } from '../xml/queries.ts';
import type { Fields } from './fields.ts';
import { filled, listIn, present } from './fields.ts';

/** What was declared about the text: the fields `transcript` and `abbreviations`. */
export function readDeclarations(declared: Element | undefined): Fields {
  const items = (type: string) => elementsIn(listIn(declared, type), 'item');
  const [separation] = items('separation');
  return present({
    abbreviations: readAbbreviations(listIn(declared, 'abbreviations')),
    transcript: present({
      separation: separation && attributeOf(separation, 'n'),
      notLabels: filled(items('not-labels').map(trimmed)),
      insertions: readInsertions(items('insertions')),
      blocks: filled(items('blocks').map(readBlock)),
      signature: filled(
        items('signature').map((line) => ({
          kind: attributeOf(line, 'n'),
          text: trimmed(line),
        })),
      ),
    }),
  });
}

function readBlock(item: Element): Fields {
  const kind = attributeOf(item, 'n');
  const text = trimmed(item);
  const milestone = milestoneKinds.find((one) => one === kind);
  return milestone ? { kind: 'milestone', milestone, text } : { kind, text };
}

function readInsertions(items: readonly Element[]): Fields | undefined {
  const kinds = Map.groupBy(items, (item) => attributeOf(item, 'n') ?? '');
  const texts = [...kinds].map(([kind, own]) => [kind, own.map(trimmed)] as const);
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function readAbbreviations(list: Element | undefined): Fields | undefined {
  const long = elementsIn(list, 'item');
  const pairs = elementsIn(list, 'label').map(
    (short, index) => [trimmed(short) ?? '', trimmed(long[index])] as const,
  );
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
