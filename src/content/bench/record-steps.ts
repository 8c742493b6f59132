import type { Edition } from '../../edition/index.ts';
import { parserOptions } from '../../edition/index.ts';
import type { CitationFormatter, OutputSubject } from '../../outputs/index.ts';
import {
  addressFrom,
  citeDocument,
  citePassage,
  outputsOf,
} from '../../outputs/index.ts';
import { figuresOf } from '../../render/figures/index.ts';
import type { AnnotationLinks } from '../../render/index.ts';
import { htmlOf } from '../../render/index.ts';
import { noLinks } from '../../render/testing/no-links.ts';
import { searchIndexOf } from '../../search/index/records.ts';
import { parseTranscript } from '../../transcript/index.ts';
import { readDocument } from '../read-document.ts';
import { siteMetadata } from '../read-edition.ts';
import type { Registers } from '../read-registers.ts';
import { siteSteps } from './site-steps.ts';
import type { Step } from './step.ts';
import { stepName } from './step.ts';

/**
 * Every step of a record.
 *
 * @param formatter - formats what records have in common once
 *
 * @throws when the record has faults
 */
export function stepsOf(
  content: string,
  slug: string,
  registers: Registers,
  formatter: CitationFormatter,
): readonly Step[] {
  const { files, edition } = readDocument(content, slug, registers);
  const [source] = files;
  const faults = files.flatMap(({ messages }) => messages.map(String));
  if (!source || !edition || faults.length > 0) {
    throw new Error(`Expected a record without faults: ${faults[0]}`);
  }
  const options = parserOptions(edition.metadata);
  const html = htmlOf(edition, linksTo(registers));
  const subject = subjectOf(edition, registers, content);
  const { cited, collection } = subject;
  const entries = [...registers.entries.values()];
  const passage = (id: string) => `#${id}`;
  const written = outputsOf(edition).filter(
    ({ role, extension }) => role === 'item' && extension !== 'pdf',
  );
  return [
    { name: 'parse', run: () => parseTranscript(String(source), options) },
    { name: 'read', run: () => readDocument(content, slug, registers) },
    { name: 'html', run: () => edition.passages.map(html.passage) },
    {
      name: 'figures',
      run: () => figuresOf(edition, entries, { passage, entry: passage }),
    },
    { name: 'search', run: () => searchIndexOf([edition], registers.entries) },
    { name: 'cite document', run: () => formatter.citationsFor(cited) },
    {
      name: 'cite passages',
      run: () =>
        edition.passages.map((one) =>
          formatter.citationsFor(
            citePassage(edition, one, collection.site, cited.address),
          ),
        ),
    },
    ...written.map(({ extension, write }) => ({
      name: stepName(extension),
      run: () => write(subject),
    })),
    ...siteSteps(
      subject,
      String(source),
      edition.passages
        .map((one) => `<p id="${one.id}">${html.passage(one)}</p>`)
        .join(''),
    ),
  ];
}

/** Milliseconds of CPU, the least of a few runs: the first ones also compile. */
export function cpuTime(run: () => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  do {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  } while (times.length < 5 && performance.now() - start < 3000);
  return Math.min(...times);
}

/** Names are links, as on the page of a record. */
function linksTo({ entries }: Registers): AnnotationLinks {
  return { ...noLinks, entry: (href) => (entries.has(href) ? { href } : undefined) };
}

function subjectOf(
  edition: Edition,
  { entries, sources }: Registers,
  folder: string,
): OutputSubject {
  const site = siteMetadata(folder);
  const unneeded = () => {
    throw new Error('Expected a file that needs no style and no compiler');
  };
  return {
    edition,
    collection: {
      site,
      published: {},
      entries,
      sources,
      introduction: undefined,
      fonts: () => new Map(),
    },
    cited: citeDocument(edition, site, addressFrom(site.url, `${edition.slug}/`)),
    styledFor: unneeded,
    typeset: unneeded,
  };
}
