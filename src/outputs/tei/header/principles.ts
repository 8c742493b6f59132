/** What the file is. */
export const project = [
  'A digital edition of a record of conversation. This file has the same words as its web page, and is made from the same source by the same program; each build reads it back and compares every word with the source.',
] as const;

/** The rules of the encoding, by the element of `editorialDecl` that states them. */
export const principles = {
  correction: [
    'The published text is never corrected. Where it has a mechanical slip, sic has the words as printed and corr a suggested reading, with how certain the slip is (cert); a note says why. Words that may be missing are discussed in notes and are not added.',
  ],
  normalization: [
    'Spelling, capitals and punctuation are as published. Abbreviations are not expanded.',
    'All characters within text, except those in corr, are those of the source, in its order and including its white space: put together, they are the source. Line feeds between elements are the source’s too, and no element within text may be indented. A character that XML forbids is a g, described in charDecl.',
  ],
  punctuation: [
    'The closing mark of a speaker’s label is a pc in speaker, with the white space printed after it. Brackets are characters of the words they enclose; rend says which brackets they are.',
  ],
  quotation: [
    'Quotation marks are characters of the text. Words of another person that a speaker quotes are said, with that person in who.',
  ],
  segmentation: [
    'A turn is an sp: everything from one speaker’s label to the next. Its paragraphs are p and carry the anchors of the web page as xml:id. A paragraph in the record keeper’s own voice is a p with ana="#narration", outside any sp. A stage direction in a paragraph of its own is a stage. Page marks, time stamps, separators and the furniture of a page are fw. Divisions only group these blocks.',
    'These declarations say what the words of the text do not show by themselves: how paragraphs are separated, what blocks are that are not speech, the lines of the signature, and openings that only look like labels. A text that ends in … gives the first words of its block.',
  ],
  interpretation: [
    'Words in brackets were not spoken: they are note elements of the type insertion, with their kind as subtype; where a role, or another form of a name, stands beside the name, target points to it. A report that words are missing or cannot be read, and words left out by an editor, are gap, with what is printed as desc; if they contain more than words, they are note elements as well. Only letters or words that the published text itself adds to make sense are supplied. resp points to who is responsible for them, if that is known.',
    'Names are persName, orgName and placeName, without titles such as “Comrade”. Events, works and terms are rs, as are words that only stand for a name (“our party”), with how certain that is. If words in brackets interrupt a name, or another element overlaps it, each later piece points back to the first with prev.',
    'Notes of the published text stand where they are printed. Notes of this edition are in standOff; a ptr follows the words they are about. Other readings in the published text itself are app in standOff. ana gives this edition’s degree of certainty and cert the nearest of TEI’s.',
  ],
  stdVals: ['Dates in attributes follow ISO 8601, and languages BCP 47.'],
} as const;

/** How places in the text are referred to. */
export const references = [
  'Ids in text are the anchors of the web page: the address of a passage ends in # and its id. Anchors are permanent. Ids with a full stop belong to the description of the document: entry. precedes the id of a register’s entry, source. that of a source, participant. that of someone present. An id that ends in -m, -q or -s and a number marks a mention, a quotation or words with another reading in the passage it begins with; these ids belong to this file and are not permanent.',
] as const;
