import { vocabulary } from '../words/words.ts';

const heads = vocabulary(`
  present also_present participants participant place location venue date time date_&_time
  date_and_time time_and_place place_and_date place_and_time date_and_place date_&_place
  time_&_place interviewers interpreters interpreter interpreted_by interpretation translators translator
  recorder recorders recorded_by record_keeper recording notetaker notetakers note_taker note-taker
  minutes minutes_by minutes_taken_by stenographer stenographers stenography keeper_of_the_minutes
  content contents re to from cc copy copies copied_to in_attendance attendance attending attended_by
  attended those_present persons_present members_present others_present list_of_participants
  delegation delegations also_in_attendance also_attending
  chair in_the_chair chairing chaired_by presiding chairman_of_the_meeting subject subjects subject_of_talks
  topic topics agenda duration language languages original_language classification distribution
  drafted_by drafter prepared_by typed_by meeting occasion title reference ref number no file
  background form_of_meeting`);

const abstracts = vocabulary('summary abstract synopsis');

const furniture = vocabulary(`
  citation credits credit source sources rights original_archive archive archives collection
  collections keywords key_words document_information associated_people associated_places
  associated_organizations associated_topics subjects_discussed people_mentioned
  geographic_subjects contributor contributors creator creators publisher record_id permalink url
  type types document_date coverage translated_by translation translation_by digital_archive license
  licence tags share related_documents doi topics_discussed countries provenance published_by
  transcribed_by edited_by`);

const notes = vocabulary(`
  note notes translator’s_note translator's_note translators_note translators’_note
  translator’s_notes translator's_notes editor’s_note editor's_note editors’_note editors'_note
  editor’s_notes trans_note trans._note key archivist’s_note archivist's_note n.b nb n.b.
  footnote footnotes endnotes p.s. p.s postscript ps attachment annex appendix enclosure document
  warning attention signed signature`);

/** What the key of a line such as "Present: …" announces. */
export type FrameKey = 'head' | 'abstract' | 'furniture' | 'note';

/** What these words introduce before a colon, if they are a keyword and not a label. */
export function frameKey(words: string): FrameKey | undefined {
  const key = words.replace(/\s*\([^()]*\)\s*$/u, '').toLowerCase();
  if (heads.has(key) || isSide(key)) return 'head';
  if (abstracts.has(key)) return 'abstract';
  if (furniture.has(key)) return 'furniture';
  if (notes.has(key)) return 'note';
  return undefined;
}

/** "From the Soviet side", "On our part", "The Chinese delegation". */
function isSide(key: string): boolean {
  return (
    /^(?:from|for|on|on behalf of|by|representing) .{0,60}(?:sides?|parts?|delegation|party)$/u.test(
      key,
    ) ||
    /^(?:the )?[\p{L}.-]+ (?:sides?|delegation|participants|representatives|team)$/u.test(
      key,
    ) ||
    /^(?:participants|present|attendees|members)\b.{0,40}$/u.test(key)
  );
}
