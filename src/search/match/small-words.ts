/** Words that a query may have and a passage need not. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for from by with about as and or is are was were be been being am do ' +
    'did does doing done has have had having that this these those it its he him his she her they ' +
    'them their we us our you your i me my one who whom whose what which when where why how say ' +
    'says said saying tell tells told telling mention mentions mentioned think thinks thought ' +
    'speak speaks spoke talk talks talked happen happens happened describe describes described ' +
    'discuss discusses discussed can could will would shall should may might must not no if so ' +
    'than then there here also too very just only some any much many more most such into upon ' +
    'over until since while against because still yet already again during between towards regarding concerning during exactly actually really passage ' +
    'text document record quote let get gets got please anything something anyone someone'
  ).split(' '),
);

/** Words that say less of what is meant than the others of a question. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'make makes made making take takes took taken taking give gives gave given giving come comes ' +
    'came coming go goes went gone going put puts set sets see sees saw seen know knows knew known ' +
    'want wants wanted need needs needed use uses used using try tries tried become became keep ' +
    'kept find found show shows shown call called way ways thing things place places part parts ' +
    'kind kinds time times inside outside behind down up out off away back never always often even ' +
    'both each every all first last new old good own same other others another different like'
  ).split(' '),
);
