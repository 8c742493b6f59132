import { vocabulary } from '../words/words.ts';

const sounds = vocabulary(`
  laughter laughs laugh laughing applause applauds applauding pause pauses silence smiles smiling
  cough coughs sighs sigh cheers cheering crosstalk noise music ovation animation commotion whispers
  whispering toast break interruption interrupts interrupting inaudible_exchange chuckles tears
  weeps nods nodding mocking ironically jokingly joking`);

const acts = vocabulary(`
  reads reading read finishes finished translates translated interprets enters entered leaves left
  shakes shook shaking points pointed pointing turns turned turning stands stood rises rose sits sat
  hands handed handing shows showed showing nods nodded laughs laughed smiles smiled speaks spoke
  speaking gestures gestured gesturing whispers whispered addresses addressed addressing toasts
  toasted raises raised raising embraces embraced embracing applaud applauds applauded drinks drank
  drinking looks looked looking interrupting interrupts interrupted arrives arrived departs departed
  joins joined joining writes wrote writing opens opened opening gives gave giving continues
  continued resumes resumed pauses paused begins began starts started walks walked walking exchange
  exchanged exchanging confers conferred conferring consults consulted consulting answers answering
  laughing smiling nodding crying shouting counting quoting resuming imitating banging knocking
  offering lighting bringing brings brought takes took taking presents presented presenting
  shakes waves waving bows bowing greets greeted greeting thanks thanked expresses expressed
  expressing is are was were goes going comes came distributes distributed`);

const prepositions = vocabulary(`
  including according meaning being concerning regarding considering excluding following counting
  notwithstanding depending owing pending barring something nothing anything everything having
  beginning starting king during saying`);

const actors =
  /^(?:The|An?|Both|All|Everyone|Everybody|Those|They|He|She|Here|At this|Comrades?|Cdes?\.?|cdes?\.?|comrades?|Coms?\.|Mr\.|Mrs\.|Ms\.|Dr\.|General|Interpreter|President|Chairman|Premier|Minister|Ambassador|Second|First|Some|Several|Note-?taker|Lunch|Dinner|Break|Recess)(?=\s|$)/u;

const addressed =
  /^(?:aside )?to (?:the|his|her|their) (?:recorder|interpreter|translator|stenographer|secretary|clerk|ambassador|minister|chairman|audience|guests?|delegation|others|aides?|assistant|comrades|interpreters|waiter|driver|hall)$|^(?:aside )?to (?:[Cc]omrade|[Cc]de\.|Mr\.|Mrs\.|Dr\.|Miss) \p{Lu}/u;

/** Whether the words in brackets describe an action or a sound. */
export function isStageDirection(words: string, names: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = words.split(/[\s,;:.–—-]+/u, 2);
  if (sounds.has(words.replace(/[.!]$/u, ''))) return true;
  const count = words.split(/\s+/u, 40).length;
  if (sounds.has(first) && count <= 8) return true;
  if (count <= 4 && /\b(?:[Ll]aughter|[Aa]pplause|[Ll]aughs|[Pp]ause)\b/u.test(words))
    return true;
  if (count <= 5 && addressed.test(words)) return true;
  if (isGerund(first)) return /^\p{Lu}/u.test(first) || acts.has(first);
  if (/^(?:after|while|then|still|again|also)$/iu.test(first) && isGerund(second))
    return true;
  if (
    /^(?:in|to|from|with|at|aside) (?:Russian|Chinese|Korean|English|French|German|a (?:low|loud)|irony|emotion|anger|the interpreter|his interpreter|his aides)/u.test(
      words,
    )
  ) {
    return true;
  }
  if (acts.has(first) && /^\p{Ll}/u.test(first) && !/^(?:is|are|was|were)$/u.test(first))
    return true;
  const named = names.has(first.toLowerCase()) || actors.test(words);
  return (
    named &&
    words
      .slice(0, 160)
      .split(/[\s,;:.]+/u)
      .some((word) => acts.has(word) && /^\p{Ll}/u.test(word))
  );
}

function isGerund(word: string): boolean {
  return /^\p{L}{2,}ing$/u.test(word) && !prepositions.has(word);
}
