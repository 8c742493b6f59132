import type { Element } from 'xast';
import type { Statement } from '../../../edition/index.ts';
import { degrees, idOf } from '../ids.ts';
import type { Content } from '../xml/element.ts';
import { tei } from '../xml/element.ts';
import { refTo } from './address.ts';

/** Statements about a document as a list, each with its source and how sure it is. */
export function statementsToXml(
  type: 'provenance' | 'rights',
  statements: readonly Statement[],
): Element | undefined {
  if (statements.length === 0) return undefined;
  return tei('list', { type }, statements.map(statementToXml));
}

function statementToXml(statement: Statement): Element {
  const { subject, value, certainty, source, url, note } = statement;
  const part = (name: string, type: string, words: Content) =>
    words !== undefined && tei(name, { type }, words);
  return tei(
    'item',
    { ana: `#${idOf.certainty(certainty)}`, cert: degrees[certainty] },
    tei('label', {}, subject),
    part('seg', 'value', value),
    part('bibl', 'evidence', source),
    url !== undefined && refTo('evidence', url),
    part('note', 'remark', note),
  );
}
