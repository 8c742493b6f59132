import { expect, test } from 'vitest';
import { inferredRecord } from '../testing/inferred-record.ts';

/** The kinds of the insertions in a speech, in order. */
function kindsIn(speech: string): string[] {
  const record = inferredRecord(`Comrade Hoxha: ${speech}\n\nComrade Li: Yes.`);
  expect(record.faults.filter((fault) => !fault.startsWith('undefined-note'))).toEqual(
    [],
  );
  return record.outline.insertions.map(({ kind, text }) => `${kind}: ${text}`);
}

test.each([
  [
    'role',
    'the traitor [President of South Korea] Syngman Rhee',
    'President of South Korea',
  ],
  [
    'role',
    'the envoy [Albanian Ambassador to China] Vasil',
    'Albanian Ambassador to China',
  ],
  ['role', 'Comrade [Secretary of the CC (KWP)] Kim', 'Secretary of the CC (KWP)'],
  ['name', 'with comrade Choe [Choe Yong Gon].', 'Choe Yong Gon'],
  ['gap', 'the [illegible] enemies', 'illegible'],
  ['gap', 'and then [Nine illegible lines] we left', 'Nine illegible lines'],
  ['gap', 'a word [3-4 illegible letters] here', '3-4 illegible letters'],
  ['sic', 'in Agust [sic] we came', 'sic'],
  ['sic', 'in Agust [SIC] we came', 'SIC'],
  ['unclear', 'his name [?] was', '?'],
  ['unclear', 'his name [Marko?] was', 'Marko?'],
  ['unclear', 'his name [[Varnov]] was', 'Varnov'],
  ['supplied', 'our comr[ade] left', 'ade'],
  ['supplied', 'it [is] well', 'is'],
  ['supplied', 'yes. [We] had it', 'We'],
  ['omission', 'first […] then', '…'],
  ['omission', 'first [ . . . ] then', '. . .'],
  ['direction', 'so it is [laughs], yes', 'laughs'],
  ['page', 'we will appoint [Page 111] someone', 'Page 111'],
  ['page', 'we will [p. 3] go', 'p. 3'],
  ['description', 'here [handwritten: so it was] ends', 'handwritten: so it was'],
  [
    'description',
    'so. [Ten thousand is a way to say very many.] It is',
    'Ten thousand is a way to say very many.',
  ],
  ['unclear', 'Chang (?) was there', '?'],
  ['direction', 'so it is. (Laughter) Yes', 'Laughter'],
  ['direction', 'so it is (pointing to the map), yes', 'pointing to the map'],
  [
    'direction',
    '(Shaking Comrade Li’s hands, he waits.) Well',
    'Shaking Comrade Li’s hands, he waits.',
  ],
  ['page', 'we were (p. 1) there', 'p. 1'],
])('%s: %s', (kind, speech, words) => {
  expect(kindsIn(speech)).toEqual([`${kind}: ${words}`]);
});

test('a speaker’s own aside in round brackets stays speech', () => {
  expect(
    kindsIn(
      'we know (we ourselves saw it. Even a little is much), ten thousand (wan), the party (KWP)',
    ),
  ).toEqual([]);
});

test('a bracketed number is a note mark, not an insertion', () => {
  const record = inferredRecord(
    'Comrade Hoxha: There are difficulties[1] here.\n\nComrade Li: Yes.\n\n[1] Or: “it has”.',
  );
  expect(record.options.insertions).toEqual({});
  expect(
    record.proposals.some(({ subject, text }) => subject === 'note' && text === '[1]'),
  ).toBe(true);
  expect(record.faults).toEqual([]);
});

test('a square bracket in a square bracket is declared too', () => {
  expect(kindsIn('here [handwritten: seen by [Li?] in May] ends')).toEqual([
    'description: handwritten: seen by [Li?] in May',
    'unclear: Li?',
  ]);
});

test('nothing is declared for a bracket that does not close', () => {
  const record = inferredRecord('Comrade Hoxha: We saw [it.\n\nComrade Li: Yes.');
  expect(record.options.insertions).toEqual({});
  expect(record.faults.map((fault) => fault.split(':')[0])).toEqual(['unclosed-bracket']);
});
