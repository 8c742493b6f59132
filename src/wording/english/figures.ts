export const overview = {
  title: 'Overview of the conversation',
  about:
    'Each segment is a paragraph; its width shows the paragraph’s length. Wider gaps mark a change of speaker. Click a segment to read the paragraph.',
  longest:
    ' The longest turn is {speaker}’s, {place}, with {count, plural, one {# word} other {# words}}.',
  segment: '¶ {number}, {speaker}, {count, plural, one {# word} other {# words}}',
  turn: 'Turn',
  speaker: 'Speaker',
  words: 'Words',
  each: 'Words in each paragraph',
  narration: 'Narration',
} as const;

export const speech = {
  title: 'Words by speaker',
  about:
    'The full width represents all speech: {words} words, without insertions and labels.',
  amount: '{words} words, {percent}%',
  share: 'Share',
  extent: 'Extent',
  turns: '{count, plural, one {# turn} other {# turns}}',
  paragraphs: '{count, plural, one {# paragraph} other {# paragraphs}}',
} as const;

export const naming = {
  title: 'Who names whom',
  about:
    'Each line represents the conversation from beginning to end, with a mark at every paragraph that names or clearly refers to the person. The numbers count the mentions by each speaker. People whom no speaker mentions are listed only in the table.',
  description:
    '{count, plural, one {# person} other {# people}}, most often mentioned first, each with a mark for every paragraph and the number of mentions by each speaker.',
  person: 'Person',
  others: 'Others',
  where: 'Where',
} as const;

export const events = {
  title: 'Events mentioned, {from}–{to}',
  titleOfYear: 'Events mentioned, {from}',
  about:
    'Each event at its date, with the paragraphs that mention it. A broken line marks an uncertain date.',
  conversation: ' The vertical line marks the conversation.',
  undated:
    ' {count, plural, one {# undated event is} other {# undated events are}} in the table only.',
  description:
    '{count, plural, one {# event} other {# events}}, earliest first, on a time line of {years, plural, one {# year} other {# years}}.',
  when: 'Date',
  event: 'Event',
  mentions: 'Mentions',
  notDated: 'no date',
} as const;

export const places = {
  title: 'Places mentioned',
  about:
    'The more often a place is mentioned, the larger its circle. Towns are shown as filled circles, countries as rings placed at a point inside them. No borders are drawn, because today’s differ from those of the time. Land outlines: Natural Earth, public domain.',
  description:
    '{count, plural, one {# place} other {# places}} on a map, most often {most}.',
  number: 'No.',
  place: 'Place',
} as const;
