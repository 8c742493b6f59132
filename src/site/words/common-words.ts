/**
 * English words that bind others, and forms of auxiliary verbs: they stand everywhere, so that
 * their places tell nothing.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also although am among amongst an and any are as at ' +
    'be because been before being below between both but by can cannot could did do does doing ' +
    'done during each either else even ever every few for from further had has have having he ' +
    'her here hers herself him himself his how however i if in into is it its itself just least ' +
    'less may me might mine more moreover most much must my myself near neither no nobody none ' +
    'nor not nothing now of off on once one only onto or other others our ours ourselves out ' +
    'over own per perhaps quite rather same shall she should since so some somebody something ' +
    'still such than that the their theirs them themselves then there thereby therefore these ' +
    'they this those though through thus to together too toward towards under until unto up ' +
    'upon us very was we were what whatever when whenever where whereas wherever whether which ' +
    'while who whoever whole whom whose why will with within without would yet you your yours ' +
    'yourself yourselves'
  ).split(' '),
);
