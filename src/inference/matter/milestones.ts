import type { MilestoneKind } from '../../transcript/nodes.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';

/** What a line that is no words is: a page number, a time stamp, a separator. */
export function milestoneKind(text: string): Judgement<MilestoneKind> | undefined {
  if (text.length > 300) return undefined;
  if (
    /^(?:[.…·•*_–—=~#+-]\s?){3,100}$/u.test(text) ||
    /^(?:[xX]\s?){3,30}$/u.test(text) ||
    /^…{1,10}$/u.test(text)
  ) {
    return judge('separator', 'high', 'The line is a row of marks.');
  }
  if (isPage(text)) return judge('page', 'high', 'The line is a page number.');
  if (
    /^\[time ?stamps?\b.{0,250}\]$/iu.test(text) ||
    /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[-–—]\s?\d{1,2}:\d{2}(?::\d{2})?)?[\])]?$/u.test(
      text,
    )
  ) {
    return judge('time', 'high', 'The line is a time stamp.');
  }
  return undefined;
}

function isPage(text: string): boolean {
  return (
    /^[[(/]?\s?(?:p|pp|page|folio|fol)\.?\s?\d{1,4}(?:\s?(?:of|\/|-|–)\s?\d{1,4})?\s?[\])/]?\.?$/iu.test(
      text,
    ) || /^[-–—]\s?\d{1,4}\s?[-–—]$/u.test(text)
  );
}
