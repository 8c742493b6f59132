import { expect, test } from 'vitest';
import { inferredRecord } from './testing/inferred-record.ts';

const paragraphs = (...texts: string[]): string => texts.join('\n\n');

test('“Comrade” and a full name with a colon open a turn', () => {
  const record = inferredRecord(
    paragraphs(
      'Comrade Enver Hoxha: Welcome to our city.',
      'How was the road?',
      'Comrade Li Bai: It was long.',
    ),
  );
  expect(record.turns).toEqual(['Enver Hoxha×2', 'Li Bai×1']);
  expect(record.faults).toEqual([]);
});

test('a short form beside the full name is the same person', () => {
  const record = inferredRecord(
    paragraphs(
      'Comrade Enver Hoxha: Welcome.',
      'N. S. Khrushchev: Thank you.',
      'Comrade Enver: You have the floor.',
      'Comrade Khrushchev: I have little to add.',
    ),
  );
  expect(record.participants).toEqual([
    { name: 'Enver Hoxha', labels: ['Comrade Enver Hoxha', 'Comrade Enver'] },
    { name: 'N. S. Khrushchev', labels: ['N. S. Khrushchev', 'Comrade Khrushchev'] },
  ]);
  expect(record.faults).toEqual([]);
});

test('bare names that recur or alternate are labels', () => {
  const record = inferredRecord(
    paragraphs(
      'Yao Wenyuan: Thank you.',
      'Chen Yi: Did you sleep?',
      'Yao Wenyuan: I did.',
    ),
  );
  expect(record.turns).toEqual(['Yao Wenyuan×1', 'Chen Yi×1', 'Yao Wenyuan×1']);
});

test('in a very short text two bare names used once are labels', () => {
  const record = inferredRecord(
    paragraphs('Baek Sunje: All is well.', 'Hysni Kapo: Good.'),
  );
  expect(record.turns).toEqual(['Baek Sunje×1', 'Hysni Kapo×1']);
});

test('offices and courtesy titles belong to the label, not to the name', () => {
  const record = inferredRecord(
    paragraphs(
      'Ambassador An Yong: I bring a letter.',
      'Dr. Kissinger: May I see it?',
      'PM Chou: Please do.',
      'Miss Matthews: Here it is.',
      'Foreign Minister Chen Yi: It is short.',
    ),
  );
  expect(record.turns).toEqual([
    'An Yong×1',
    'Kissinger×1',
    'Chou×1',
    'Matthews×1',
    'Chen Yi×1',
  ]);
});

test('an office alone is a label where it recurs', () => {
  const record = inferredRecord(
    paragraphs('The President: Sit down.', 'Dr. Kissinger: Yes.', 'The President: Now.'),
  );
  expect(record.turns).toEqual(['The President×1', 'Kissinger×1', 'The President×1']);
});

test('a name in capitals, surname first, with initials is a label', () => {
  const record = inferredRecord(
    paragraphs(
      'KHRUSHCHEV N.S.: In that case, go.',
      'ZHOU ENLAI: We are going.',
      'KHRUSHCHEV N.S.: Good.',
    ),
  );
  expect(record.turns).toEqual([
    'Khrushchev N.S.×1',
    'Zhou Enlai×1',
    'Khrushchev N.S.×1',
  ]);
});

test('a name in capitals with a full stop opens a turn, a shouted word does not', () => {
  const record = inferredRecord(
    paragraphs(
      'GROMYKO. But all of it is known.',
      'NO. It is not.',
      'MAO ZEDONG. Today we eat.',
      'GROMYKO. Then let us.',
    ),
  );
  expect(record.outline.turns.map(({ label }) => label)).toEqual([
    'GROMYKO',
    'MAO ZEDONG',
    'GROMYKO',
  ]);
  expect(record.options.speakers).toContainEqual({ label: 'GROMYKO', mark: '.' });
});

test('a name in capitals with a verb is reported speech, told by the record keeper', () => {
  const record = inferredRecord(
    paragraphs(
      'MAO ZEDONG speaks briefly about the harvest.',
      'MAO ZEDONG: Now let us talk of trade.',
      'KHRUSHCHEV N.S.: Let us.',
      'KHRUSHCHEV N.S. transmits greetings from the Presidium.',
      'MAO ZEDONG: Thanks.',
    ),
  );
  expect(record.outline.front.map(({ kind }) => kind)).toEqual(['narration']);
  expect(record.outline.between.map(({ kind }) => kind)).toEqual(['narration']);
  expect(record.turns).toHaveLength(3);
  expect(record.faults).toEqual([]);
});

test('a label alone on its line has its speech below, in the same or the next block', () => {
  const record = inferredRecord(
    paragraphs(
      'Cde. Leonte Rautu:',
      'I have a remark.',
      'Comrade Nicolae Ceausescu:\nGo on.',
      'Cde. Leonte Rautu: It is done.',
    ),
  );
  expect(record.turns).toEqual([
    'Leonte Rautu×1',
    'Nicolae Ceausescu×1',
    'Leonte Rautu×1',
  ]);
  expect(record.faults).toEqual([]);
});

