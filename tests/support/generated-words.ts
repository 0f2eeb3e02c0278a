/** What generated maps are made of: kinds, names of many lengths and scripts, and words. Nobody among them exists. */

export const ACTOR_KINDS = {
  "office-holder": { label: "office holder", family: "person" },
  resident: { label: "resident", family: "person" },
  authority: { label: "authority", family: "public-body" },
  hospital: { label: "hospital", family: "service-provider" },
  "police-force": { label: "police force", family: "police-justice" },
  party: { label: "party", family: "political" },
  charity: { label: "charity", family: "civil-society" },
  residents: { label: "residents", family: "civil-society" },
  college: { label: "college", family: "professional-body" },
  company: { label: "company", family: "company-media" },
  programme: { label: "programme", family: "subject" },
} as const;
export const FAMILY_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ACTOR_KINDS).map(([kind, { family }]) => [kind, family]),
);

export const RELATION_KINDS = {
  "part-of": { label: "part of", inverse: "includes", family: "membership", directed: true },
  founded: { label: "founded", inverse: "was founded by", family: "founding", directed: true },
  funds: { label: "funds", inverse: "is funded by", family: "money", directed: true },
  "worked-with": { label: "worked with", inverse: "worked with", family: "work", directed: false },
  supports: { label: "supports", inverse: "is supported by", family: "support", sign: 1, directed: true },
  criticised: { label: "criticised", inverse: "was criticised by", family: "support", sign: -1, directed: true },
  "wrote-to": { label: "wrote to", inverse: "was written to by", family: "communication", sign: 0, directed: true },
} as const;

export const BODIES: Readonly<Record<string, readonly string[]>> = {
  authority: [
    "{} City Council",
    "{} Water Authority",
    "Office of the Commissioner for Planning in the Greater {} Area",
  ],
  hospital: ["{} Hospital", "{} Community Health Services", "University Hospitals of {}"],
  "police-force": ["{} Police", "Public Prosecutor of {}"],
  party: ["{} First", "Greens of {}", "Liberal Alliance for a New {}"],
  charity: ["Friends of {}", "Save {}", "{} Trust", "Coalition for Safe Streets in {} along the Old Coast Road"],
  residents: ["Residents of {}", "Commuters of {}"],
  college: ["College of Surveyors of {}", "{} Law Society", "Royal Institute for the Study of Rivers at {}"],
  company: ["{} Ltd", "{} Broadcasting", "{} Harbour Holdings International"],
  programme: ["{} Renewal Programme"],
};
export const PLACES =
  "Ashby Llanfair Göteborg Kraków Miguel Étienne Ærø Þingeyri Ōtaki Zürich Most İzmir Østby Thornton Kilmore Fife Grünau Ely Wrocław Ñuble".split(
    " ",
  );
export const GIVEN =
  "Aoife Björn Chinonso Đorđe Éloïse Fatima Gülşen Håkon İlayda João Katarzyna Māra Óscar Priya Siân Søren Thandiwe Zoë Al Bo".split(
    " ",
  );
export const SURNAMES = [
  "Ó Briain",
  "Nilsson",
  "van der Meer",
  "Kowalczyk",
  "Okonkwo-Adeyemi",
  "Li",
  "Ferreira dos Santos",
  "Žižka",
  "Ng",
  "Papadopoulou",
  "Rasmussen",
  "Ito",
];
export const OTHER_SCRIPTS = [
  "山田 花子",
  "Ελένη Γεωργίου",
  "Олена Коваленко",
  "ليلى حداد",
  "김민준",
  "דנה לוי",
  "ณัฐพล สุขใจ",
];
export const THINGS = [
  "The bridge",
  "A night bus",
  "The old market",
  "A tree levy",
  "The river path",
  "Free school lunch",
  "The quarry",
  "A rent cap",
  "The tram line",
  "A noise limit",
];
export const DEEDS = ["built", "paid for by the city", "put to a vote", "postponed", "open to all", "given up"];
export const WORDS =
  "the we a of plan people city should cost more time before street who think is fair river that for open council answer in years small work every not".split(
    " ",
  );
