/**
 * The map file, defined once. Types, validator, JSON Schema and the reference table all come from here; the comment
 * above a field is its text in the JSON Schema and the reference table, so it costs readers of a map no bytes.
 */
import {
  address,
  anyOf,
  anything,
  choice,
  collection,
  date,
  dictionary,
  flag,
  list,
  number,
  pair,
  position,
  record,
  reference,
  required,
  text,
} from "./fields";

export const FORMAT = "standpoint-map";
/** The newest version of the map file that this code reads and the one that it writes. */
export const VERSION = 1;
/** What a key of a collection looks like. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;
/** What an address looks like, and one that may also be a mailto address. */
export const ADDRESS = /^https?:\/\/[^\s/?#]\S*$/;
export const MAIL_ADDRESS = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@)\S*$/;

export const ACTOR_FAMILIES = [
  "person",
  "public-body",
  "service-provider",
  "police-justice",
  "political",
  "civil-society",
  "professional-body",
  "company-media",
  "subject",
] as const;

export const RELATION_FAMILIES = ["membership", "founding", "money", "work", "support", "communication"] as const;

export const BASES = ["stated", "reported", "inferred"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const PICTURES = ["network", "spectrum", "actors-and-issues"] as const;

export const evidence = record({
  /** Id of the source. */
  source: required(reference("sources")),
  /** A fragment of at most 25 words, exactly as printed. */
  quote: text(),
  /** Where in the source it stands: page, paragraph, minute. */
  locator: text(),
  /** Who printed the words, where that is not their speaker. */
  via: text(),
  /** Whether the source supports or disputes what it is attached to. Default: supports. */
  role: choice("supports", "disputes"),
  /** Language of the quotation as a BCP 47 tag, where it differs from the map's. */
  lang: text(),
  /** The quotation in the map's language. */
  translation: text(),
  /** A remark on this piece of evidence. */
  note: text(),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const author = record({
  /** Name of a person or body. */
  name: required(text()),
  /** Their page, or a mailto address. */
  url: address({ mail: true }),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const correction = record({
  /** When it was corrected. */
  date: required(date()),
  /** What was wrong and what stands there now. */
  text: required(text()),
  /** JSON Pointers of what was corrected. */
  about: list(text()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const actorKind = record({
  /** The word shown for actors of this kind, in the singular. */
  label: required(text()),
  /** The family whose shape, filter and legend entry it takes. */
  family: required(choice(...ACTOR_FAMILIES)),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const relationKind = record({
  /** The words between the two actors, read from the first to the second. */
  label: required(text()),
  /** The words read from the second actor to the first. */
  inverse: text(),
  /** The family whose stroke, filter and legend entry it takes. */
  family: required(choice(...RELATION_FAMILIES)),
  /** +1 for a supporting tie, −1 for an opposing one, 0 for neither. Default: 0. */
  sign: number({ min: -1, max: 1, whole: true }),
  /** True: from the first actor to the second; false: both ways. Default: true. */
  directed: flag(),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const alias = record({
  /** The other name. */
  name: required(text()),
  /** Who uses it, or what else it means. */
  note: text(),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const actor = record({
  /** The full name, spoken and shown on cards. */
  name: required(text()),
  /** At most 24 characters, drawn in pictures. Default: the name. */
  label: text(),
  /** A key of `actorKinds`. A kind that is not defined there is shown by its key. */
  kind: text(),
  /** Whether it can hold positions. Default: true, except for the subject. */
  stakeholder: flag(),
  /** True for an unnamed group ("trust directors"). */
  group: flag(),
  /** When it came into being. */
  from: date(),
  /** When it ceased to be. */
  until: date(),
  /** Other names. */
  aliases: list(alias),
  /** What tells it from others of the same name. */
  disambiguation: text(),
  /** A sentence or two in the map's own words. */
  summary: text(),
  /** Its own page. */
  url: address(),
  /** What shows the facts of this record. */
  evidence: list(evidence),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const issue = record({
  /** One proposition with one verb that a supporter would sign. */
  claim: required(text()),
  /** At most 24 characters, for lists. Default: the claim. */
  label: text(),
  /** Place in lists; issues without one come after. */
  order: number(),
  /** Words under the outer column on the opposing side. */
  opposes: text(),
  /** Words under the outer column on the supporting side. */
  supports: text(),
  /** Id of the issue that this one is a part of. */
  parent: reference("issues"),
  /** When it was first raised. */
  from: date(),
  /** A sentence or two in the map's own words. */
  summary: text(),
  /** What shows that the issue is disputed. */
  evidence: list(evidence),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const stance = record({
  /** Id of the actor whose position it is. */
  actor: required(reference("actors")),
  /** Id of the issue. */
  issue: required(reference("issues")),
  /** From −1 (strongly opposes) over 0 (neutral) to 1 (strongly supports); or `mixed`, or `undeclared`. */
  position: required(position()),
  /** The day of the act, possibly vague. Absent: the sources give none. */
  date: date(),
  /** Up to when it was known to hold. */
  until: date(),
  /** Why it holds no longer. */
  ended: choice("withdrawn", "never-said", "body-closed"),
  /** `stated`: the actor's own words on this claim. `reported`: another's account. `inferred`: read from conduct or from words on something else. */
  basis: required(choice(...BASES)),
  /** What kind of act it was. */
  act: choice("statement", "vote", "signature", "decision", "action"),
  /** Id of the event that it was part of; the event's evidence counts for it. */
  event: reference("events"),
  /** Ids of the actors who voiced it. */
  speaker: list(reference("actors")),
  /** Whether they spoke for the body or for themselves. */
  capacity: choice("office", "personal"),
  /** The text after "if". */
  condition: text(),
  /** The words actually asked or voted on. */
  asked: text(),
  /** How sure the coder is of this reading. */
  confidence: choice(...CONFIDENCES),
  /** `draft`: never counted, drawn for readers, or exported. */
  status: choice("draft"),
  /** Who coded it. */
  coder: text(),
  /** Sources with quotations. What nobody can check is not on the map. */
  evidence: list(evidence),
  /** A remark of the map's authors. */
  note: text(),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const relation = record({
  /** Id of the first actor. */
  from: required(reference("actors")),
  /** Id of the second actor. */
  to: required(reference("actors")),
  /** A key of `relationKinds`. A kind that is not defined there is shown by its key. */
  kind: required(text()),
  /** When it began, or the day of a single act. */
  date: date(),
  /** When it ended. */
  until: date(),
  /** What shows it. */
  evidence: list(evidence),
  /** A remark of the map's authors. */
  note: text(),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const event = record({
  /** What happened, in a few words. */
  title: required(text()),
  /** A word for the kind of event: statement, letter, vote, decision, finding, publication … */
  kind: text(),
  /** When it happened, possibly vague. */
  date: date(),
  /** The last day of what lasted longer. */
  until: date(),
  /** Ids of the actors who had a part in it. */
  actors: list(reference("actors")),
  /** Ids of the issues it was about. */
  issues: list(reference("issues")),
  /** A sentence or two in the map's own words. */
  summary: text(),
  /** What shows it. */
  evidence: list(evidence),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const source = record({
  /** Title of the page, letter or article. */
  title: required(text()),
  /** Who wrote it. */
  author: text(),
  /** Who published it. */
  publisher: text(),
  /** When it was published. */
  date: date(),
  /** When it was last read for this map. */
  accessed: date(),
  /** Where it is. */
  url: address(),
  /** Where a lasting copy of it is. */
  archived: address(),
  /** A word for the kind of source: official, news, campaign … */
  kind: text(),
  /** Language as a BCP 47 tag. */
  lang: text(),
  /** Its licence, where it states one. */
  licence: text(),
  /** A remark of the map's authors. */
  note: text(),
  /** Anything else that the map's authors keep. */
  attributes: dictionary(anything()),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const filters = record({
  /** Actor families shown. */
  families: list(text()),
  /** Actor kinds shown. */
  kinds: list(text()),
  /** Relation families shown. */
  relationFamilies: list(text()),
  /** Levels (−1, −0.5, 0, 0.5, 1), `mixed` or `undeclared`, as words. */
  positions: list(text()),
  /** Bases shown. */
  basis: list(text()),
  /** Confidences shown. */
  confidence: list(text()),
  /** Certainties shown. */
  certainty: list(text()),
  /** Freshness shown. */
  freshness: list(text()),
  /** Ids of sources of which at least one must stand behind what is shown. */
  sources: list(text()),
  /** Only stances on or after this date. */
  from: date(),
  /** Only stances on or before this date. */
  until: date(),
  /** Only actors with at least so many stances. */
  minStances: number({ min: 0, whole: true }),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const view = record({
  /** Name of the view in lists. */
  title: text(),
  /** Which picture. Default: network. */
  picture: anyOf("picture-unknown", ...PICTURES),
  /** Id of the issue. Absent: in the network the ties alone, else the issue with most known positions. */
  issue: reference("issues"),
  /** The date of the picture. Absent: `asOf`. */
  date: date(),
  /** Show who moved since the first day of this. */
  since: date(),
  /** What is shown; all that are given must hold. */
  filters,
  /** Id of the actor whose neighbourhood stands out. */
  focus: reference("actors"),
  /** Whether the subject of the map is drawn. Default: false. */
  subject: flag(),
  /** Whether ties that are over by the date are drawn. Default: false. */
  pastTies: flag(),
  /** Coordinates of actors that differ from the map's, by actor id. */
  coordinates: dictionary(pair()),
  /** A sentence or two under the picture. */
  caption: text(),
  /** What the caption rests on. */
  evidence: list(evidence),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const story = record({
  /** Name of the story. */
  title: text(),
  /** Ids of views, in order. */
  steps: required(list(reference("views"))),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});

export const mapSchema = record({
  /** Where an editor finds the JSON Schema of the format, for completion. */
  $schema: text(),
  /** Always `standpoint-map`. */
  format: required(choice(FORMAT)),
  /** Version of the format. */
  version: required(number({ min: 1, whole: true })),
  /** Title of the map. */
  title: required(text()),
  /** What the map is about. */
  summary: text(),
  /** Language of the map's texts as a BCP 47 tag. Default: en. */
  language: text(),
  /** Licence of the map. */
  licence: text(),
  /** Up to when evidence was gathered: the default date of every view. Default: the latest day of any date in the map. */
  asOf: date(),
  /** Who made the map. */
  authors: list(author),
  /** When the map was last changed. */
  updated: date(),
  /** Counts published versions. */
  revision: number({ min: 0, whole: true }),
  /** Where to say that something is wrong. */
  contact: address({ mail: true }),
  /** How actors, issues and stances were found and coded. */
  method: text(),
  /** Known gaps and biases. */
  notes: text(),
  /** What was corrected after publication. */
  corrections: list(correction),
  /** Months after which a position reads "last known". Default: 60. */
  staleAfter: number({ min: 0, whole: true }),
  /** Kinds of actors, by key. */
  actorKinds: collection(actorKind),
  /** Kinds of relations, by key. */
  relationKinds: collection(relationKind),
  /** Everyone on the map, by id. */
  actors: collection(actor),
  /** The claims, by id. */
  issues: collection(issue),
  /** Who took which position when, by id. */
  stances: collection(stance),
  /** Typed ties between actors, by id. */
  relations: collection(relation),
  /** What happened, by id. */
  events: collection(event),
  /** What everything rests on, by id. */
  sources: collection(source),
  /** Saved coordinates: by picture, then by actor id. */
  coordinates: dictionary(dictionary(pair())),
  /** Ids of the actors that a person placed, by picture. */
  pinned: dictionary(list(reference("actors"))),
  /** Saved ways of looking, by id. */
  views: collection(view),
  /** Id of the view shown first. */
  start: reference("views"),
  /** Ordered lists of views, by id. */
  stories: collection(story),
  /** For the editors' eyes: removed from everything published. */
  private: anything(),
});
