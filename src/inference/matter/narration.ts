import type { Certainty, Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { speaksInPerson } from '../words/words.ts';

/** Who is known to the reader of a paragraph between turns. */
export interface Company {
  /** The label of the turn it would continue. */
  readonly current: string | undefined;
  /** Names of those who speak and those listed, as printed, longest first. */
  readonly names: readonly string[];
}

type Narration = Judgement<'narration'>;

const longest = 700;

const occasion =
  /^(?:The|This|Our) (?:conversation|meeting|talks?|discussions?|reception|session|visit|audience|lunch|dinner|negotiations|sitting|interview)\b[^.]{0,200}?\b(?:ended|ends|concluded|concludes|lasted|lasts|continued|(?:was|were) (?:translated|interpreted|recorded|held|attended|conducted|taken|adjourned|closed|opened|suspended|interrupted|resumed|over|concluded)|took place|takes place|began|begins|started|resumed|resumes|adjourned|proceeded)\b/u;
const everyone =
  /^(?:They|Both (?:sides|delegations|parties|leaders)|The (?:two )?(?:sides|parties|delegations|participants|guests|hosts|interlocutors)|Those present|Everyone|Everybody|All (?:those )?present)\b(?: \p{Ll}+){0,3}? (?:switch|switched|move|moved|turn|turned|go|went|pass|passed|proceed|proceeded|exchange|exchanged|discuss|discussed|drink|drank|stand|stood|toast|toasted|leave|left|enter|entered|applaud|applauded|laugh|laughed|shake|shook|rise|rose|embrace|embraced|part|parted|say|said|take|took|sit|sat|begin|began|agree|agreed)\b/u;
const floor =
  /\b(?:(?:gave|gives|took|takes|asked for|asks for|was given|is given|yielded|hands|handed) (?:over )?the floor|the floor (?:was|is) (?:then )?given)\b/u;
const interval =
  /^(?:After|During|Following) (?:a|an|the|this) (?:short |brief |long |ten-minute )?(?:break|pause|dinner|lunch|recess|interval|intermission|meal|silence|reading|translation)\b/u;
const entrance =
  /^(?:At this (?:point|moment|time|juncture)|Then|Afterwards|After (?:this|that)|Thereupon|Here|Meanwhile|Finally|In conclusion|With this),? .{0,120}\b(?:entered|enters|left|leaves|arrived|arrives|joined|joins|departed|came in|comes in|rose|rises|stood up|stands up|proposed a toast|proposes a toast|raised (?:his|her|a) (?:glass|toast)|handed|hands|showed|shows|ended|ends|interrupted|interrupts|thanked|invited|took leave|the (?:conversation|meeting|talk|talks) (?:ended|ends))\b/u;
const reported =
  /^\p{Lu}{3,}(?:[ -]\p{Lu}[\p{Lu}.]*){0,3}(?: \([^()]{1,60}\))?,? \p{Ll}{2,}(?:s|ed|ood|oke|aid|old|ave|ook)\b/u;
const act =
  /^,? ?(?:then |also |again |once more |finally |further )?(?:thanked|thanks|greeted|greets|invited|invites|entered|enters|left|leaves|arrived|arrives|joined|joins|nodded|nods|laughed|laughs|smiled|smiles|handed|hands|gave the floor|gives the floor|proposed a toast|proposes a toast|embraced|shook|shakes|read out|reads out|reads|rose|rises|stood up|interrupted|interrupts|agreed|agrees|expressed|expresses|speaks|spoke|explained|explains|asked|asks|pointed out|points out|transmits|informs|informed|welcomed|welcomes|raised|raises|showed|shows|turned to|turns to)\b/u;

/** What tells by itself, the surest first. */
const signs: readonly (readonly [RegExp, Certainty, evidence: string])[] = [
  [reported, 'medium', 'A name in capitals and a third-person verb: reported speech.'],
  [floor, 'high', 'It says who was given the floor.'],
  [occasion, 'medium', 'It is about the conversation itself.'],
  [everyone, 'medium', 'It describes what the participants did.'],
  [interval, 'medium', 'It reports a break in the conversation.'],
  [entrance, 'medium', 'It describes what happened in the room.'],
];

/** Whether a paragraph without a label is the record keeper's, by strong evidence only. */
export function narrationIn(text: string, company: Company): Narration | undefined {
  if (text.length > longest || speaksInPerson(text)) return undefined;
  const sign = signs.find(([pattern]) => pattern.test(text));
  if (sign) return judge('narration', sign[1], sign[2]);
  const { current } = company;
  if (
    current !== undefined &&
    startsWithName(text, current) &&
    /^[ ,]+\p{Ll}/u.test(text.slice(current.length))
  ) {
    return judge(
      'narration',
      'medium',
      'It refers to the presumed speaker in the third person.',
    );
  }
  const name = company.names.find((candidate) => startsWithName(text, candidate));
  if (
    name !== undefined &&
    name !== current &&
    act.test(text.slice(name.length)) &&
    text.length < 300
  ) {
    return judge('narration', 'low', 'It describes what a participant did.');
  }
  return undefined;
}

const saidClause =
  /\b(?:said|replied|answered|asked|continued|added|responded|stated|declared|remarked|stressed|spoke)(?: (?:that|as follows|the following|to \p{Lu}[^:]{1,40}))?:$/u;

/** A clause that announces the words of one of those present: "Comrade Hysni Kapo, …, said:". */
export function announcesSpeech(text: string, names: readonly string[]): boolean {
  return (
    text.length <= 2000 &&
    saidClause.test(text.slice(-120)) &&
    !speaksInPerson(text) &&
    names.some((name) => startsWithName(text, name))
  );
}

export function opensQuotation(text: string): boolean {
  return /^["“«„]/u.test(text);
}

function startsWithName(text: string, name: string): boolean {
  return (
    text.startsWith(name) &&
    /^(?:$|[^\p{L}])/u.test(text.slice(name.length, name.length + 1))
  );
}
