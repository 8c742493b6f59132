import { isExport } from '../../addresses/environment.ts';
import { documentSlugs } from '../../content/read-edition.ts';
import type { Output } from '../../outputs/index.ts';
import { isOf, outputs } from '../../outputs/index.ts';

/** Up to here every build makes books and the package; they cost more than all pages together. */
const mostDocuments = 20;

/** Whether this build makes every file: the edition is small, or it is an export. */
export function offersAll(): boolean {
  return isExport() || documentSlugs().length <= mostDocuments;
}

/** The kinds of files that this build makes of documents or of passages. */
export function offeredOutputs(of: 'document' | 'passage'): readonly Output[] {
  const all = offersAll();
  return outputs.filter((output) => isOf(output, of) && (all || !output.isCostly));
}
