import { expect, test } from 'vitest';
import { quoteFault } from './quote-fault.ts';
import { selectQuote } from './select-quote.ts';

/** What is told of quoted words in a text. */
function told(exact: string, text: string): string | undefined {
  const quote = { at: 'p25', exact };
  const selection = selectQuote(text, quote);
  if (selection.type === 'found') return undefined;
  return quoteFault(quote, text, selection, ['notes', 'a1']).reason;
}

test('words that occur again within a longer word are told to', () => {
  expect(told('here', 'We sit here, and there they are.')).toBe(
    '`here` occurs twice in `p25`, once within `there`',
  );
  expect(told('here', 'There, hereby and elsewhere.')).toBe(
    '`here` occurs 3 times in `p25`, 3 times within `There` and similar words',
  );
});

test('words that occur twice as they are, are told to', () => {
  expect(told('our party', 'So our party is our party.')).toBe(
    '`our party` occurs twice in `p25`',
  );
});

test('words that a passage does not have are told', () => {
  expect(told('very ill', 'He is very well.')).toBe('`p25` does not contain `very ill`');
  expect(told('very well', 'He is very well.')).toBeUndefined();
});
