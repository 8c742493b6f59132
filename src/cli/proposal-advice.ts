import { parseDocument } from 'yaml';
import { offsetOf } from '../content/yaml/yaml-tree.ts';
import type { TextFault } from '../transcript/index.ts';

const mostWords = 12;

/**
 * What a proposed document.yaml says that the text does not, or cannot say: these are no faults,
 * but nobody should publish them unread.
 */
export function proposalAdvice(proposal: string, source: string): TextFault[] {
  const document = parseDocument(proposal);
  const advice: TextFault[] = [];
  if (document.getIn(['title', 'supplied']) === true) {
    advice.push({
      rule: 'supplied-title',
      offset: offsetOf(document, ['title']),
      reason: 'The title is supplied: no line of the text was taken for one',
      remedy: `If a line is the title (the first is \`${firstLine(source)}\`), write it here with \`supplied: false\`, and declare it as a \`heading\` under \`blocks\`. If the text has none, correct the one supplied.`,
    });
  }
  if (!document.has('date')) {
    advice.push({
      rule: 'no-date',
      offset: 0,
      reason: 'No date was found before the talk',
      remedy: 'If you know the date, give it: `date: YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
    });
  }
  return advice;
}

function firstLine(source: string): string {
  const words = (/\S.*/u.exec(source)?.[0] ?? '').trimEnd().split(/\s+/u);
  const first = words.slice(0, mostWords).join(' ');
  return words.length > mostWords ? `${first} …` : first;
}
