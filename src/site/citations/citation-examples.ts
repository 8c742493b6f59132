import type { Routes } from '../../addresses/routes.ts';
import { pagePaths } from '../../addresses/routes.ts';
import {
  documentSlugs,
  editionOf,
  sitePages,
  siteRegisters,
} from '../../content/read-edition.ts';
import type { Edition, Passage } from '../../edition/index.ts';
import type { Cited, FormattedCitation } from '../../outputs/index.ts';
import { citeTogether } from '../../outputs/index.ts';
import { textFragment } from '../../search/index.ts';
import { siteWording } from '../site-wording.ts';
import { summaryOf } from '../summaries/summaries.ts';
import {
  citationsFor,
  citedDocument,
  citedEdition,
  citedEntry,
  citedNote,
  citedPage,
  citedPassage,
} from './cite.ts';

export interface CitationExample {
  readonly title: string;
  /** Where what is cited stands, seen from the page of the examples. */
  readonly href: string;
  readonly citations: readonly FormattedCitation[];
}

/** What citations of the first document that declares it say of how its words have come. */
export function exampleMediation(): readonly string[] {
  const slug = documentSlugs().find((one) => {
    const { citation } = summaryOf(one).metadata;
    return citation?.recordKeeper !== undefined || citation?.translation !== undefined;
  });
  return slug === undefined ? [] : citedDocument(editionOf(slug)).mediation;
}

/** One thing of each kind, cited from the first document of the site. */
export function citationExamples(routes: Routes): readonly CitationExample[] {
  const {
    searchExamples: { cited: words },
    say,
  } = siteWording();
  const [slug] = documentSlugs();
  const page = sitePages().find(({ metadata }) => metadata.navigation);
  const [entry] = siteRegisters().entries.values();
  const examples = [
    example(words.edition, routes.home, citedEdition()),
    ...(slug === undefined ? [] : documentExamples(editionOf(slug), routes)),
    page &&
      example(
        say(words.page, { title: page.metadata.title }),
        routes.page(page.slug),
        citedPage(pagePaths.page(page.slug), page.metadata.title),
      ),
    entry &&
      example(
        say(words.entry, { title: entry.heading }),
        routes.entry(entry.register, entry.id),
        citedEntry(entry),
      ),
  ];
  return examples.filter((one) => one !== undefined);
}

function documentExamples(
  edition: Edition,
  routes: Routes,
): (CitationExample | undefined)[] {
  const {
    searchExamples: { cited: words },
    say,
  } = siteWording();
  const { slug, passages, apparatus } = edition;
  const spoken = passages.filter(({ speaker }) => speaker);
  const [first, , last] = spoken.slice(Math.floor(spoken.length / 2));
  const numbered = new Set(passages.flatMap(({ id, number }) => (number ? [id] : [])));
  const note = apparatus.notes.find(({ passage }) => numbered.has(passage));
  return [
    example(words.document, routes.document(slug), citedDocument(edition)),
    first &&
      example(
        say(words.paragraph, { number: first.number ?? '' }),
        routes.passage(slug, first.id),
        citedPassage(edition, first),
      ),
    first && last && rangeExample(edition, routes, [first, last]),
    note &&
      example(
        say(words.note, { number: note.number }),
        `${routes.notes(slug)}#${note.id}`,
        citedNote(edition, note),
      ),
  ];
}

function rangeExample(
  edition: Edition,
  routes: Routes,
  [first, last]: readonly [Passage, Passage],
): CitationExample {
  const {
    searchExamples: { cited: words },
    say,
  } = siteWording();
  const { slug } = edition;
  const fragment = rangeFragment(edition, first, last);
  const [start, end] = [first, last].map((one) => edition.passages.indexOf(one));
  const between = edition.passages
    .slice(start, (end ?? 0) + 1)
    .map((passage) => citedPassage(edition, passage));
  return example(
    say(words.range, { first: first.number ?? '', last: last.number ?? '' }),
    `${routes.document(slug)}${fragment}`,
    citeTogether(between, citedDocument(edition)),
  );
}

function example(title: string, href: string, cited: Cited): CitationExample {
  return { title, href, citations: citationsFor(cited) };
}

/** From the first words of one passage to the last of another: the browser marks all between. */
function rangeFragment({ passages }: Edition, first: Passage, last: Passage): string {
  const text = (some: readonly Passage[]) => some.map((one) => `${one.text}\n`).join('');
  const start = text(passages.slice(0, passages.indexOf(first))).length;
  const end = text(passages.slice(0, passages.indexOf(last) + 1)).length;
  const directive = textFragment(text(passages), start, end);
  return directive ? `#${first.id}:~:${directive}` : `#${first.id}`;
}
