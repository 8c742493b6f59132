import type { Page } from './browsers/engine.ts';
import { judgedBy } from './tools.ts';

/** A rule that does not hold for an element, and why that is as it should be. */
interface Accepted {
  readonly rule: string;
  readonly element: RegExp;
  readonly reason: string;
}

const accepted: readonly Accepted[] = [
  {
    rule: 'element_attribute_deprecated',
    element: /^<meta [^>]*http-equiv="Content-Security-Policy"/u,
    reason:
      'HTML defines this pragma; a host that only serves files can state no policy else.',
  },
  {
    rule: 'element_attribute_deprecated',
    element: /^<ol role="none" start="\d+">$/u,
    reason: 'HTML 4 deprecated it, HTML as it is now defines it: a number has meaning.',
  },
  {
    rule: 'aria_child_valid',
    element: /^<(?:ol class="results"|ul [^>]*class="chips")>$/u,
    reason:
      'The lists are empty until a search has its answer; with one they are judged.',
  },
];

/**
 * What the IBM engine is sure of on a page, violations and recommendations alike, as its rule, the
 * element and its message.
 */
export async function ibmFailures(page: Page): Promise<string[]> {
  const found = await judgedBy<Failure[]>(
    page,
    'ace',
    `new ace.Checker().check(document, ['IBM_Accessibility']).then(({ results }) =>
      results
        .filter(({ value }) => value[1] === 'FAIL')
        .map(({ ruleId, snippet, message }) => ({ rule: ruleId, element: snippet, message })))`,
  );
  return found
    .filter(
      ({ rule, element }) =>
        !accepted.some((known) => known.rule === rule && known.element.test(element)),
    )
    .map(({ rule, element, message }) => `${rule} ${element} ${message}`);
}

interface Failure {
  readonly rule: string;
  readonly element: string;
  readonly message: string;
}
