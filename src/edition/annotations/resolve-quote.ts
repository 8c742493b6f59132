import type { FieldFault } from '../../transcript/index.ts';
import type { AnchorRegistry } from '../anchors/registry.ts';
import { livingSuccessors } from '../anchors/registry-faults.ts';
import type { Passage } from '../passage.ts';
import type { Quote } from '../schemas/annotations.ts';
import { quoteFault } from './quote-fault.ts';
import type { Range } from './select-quote.ts';
import { selectQuote } from './select-quote.ts';

/** Where quoted words stand. */
export interface QuotePlace {
  /** The anchor of the passage. */
  readonly passage: string;
  readonly range: Range;
}

/** What can be quoted. */
export interface Quotable {
  readonly passages: readonly Passage[];
  readonly registry: AnchorRegistry;
  /** The anchors of which it is not known yet where their words went: they are not judged. */
  readonly asked: ReadonlySet<string>;
}

/** Finds quoted words; `path` is where the annotation stands in its file. */
export type ResolveQuote = (
  quote: Quote,
  path: readonly PropertyKey[],
) => QuotePlace | undefined;

/**
 * Finds quoted words in their passage or, where it was split, merged or removed, in the only
 * successor that has them. Words that are missing or occur twice become a fault.
 */
export function quoteResolver(
  { passages, registry, asked }: Quotable,
  faults: FieldFault[],
): ResolveQuote {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return (quote, path) => {
    const { at } = quote;
    if (asked.has(at)) return undefined;
    const passage = byId.get(at);
    if (!passage && !Object.hasOwn(registry, at)) {
      faults.push({
        path: [...path, 'target', 'at'],
        rule: 'unknown-anchor',
        reason: `The document has no anchor \`${at}\``,
        remedy: 'Name a passage of the document, such as p12, abstract or n1.',
      });
      return undefined;
    }
    const selection = passage && selectQuote(passage.text, quote);
    if (selection?.type === 'found') return { passage: at, range: selection.range };
    const successors = livingSuccessors(at, registry).filter((id) => id !== at);
    if (successors.length === 0 || selection?.type === 'ambiguous') {
      faults.push(
        passage && selection
          ? quoteFault(quote, passage.text, selection, path)
          : endedFault(quote, path, []),
      );
      return undefined;
    }
    const found = successors.flatMap((id): readonly QuotePlace[] => {
      const there = selectQuote(byId.get(id)?.text ?? '', quote);
      if (there.type === 'missing') return [];
      const ranges = there.type === 'found' ? [there.range] : there.ranges;
      return ranges.map((range) => ({ passage: id, range }));
    });
    if (found.length !== 1) {
      const having = [...new Set(found.map((one) => one.passage))];
      faults.push(endedFault(quote, path, having, successors));
    }
    return found.length === 1 ? found[0] : undefined;
  };
}

/**
 * Why quoted words are not one place in the successors of their passage.
 *
 * @param having - the successors that have them
 */
function endedFault(
  { at, exact }: Quote,
  path: readonly PropertyKey[],
  having: readonly string[],
  successors: readonly string[] = [],
): FieldFault {
  const place = [...path, 'target', 'at'];
  if (having.length > 0) {
    return {
      path: place,
      rule: 'ambiguous-quote',
      reason: `\`${exact}\` occurs more than once in the successors of \`${at}\`: ${listed(having)}`,
      remedy: `Write \`at: ${having[0]}\` or the one you mean, with \`prefix\` or \`suffix\` if they recur in it.`,
    };
  }
  const where =
    successors.length > 0
      ? `nor do its successors: ${listed(successors)}`
      : 'and it has no successor';
  return {
    path: place,
    rule: 'quote-not-found',
    reason: `\`${at}\` no longer contains \`${exact}\`, ${where}`,
    remedy:
      'Name the passage that has the words as `at`, quote them as printed, or delete the annotation.',
  };
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
