import { hasPassagePages, siteCorpus } from '../../content/corpus.ts';
import type { Edition } from '../../edition/index.ts';
import { hasFormat } from '../../edition/index.ts';
import type { Output, TextOutput } from '../../outputs/index.ts';
import { isOf, outputsOf, pdf, textOutputsOf } from '../../outputs/index.ts';
import { printFault } from '../typeset/print-fault.ts';

/** Whether this build makes every file: the edition is small, or it is an export. */
export function offersAll(): boolean {
  return siteCorpus().books === 'all';
}

/** The kinds of files that this build makes of a document, or of its passages. */
export function offeredOutputs(
  edition: Edition,
  of: 'document' | 'passage',
): readonly Output[] {
  if (of === 'passage' && !hasPassageFiles(edition.slug)) return [];
  return outputsOf(edition).filter(
    (output) => isOf(output, of) && isMade(output, edition),
  );
}

function hasPassageFiles(slug: string): boolean {
  return siteCorpus().passageFiles === 'all' && hasPassagePages(slug);
}

/** Those that carry the text of a document, or a part of it. */
export function offeredTexts(edition: Edition): readonly TextOutput[] {
  return textOutputsOf(edition).filter((output) => isMade(output, edition));
}

/** All but what is left to an export, and a PDF where none can be set. */
function isMade(output: Output, edition: Edition): boolean {
  if (output.isCostly && !offersAll()) return false;
  const isText = output.role === 'item' && !output.isCostly;
  if (isText && !hasFormat(siteCorpus(), output.extension)) return false;
  return output !== pdf || printFault(edition) === undefined;
}
