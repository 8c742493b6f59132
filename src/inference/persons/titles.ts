import { bareWord, vocabulary } from '../words/words.ts';

const courtesies = vocabulary(`
  comrade comrades cde cdes com coms comr tov mr mrs ms miss messrs dr prof professor sir lord lady
  madame mme monsieur herr frau sheikh hadji brother sister father excellency`);

const offices = vocabulary(`
  general lieutenant marshal colonel major captain admiral brigadier commander
  ambassador ambassadors president premier prime pm minister ministers chairman chairwoman
  chairperson chair chmn secretary secretaries director chancellor king queen prince princess
  emperor shah chargé charge consul counselor counsellor councillor attaché attache envoy delegate
  representative senator governor congressman congresswoman mayor judge justice deputy
  vice assistant acting under undersecretary first second third chief head leader commissar
  commissioner administrator spokesman editor correspondent clerk stenographer member members
  candidate former then premier-designate dean rector adviser advisor officer plenipotentiary
  generalissimo supreme permanent senior vice-premier vice-chairman vice-president vice-minister
  vice-director fm dcm nsa president-elect interpreter translator president’s commandant chargé_d’affaires`);

// Without their full stop these are names: "Sen Ulaway".
const shortOffices = vocabulary(
  'gen lt col capt maj adm brig amb pres sec rep sen gov hon',
);

const officeParts = vocabulary(`
  foreign state defense defence interior trade finance federal national central party government
  external internal affairs security d’affaires d'affaires the of to for and political bureau
  committee council`);

// What is an office only in front of a name: "First Secretary", but not "the first".
const weakOffices = vocabulary(
  'first second third then former under candidate head leader',
);

export const particles = vocabulary(`
  of de von van der den del della di da dos du la le el al al- bin ibn ben abu ter ten the and & y e
  d' zu zur`);

const collectives = vocabulary(`
  interpreter translator um uf unidentified unknown male female man woman voice voices speaker all
  audience others other reporter reporters journalist correspondent interviewer interviewee
  moderator question answer student students guest guests everyone everybody worker crowd several
  delegate delegates participant chorus someone member officer guard guards soldier caller operator
  host narrator clerk comrades delegation witness court`);

export function isCourtesy(word: string): boolean {
  return courtesies.has(bareWord(word));
}

function isOffice(word: string): boolean {
  const bare = bareWord(word);
  return offices.has(bare) || (word.endsWith('.') && shortOffices.has(bare));
}

/** Alone it names an office, whatever stands beside it. */
export function isStrongOffice(word: string): boolean {
  return isOffice(word) && !weakOffices.has(bareWord(word));
}

export function isTitle(word: string): boolean {
  return isCourtesy(word) || isOffice(word);
}

/** A word of the title of an office, such as the middle of "Minister of Foreign Affairs". */
export function isOfficePart(word: string): boolean {
  return isTitle(word) || officeParts.has(bareWord(word));
}

/** A word for somebody whom the record does not name. */
export function isCollective(word: string): boolean {
  return collectives.has(bareWord(word));
}