test('a name in capitals that lost its colon is a label where others have one', () => {
  const record = inferredRecord(
    paragraphs(
      'TODOR ZHIVKOV:\nWelcome to Sofia.',
      'JOHN WHITEHEAD:\nThank you.',
      'TODOR ZHIVKOV\nHow was the flight?',
      'JOHN WHITEHEAD:\nShort.',
    ),
  );
  expect(record.turns).toEqual([
    'Todor Zhivkov×1',
    'John Whitehead×1',
    'Todor Zhivkov×1',
    'John Whitehead×1',
  ]);
  expect(record.faults).toEqual([]);
});

test('abbreviated titles keep their full stops', () => {
  const record = inferredRecord(
    paragraphs('Cde. Bodnaras: Yes.', 'Com. Emil: No.', 'Comr[ade]. Stalin: Perhaps.'),
  );
  expect(record.turns).toEqual(['Bodnaras×1', 'Emil×1', 'Stalin×1']);
  expect(record.options.insertions?.supplied).toEqual(['ade']);
});

test('initials are resolved through the list of those present', () => {
  const record = inferredRecord(
    paragraphs(
      'Present: Cde. Nicolae Ceausescu, Cde. Zhou Enlai.',
      'Cde. NC: How are you?',
      'Cde. ZE: Presently well.',
      'Cde. NC: Good.',
    ),
  );
  expect(record.turns).toEqual([
    'Nicolae Ceausescu×1',
    'Zhou Enlai×1',
    'Nicolae Ceausescu×1',
  ]);
  expect(record.proposals.filter(({ subject }) => subject === 'alias')).toHaveLength(2);
});

test('“Lei said:” on a line of its own is a label', () => {
  const record = inferredRecord(
    paragraphs(
      'Lei said:',
      'We regret this.',
      'I said:',
      'So do I.',
      'Lei said:',
      'Good.',
    ),
  );
  expect(record.turns).toEqual(['Lei×1', 'null×1', 'Lei×1']);
});

test('a clause that ends in “said:” is narration, the quotation after it a turn', () => {
  const record = inferredRecord(
    paragraphs(
      'The guests were met by Comrade Hysni Kapo and Comrade Mao Zedong.',
      'Comrade Hysni Kapo, after answering the question about the road, said:',
      '“We came by way of the south.”',
      '“It took two days.”',
      'Comrade Mao Zedong asked:',
      '“Was it hot?”',
    ),
  );
  expect(record.turns).toEqual(['null×2', 'Mao Zedong×1']);
  expect(record.outline.front.map(({ kind }) => kind)).toEqual([
    'narration',
    'narration',
  ]);
  expect(record.faults).toEqual([]);
});

test('a gloss with brackets of its own may stand inside the label', () => {
  const label = 'Comrade [Ambassador to China (since 1965)] Vasil Nathanaili';
  const record = inferredRecord(
    paragraphs(`${label}: I agree.`, 'Comrade Kang: So do I.', `${label}: Good.`),
  );
  expect(record.options.speakers).toContain(label);
  expect(record.participants[0]?.name).toBe('Vasil Nathanaili');
  expect(record.options.insertions?.role).toEqual(['Ambassador to China (since 1965)']);
  expect(record.faults).toEqual([]);
});

test('brackets after the label tell what the speaker did', () => {
  const record = inferredRecord(
    paragraphs(
      'PM Chou: It is a matter of principle.',
      'Dr. Kissinger: (interrupting) There is another.',
      'PM Chou: (Turning to the interpreter) Did he say so?',
    ),
  );
  expect(record.options.insertions?.direction).toEqual([
    '(interrupting)',
    '(Turning to the interpreter)',
  ]);
});

test('questions and answers alternate', () => {
  const record = inferredRecord(
    paragraphs('Q: When did you arrive?', 'A: In May.', 'Q: And you stayed?', 'A: Yes.'),
  );
  expect(record.turns).toEqual(['null×1', 'null×1', 'null×1', 'null×1']);
});

test('answers may be labelled by surname', () => {
  const record = inferredRecord(
    paragraphs(
      'Q: Now, you are a banker?',
      'BLACK: I was.',
      'Q: Until when?',
      'BLACK: Until May.',
    ),
  );
  expect(record.turns).toEqual(['null×1', 'Black×1', 'null×1', 'Black×1']);
});

test('somebody unnamed has a label too', () => {
  const record = inferredRecord(
    paragraphs(
      'Saddam: Who is there?',
      'UM: It is I.',
      'Male 1: And I.',
      'Saddam: Come in.',
      'Interpreter: He says, come in.',
      'Saddam: Yes.',
      'UM: We come.',
    ),
  );
  expect(record.options.speakers).toEqual(['Saddam', 'UM', 'Male 1', 'Interpreter']);
  expect(record.participants.map(({ name }) => name)).toEqual(['Saddam']);
});

test('the same label twice running is two turns', () => {
  const record = inferredRecord(
    paragraphs(
      'PM Chou: We shall see.',
      '(The interpreter finishes translation.)',
      'PM Chou: Then we shall decide.',
    ),
  );
  expect(record.turns).toEqual(['Chou×1', 'Chou×1']);
  expect(record.options.blocks).toEqual([
    { kind: 'direction', text: '(The interpreter finishes translation.)' },
  ]);
});
