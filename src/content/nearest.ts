import { distance } from '../text/similar.ts';

/** The known name that another was most likely meant to be: no more than two letters are wrong. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(name.length / 3));
  const [best] = known
    .map((other) => ({
      other,
      away: distance(name.toLowerCase(), other.toLowerCase(), most),
    }))
    // A first letter is seldom wrong, and then nothing else is: `images` is no `pages`.
    .filter(({ other, away }) => away <= most && (away < 2 || other[0] === name[0]))
    .toSorted((a, b) => a.away - b.away);
  return best?.other;
}

/** Names in one line: `a`, `b` and `c`. */
export function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} ${conjunction} ${last}` : last;
}
