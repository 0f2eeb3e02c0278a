import { describe, expect, it } from "vitest";
import type { ProfileElement } from "../../src/elements";
import type { StandpointMap } from "../../src/model";
import { allInside, expectAccessible, inside, mount, next, place, SIM, SMALL, words } from "./support";

async function profile(properties: Partial<ProfileElement>): Promise<ProfileElement> {
  const element = document.createElement("standpoint-profile");
  Object.assign(element, properties);
  place(element, 360);
  await element.updateComplete;
  return element;
}

const of = (id: string) => ({ kind: "actor", id }) as const;

describe("a profile", () => {
  it("tells the position, and every statement with its words and source", async () => {
    const element = await profile({ map: SMALL, selected: of("council") });
    expect(words(inside(element, "h2"))).toBe("Harbour Council");
    expect(words(inside(element, ".facts"))).toBe("Council · 2 statements · 0 ties");
    expect(allInside(element, "h4, .result, .stance, blockquote, .source").map(words)).toEqual([
      "The old quay should be rebuilt",
      expect.stringMatching(/^Strongly supports since 10 March 2024/),
      "Strongly supports said so 10 March 2024",
      "“the quay will be rebuilt”",
      "Minutes of March (opens in a new tab) · 12 March 2024 · page 3",
      "Neutral said so 2022",
      "No source is given.",
    ]);
    const link = inside<HTMLAnchorElement>(element, "a");
    expect(link.href).toBe("https://example.org/minutes");
    expect(link.rel).toBe("noopener noreferrer");
    expect(inside(element, "blockquote").lang).toBe("en");
  });

  it("says what came only after the date shown", async () => {
    const element = await profile({ map: SMALL, selected: of("council"), date: "2023" });
    expect(words(inside(element, ".result"))).toMatch(/^Is neutral since 2022/);
    expect(allInside(element, ".stance").map(words)).toEqual([
      "Strongly supports said so 10 March 2024 · after the date shown",
      "Neutral said so 2022",
    ]);
  });

  it("reads ties from the side of the actor and follows them", async () => {
    const element = await profile({ map: SMALL, selected: of("rowers") });
    expect(allInside(element, ".plain > li > p").map(words)).toEqual(["includes Anna Berg 2019"]);
    const chosen = next(element, "standpoint-select");
    inside(element, "[data-actor=anna]").click();
    expect(await chosen).toEqual({ kind: "actor", id: "anna" });
    await element.updateComplete;
    expect(words(inside(element, "h2"))).toBe("Anna Berg");
    expect(element.shadowRoot?.activeElement?.localName).toBe("h2");
  });

  it("never links to what is no web address", async () => {
    const sources = { minutes: { title: "Minutes", url: "javascript:alert(1)" } };
    const element = await profile({ map: { ...SMALL, sources }, selected: of("council") });
    expect(allInside(element, "a")).toEqual([]);
    expect(words(inside(element, ".source"))).toContain("Minutes");
  });

  it("shows what stands inside it while nobody is chosen", async () => {
    const element = await profile({ map: SMALL });
    expect(inside(element, "slot")).toBeTruthy();
  });

  it("follows the map element that it names, and the other way round", async () => {
    const map = await mount({ map: SMALL });
    map.id = "quay-map";
    const element = document.createElement("standpoint-profile");
    element.setAttribute("for", "quay-map");
    place(element, 360);
    map.select("actor", "rowers");
    await element.updateComplete;
    expect(words(inside(element, "h2"))).toBe("Rowing Club");
    inside(element, "[data-actor=anna]").click();
    await map.updateComplete;
    expect(map.selected).toEqual(of("anna"));
  });

  it.each(["light", "dark"] as const)("passes axe, %s", async (theme) => {
    const map = (await (await fetch(SIM)).json()) as StandpointMap;
    const element = await profile({ map, selected: of("nhse"), theme });
    await expectAccessible(element);
    expect(allInside(element, "[style], style")).toEqual([]);
  });
});
