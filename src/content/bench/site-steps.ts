import { derivedCandidates } from '../../edition/index.ts';
import { htmlWords } from '../../integrations/proof/html-words.ts';
import { sourceWords } from '../../integrations/proof/source-words.ts';
import { wordFaults } from '../../integrations/proof/words.ts';
import type { OutputSubject } from '../../outputs/index.ts';
import { textOutputsOf } from '../../outputs/index.ts';
import { prepareRecords } from '../../search/index/prepared-record.ts';
import { documentIndexOf } from '../../search/index/records.ts';
import { prepareIndex } from '../../search/index.ts';
import { LargeSum } from '../../search/large/large-sum.ts';
import { namesByStart } from '../../search/large/names-by-start.ts';
import { mentionsIn, sentencesIn } from '../../site/registers/mention-index.ts';
import { largeDocumentOf } from '../../site/search/large-document.ts';
import { summarize } from '../../site/summaries/document-summary.ts';
import { wordsOf } from '../../site/words/document-words.ts';
import { tallyWords } from '../../site/words/word-tally.ts';
import { shortLayers } from '../../wording/english/names.ts';
import { Aside } from '../store/aside.ts';
import type { Step } from './step.ts';
import { stepName } from './step.ts';

/**
 * What a build does with a record beside its files: what the pages of registers, words and searches know
 * of it, and the proof of its words.
 *
 * @param source - its text
 * @param page - its words as HTML
 */
export function siteSteps(
  subject: OutputSubject,
  source: string,
  page: string,
): readonly Step[] {
  const { edition, collection } = subject;
  const index = documentIndexOf(edition, collection.entries);
  const summary = summarize(edition);
  const { passages } = sourceWords(edition, source);
  const ids = new Set(passages.map(({ id }) => id));
  return [
    { name: 'summary', run: () => summarize(edition) },
    {
      name: 'sentences',
      run: () => sentencesIn(mentionsIn(summary)),
    },
    {
      name: 'derived words',
      run: () =>
        derivedCandidates(edition.passages, edition.mentions, collection.entries),
    },
    { name: 'prepare search', run: () => prepareIndex(index) },
    {
      name: 'words',
      run: () => {
        const prepared = { index, records: prepareRecords(index) };
        const most = Number.POSITIVE_INFINITY;
        const words = wordsOf(prepared, shortLayers, most);
        tallyWords([words], most, new Aside('.words'));
      },
    },
    {
      name: 'large search',
      run: () => {
        const prepared = { index, records: prepareRecords(index) };
        const { share } = largeDocumentOf(prepared, namesByStart(index.entries));
        new LargeSum(index.entries).add(share);
      },
    },
    { name: 'source', run: () => sourceWords(edition, source) },
    {
      name: 'proof of html',
      run: () => wordFaults(passages, htmlWords(page, ids)),
    },
    ...textOutputsOf(edition)
      .filter(({ extension }) => extension !== 'pdf')
      .map(({ extension, write, proof }) => {
        const written = write(subject);
        const bytes =
          typeof written === 'string' ? new TextEncoder().encode(written) : written;
        return {
          name: `proof of ${stepName(extension)}`,
          run: () => wordFaults(proof.expected(passages, edition), proof.read(bytes)),
        };
      }),
  ];
}
