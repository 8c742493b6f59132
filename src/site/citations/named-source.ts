import type { Source } from '../../edition/index.ts';
import { dateInWords } from '../../wording/dates.ts';
import type { Wording } from '../../wording/wording-for.ts';

/** A source in a line, for lists that link to the bibliography: what, within what, when. */
export function namedSource(
  source: Source,
  names: Wording['names'],
): readonly [title: string, rest: string] {
  const { title, issued } = source;
  const facts = [source['container-title'], issued && dateInWords(issued, names)];
  return [title, facts.flatMap((fact) => (fact ? [`, ${fact}`] : [])).join('')];
}
