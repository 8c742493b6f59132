import { expect, test } from 'vitest';
import { first, teiOf } from './testing/tei-of.ts';
import { schematronFaults, validateOurs } from './testing/validators.ts';

const xml = teiOf(first);

/** A fault of each kind: what it is, how the file gets it, and what is said in its line. */
test.each<[fault: string, from: string | RegExp, to: string, message: string]>([
  [
    'an element of TEI that we do not use',
    '<p xml:id="p4">',
    '$&<lb/>',
    'Did not expect element lb there',
  ],
  [
    'an attribute that we do not use',
    '<p xml:id="p4"',
    '$& rend="bold"',
    'Invalid attribute rend for element p',
  ],
  [
    'an anchor of another form',
    '<p xml:id="p4"',
    '<p xml:id="para4"',
    'Element p failed to validate attributes',
  ],
  [
    'a turn in which nobody speaks',
    /(?<=<sp xml:id="t2"[^\n]*?<\/speaker>)<p.*?<\/p>/u,
    '',
    'Expecting an element fw, got nothing',
  ],
  [
    'a speaker who is only named',
    '<sp xml:id="t1" who="#participant.enver-hoxha"',
    '<sp xml:id="t1" who="Enver Hoxha"',
    'Invalid attribute who for element sp',
  ],
  [
    'a kind of brackets that we do not know',
    'subtype="role"',
    'subtype="gloss"',
    'Invalid attribute subtype for element note',
  ],
  [
    'a slip without a correction',
    /<corr.*?<\/corr>/u,
    '',
    'Element sp failed to validate content',
  ],
  [
    'a paragraph after the signature',
    '</closer>',
    '$&<p xml:id="p99">More</p>',
    'Expecting element fw, got p',
  ],
  [
    'a date that is none',
    '<docDate xml:id="dateline" when="1961-02-10"',
    '<docDate xml:id="dateline" when="10 February"',
    'Invalid attribute when for element docDate',
  ],
  [
    'a gap without a reason',
    ' reason="illegible"',
    '',
    'Element sp failed to validate content',
  ],
  [
    'an unknown degree of certainty',
    '<rs xml:id="p1-m1" type="event" ref="#entry.conversation-1961-02-10" ana="#certainty.stated"',
    '<rs xml:id="p1-m1" type="event" ref="#entry.conversation-1961-02-10" ana="#certainty.sure"',
    'Invalid attribute ana for element rs',
  ],
])('our schema refuses %s, and says where', (_, from, to, message) => {
  const faulty = xml.replace(from, to);
  expect(faulty).not.toBe(xml);
  const line = xml.slice(0, xml.search(from)).split('\n').length;
  expect(validateOurs(faulty)).toContain(`${line}: ${message}`);
});

test('TEI’s Schematron rules see a paragraph within a paragraph', () => {
  const nested = xml.replace('<p xml:id="p4">', '$&<hi><p>Words</p></hi>');
  expect(schematronFaults(nested)).toEqual([expect.stringContaining('Paragraphs')]);
});
