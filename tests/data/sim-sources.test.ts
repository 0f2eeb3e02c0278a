import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence, StandpointMap } from "../../src/model/types";

const MAP = "graph-data/serenity-integrated-mentoring.json";
const CHECKLIST = "graph-data/serenity-integrated-mentoring.sources.md";
/** The article and the list of facts that the map was made from lie beside the project, not in it. */
const SEED = "../shared/seed";

const map = JSON.parse(readFileSync(MAP, "utf8")) as StandpointMap;
const seeded = existsSync(SEED);
if (!seeded)
  console.log("Skipped: the article and the facts of the SIM map are not beside the project (../shared/seed).");

/** The text below each `### id`, by `## section`. */
const checklist = new Map(
  readFileSync(CHECKLIST, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section): [string, Map<string, string>] => {
      const [heading = "", ...items] = section.split(/^### /m);
      const entries = items.map((item): [string, string] => [/^`([^`]+)`/.exec(item)?.[1] ?? item, item]);
      return [heading.split("\n")[0] ?? "", new Map(entries)];
    }),
);

const SECTIONS = {
  Issues: map.issues,
  Actors: map.actors,
  Stances: map.stances,
  Ties: map.relations,
  Events: map.events,
};
const records = Object.entries(SECTIONS).flatMap(([section, collection]) =>
  Object.entries(collection ?? {}).map(([id, { evidence = [] }]) => ({
    section,
    id,
    evidence: evidence as readonly Evidence[],
    text: checklist.get(section)?.get(id) ?? "",
  })),
);
const quotes = records.flatMap(({ section, id, evidence, text }) =>
  evidence.flatMap(({ source, quote }) => (quote === undefined ? [] : [{ section, id, source, quote, text }])),
);
const told = ({ section, id, quote }: { section: string; id: string; quote: string }) => `${section} ${id}: ${quote}`;

describe("the checklist of the SIM map", () => {
  it.each(Object.keys(SECTIONS))("names each of the map's %s, and none that is gone", (section) => {
    const ofMap = records.filter((record) => record.section === section).map(({ id }) => id);
    expect([...(checklist.get(section)?.keys() ?? [])].sort()).toEqual(ofMap.sort());
  });

  it("holds every quotation under the claim that rests on it, with its source and what it was checked against", () => {
    const lineOf = ({ quote, text }: { quote: string; text: string }) =>
      text.split("\n").find((line) => line.startsWith(`- “${quote}” — [`));
    expect(quotes.filter((quote) => !lineOf(quote)).map(told)).toEqual([]);
    const unsound = quotes.filter((quote) => {
      const line = lineOf(quote) ?? "";
      return (
        !line.includes(`](${map.sources?.[quote.source]?.url})`) || !/ Checked: (article|fact list|page)/.test(line)
      );
    });
    expect(unsound.map(told)).toEqual([]);
  });

  it("holds no quotation that the map has given up", () => {
    const gone = [...checklist.values()].flatMap((section) =>
      [...section].flatMap(([id, text]) =>
        [...text.matchAll(/^- “(.+)” — \[/gm)]
          .filter(([, quote]) => !quotes.some((known) => known.id === id && known.quote === quote))
          .map(([line]) => `${id}: ${line}`),
      ),
    );
    expect(gone).toEqual([]);
  });
});

describe("the evidence of the SIM map", () => {
  it("stands under every actor, stance, tie, event and issue", () => {
    expect(
      records.filter(({ evidence }) => evidence.length === 0).map(({ section, id }) => `${section} ${id}`),
    ).toEqual([]);
    expect(Object.values(map.stances ?? {}).filter(({ actor }) => actor === "sim")).toEqual([]);
  });

  it("is quoted in at most 25 words", () => {
    expect(quotes.filter(({ quote }) => quote.split(/\s+/).length > 25).map(told)).toEqual([]);
  });

  it("comes from every source that the map lists, each with an address", () => {
    const cited = new Set(records.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    expect(Object.keys(map.sources ?? {}).filter((id) => !cited.has(id))).toEqual([]);
    expect(Object.values(map.sources ?? {}).filter(({ url }) => !url?.startsWith("https://"))).toEqual([]);
  });

  it("leaves no actor without a stance, a tie or an event", () => {
    const met = new Set([
      ...Object.values(map.stances ?? {}).flatMap(({ actor, speaker = [] }) => [actor, ...speaker]),
      ...Object.values(map.relations ?? {}).flatMap(({ from, to }) => [from, to]),
      ...Object.values(map.events ?? {}).flatMap(({ actors = [] }) => actors),
    ]);
    expect(Object.keys(map.actors ?? {}).filter((id) => !met.has(id))).toEqual([]);
  });
});

describe.skipIf(!seeded)("the words that the SIM map quotes", () => {
  it("stand in the article, letter for letter, where the article is the source", () => {
    const article = readFileSync(`${SEED}/serenity-integrated-mentoring.txt`, "utf8");
    const fromArticle = quotes.filter(({ source }) => source === "seed");
    expect(fromArticle.length).toBeGreaterThan(0);
    expect(fromArticle.filter(({ quote }) => !article.includes(quote)).map(told)).toEqual([]);
  });

  it("stand in a row with their source in the list of facts, or are marked as read on the page alone", () => {
    const rows = ["actors", "stances", "relations", "events", "sources"].flatMap((name) =>
      readRows(readFileSync(`${SEED}/facts/${name}.csv`, "utf8")),
    );
    const listed = ({ source, quote }: { source: string; quote: string }) =>
      rows.some((row) => row.includes(source) && row.some((cell) => cell.includes(quote)));
    const pageOnly = ({ quote, text }: { quote: string; text: string }) =>
      text.split("\n").some((line) => line.startsWith(`- “${quote}”`) && line.endsWith("Checked: page only."));
    const others = quotes.filter(({ source }) => source !== "seed");
    expect(others.filter((quote) => listed(quote) === pageOnly(quote)).map(told)).toEqual([]);
  });
});

/** The rows of a CSV file (RFC 4180). */
function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows;
}
