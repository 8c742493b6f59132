import type { AstroIntegration } from 'astro';
import { documentSlugs, editionOf } from '../content/read-edition.ts';
import { offersAll } from '../site/citations/offered-outputs.ts';
import { printFault } from '../site/typeset/print-fault.ts';

/** Say which documents the site offers no PDF of, and what to do about it. */
export function documentsWithoutPdf(): AstroIntegration {
  return {
    name: 'documents-without-pdf',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (!offersAll()) return;
        const faults = documentSlugs().flatMap((slug) => {
          const fault = printFault(editionOf(slug));
          return fault === undefined ? [] : [{ slug, fault }];
        });
        for (const [fault, all] of Map.groupBy(faults, (one) => one.fault)) {
          logger.warn(`No PDF of ${all.map(({ slug }) => slug).join(', ')}. ${fault}`);
        }
      },
    },
  };
}
