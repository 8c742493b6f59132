import { isExport } from '../addresses/environment.ts';
import { siteCorpus } from '../content/corpus.ts';
import { documentSlugs, siteMetadata } from '../content/read-edition.ts';
import type { CorpusRules } from '../edition/index.ts';
import { corpusLimits } from '../edition/index.ts';
import { siteWording } from './site-wording.ts';

/** One line on what this build makes of the documents. */
export interface Made {
  readonly kind: string;
  /** What there is of it. */
  readonly made: string;
  /** Who decided: the editor, the number of documents, or an export. */
  readonly reason: string;
}

/** What this build makes of the documents, and by whose choice. */
export function madeByRule(): readonly Made[] {
  const {
    pages: { diagnostics },
    say,
  } = siteWording();
  const { kinds, values, reasons } = diagnostics.made;
  const rules = siteCorpus();
  const { corpus: chosen } = siteMetadata();
  // Every kind has its words, so their names are those of the rules.
  return (Object.keys(kinds) as (keyof CorpusRules)[]).map((name) => ({
    kind: kinds[name],
    made: madeOf(name),
    reason: reasonOf(name),
  }));

  function madeOf(name: keyof CorpusRules): string {
    const rule = rules[name];
    if (typeof rule === 'string') return values[rule];
    return name === 'formats'
      ? rule.join(', ') || values.none
      : say(values.listed, { count: rule.length });
  }

  function reasonOf(name: keyof CorpusRules): string {
    if ((name === 'books' || name === 'formats') && isExport()) return reasons.export;
    if (chosen[name] !== undefined) return reasons.chosen;
    if (name === 'formats') return reasons.usual;
    const limit = corpusLimits[name];
    return say(documentSlugs().length > limit ? reasons.many : reasons.few, { limit });
  }
}
