import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { MapElement } from "../../src/elements";
import { allInside, expectAccessible, inside, mount, next, place, SIM, SMALL, words } from "./support";

const heading = (element: MapElement): string => words(inside(element, "h2"));
const drawn = (element: MapElement): string[] =>
  allInside(element, "[data-id^='actor/']").map((node) => (node.dataset.id ?? "").replace("actor/", ""));

afterEach(() => vi.restoreAllMocks());

describe("a map element", () => {
  it("draws the map at an address", async () => {
    const element = await mount({ src: SIM });
    expect(heading(element)).toBe("SIM should be used in NHS mental-health services");
    expect(drawn(element)).toContain("nhse");
  });

  it("takes properties that were set before it was defined", async () => {
    const element = document.createElement("standpoint-later") as MapElement;
    element.map = SMALL;
    element.issue = "fees";
    place(element);
    const { MapElement } = await import("../../src/elements");
    customElements.define("standpoint-later", class extends MapElement {});
    await element.ready;
    expect(heading(element)).toBe("Mooring fees should be lowered");
    expect(element.map).toBe(SMALL);
  });

  it("reads a map that stands inside it", async () => {
    const element = document.createElement("standpoint-map");
    const script = document.createElement("script");
    script.type = "application/json";
    script.slot = "map";
    script.textContent = JSON.stringify(SMALL);
    element.append(script);
    place(element);
    await element.ready;
    expect(heading(element)).toBe("The old quay should be rebuilt");
  });

  it("shows what stands inside it until the picture is ready", async () => {
    const element = document.createElement("standpoint-map");
    element.append("Who stands where on the quay");
    place(element);
    await element.updateComplete;
    expect(inside<HTMLSlotElement>(element, "slot:not([name])").assignedNodes()).toHaveLength(1);
    element.map = SMALL;
    await element.ready;
    expect(element.shadowRoot?.querySelector("slot:not([name])")).toBeNull();
  });

  it("shows a view, and what an attribute says beats it", async () => {
    const element = await mount({ map: SMALL, view: { picture: "spectrum", issue: "fees", date: "2023" } });
    expect(element.shownView).toMatchObject({ picture: "spectrum", issue: "fees", date: "2023" });
    element.setAttribute("issue", "quay");
    await next(element, "standpoint-view");
    expect(element.shownView).toMatchObject({ picture: "spectrum", issue: "quay", date: "2023" });
  });

  it("shows a view that the map has saved", async () => {
    const map = { ...SMALL, views: { early: { picture: "spectrum", issue: "quay", date: "2022" } } } as const;
    const element = await mount({ map, view: "early" });
    expect(element.shownView).toEqual({ picture: "spectrum", issue: "quay", date: "2022" });
  });

  it("says that there is no such picture and shows the network", async () => {
    const element = document.createElement("standpoint-map");
    const told = next(element, "standpoint-error");
    Object.assign(element, { map: SMALL, picture: "pie" });
    place(element);
    expect(await told).toMatchObject({
      code: "picture-unknown",
      message: expect.stringContaining("pie"),
      problems: [],
    });
    await element.ready;
    expect(element.shownView?.picture).toBe("network");
    expect(words(inside(element, "[role=alert]"))).toContain("There is no picture “pie”");
  });

  it.each([
    ["issue-unknown", { issue: "moon" }],
    ["date-unparsable", { date: "soon" }],
    ["view-unknown", { view: "best" }],
  ])("tells of %s and shows what it can", async (code, properties) => {
    const element = document.createElement("standpoint-map");
    const told = next(element, "standpoint-error");
    Object.assign(element, { map: SMALL, ...properties });
    place(element);
    expect(await told).toMatchObject({ code });
    await element.ready;
    expect(heading(element)).toBe("The old quay should be rebuilt");
  });

  it("says that a file could not be loaded, and loads it when asked again", async () => {
    const element = document.createElement("standpoint-map");
    const answer = vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response("", { status: 503 }));
    const told = next(element, "standpoint-error");
    element.src = SIM;
    place(element);
    expect(await told).toMatchObject({ code: "load-failed" });
    expect(words(inside(element, "[role=alert]"))).toContain(
      `The map at ${SIM} could not be loaded: the server answered 503.`,
    );
    answer.mockRestore();
    inside(element, "[data-do=retry]").click();
    await next(element, "standpoint-view");
    expect(drawn(element)).toContain("nhse");
    expect(element.shadowRoot?.querySelector("[role=alert]")).toBeNull();
  });

  it("says that it is loading only when that takes more than a second", async () => {
    const element = document.createElement("standpoint-map");
    vi.spyOn(window, "fetch").mockReturnValueOnce(new Promise(() => {}));
    element.src = SIM;
    place(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("progress")).toBeNull();
    await vi.waitFor(() => inside(element, "progress"), { timeout: 3_000 });
  });

  it("lists what is wrong with a file beside what could be drawn", async () => {
    const map = {
      ...SMALL,
      stances: { ...SMALL.stances, z: { actor: "nobody", issue: "quay", position: 0, basis: "stated" } },
    };
    const body = JSON.stringify(map);
    vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response(body));
    const element = document.createElement("standpoint-map");
    const told = next<{ problems: { path: string }[] }>(element, "standpoint-error");
    element.src = "broken.json";
    place(element);
    expect((await told).problems[0]?.path).toBe("/stances/z/actor");
    await element.ready;
    expect(heading(element)).toBe("The old quay should be rebuilt");
    expect(allInside(element, ".problems li")).toHaveLength(1);
  });

  it("says where a file stops being JSON", async () => {
    vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response('{ "format": "standpoint-map",, }'));
    const element = await mount({ src: "broken.json" });
    expect(words(inside(element, ".problems"))).toMatch(/line 1, column 30|column 30/);
    expect(element.map).toBeUndefined();
  });

  it("takes its list form by its own width", async () => {
    const element = await mount({ map: SMALL });
    expect(element.shadowRoot?.querySelector(".rows")).toBeNull();
    const box = element.parentElement as HTMLElement;
    box.style.width = "500px";
    await vi.waitFor(() => inside(element, ".rows"));
    expect(allInside(element, ".rows h3").map(words)).toContain("Strongly supports 1");
    box.style.width = "900px";
    await vi.waitFor(() => inside(element, ".stage svg"));
  });

  it("tells the picture in headings and sentences", async () => {
    const element = await mount({ map: SMALL, picture: "spectrum" });
    expect(inside(element, "[role=figure]").getAttribute("aria-label")).toBe(
      "Who stands where on “The old quay should be rebuilt”, as known on 31 December 2024",
    );
    expect(allInside(element, ".twin h3, .twin button:not(.skip)").map(words)).toMatchInlineSnapshot(`
      [
        "Strongly opposes, 1 actor",
        "Rowing Club, club. Strongly opposes since February 2024, in its own words. 1 statement, 1 tie.",
        "Opposes, 1 actor",
        "Anna Berg, resident. Opposes since 2024, as others report. 1 statement, 1 tie.",
        "Neutral, 1 actor",
        "Bela Roth, resident. Is neutral since 5 January 2024, inferred. 1 statement. No ties recorded.",
        "Supports, 0 actors",
        "Strongly supports, 1 actor",
        "Harbour Council, council. Strongly supports since 10 March 2024, in its own words. Before: was neutral from 2022, in its own words. 2 statements. No ties recorded.",
      ]
    `);
  });

  it("says who was chosen by a click on the mark", async () => {
    const element = await mount({ map: SMALL });
    const chosen = next(document, "standpoint-select");
    inside(element, "[data-id='actor/council'] path").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(await chosen).toEqual({ kind: "actor", id: "council" });
    expect(element.selected).toEqual({ kind: "actor", id: "council" });
    await element.updateComplete;
    expect(getComputedStyle(inside(element, ".outline.chosen")).display).toBe("block");
  });

  it.each([900, 400])("says who was chosen by keyboard, %i pixels wide", async (width) => {
    const element = await mount({ map: SMALL }, width);
    const chosen = next(element, "standpoint-select");
    inside(element, "[data-actor=rowers]").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(await chosen).toEqual({ kind: "actor", id: "rowers" });
    await element.updateComplete;
    expect(inside(element, "[data-actor=rowers]").getAttribute("aria-current")).toBe("true");
  });

  it("shows the focus over the mark", async () => {
    const element = await mount({ map: SMALL });
    inside(element, ".twin [data-actor=anna]").focus();
    const ring = inside(element, ".outline.focus").getBoundingClientRect();
    const mark = inside(element, "[data-id='actor/anna'] path").getBoundingClientRect();
    expect(ring.left).toBeLessThanOrEqual(mark.left);
    expect(ring.right).toBeGreaterThanOrEqual(mark.right);
    expect(ring.top).toBeLessThanOrEqual(mark.top);
    expect(ring.bottom).toBeGreaterThanOrEqual(mark.bottom);
  });

  it("selects what it is told to", async () => {
    const element = await mount({ map: SMALL });
    const chosen = next(element, "standpoint-select");
    element.select("actor", "anna");
    expect(await chosen).toEqual({ kind: "actor", id: "anna" });
  });

  it("shows the rest of long columns and sentences when asked", async () => {
    const actors = Object.fromEntries([...Array(20)].map((_, n) => [`a${n}`, { name: `Actor ${n}` }]));
    const stances = Object.fromEntries(
      [...Array(20)].map((_, n) => [
        `s${n}`,
        { actor: `a${n}`, issue: "quay", position: 1, date: "2024", basis: "stated" },
      ]),
    );
    const map = { ...SMALL, actors: { ...SMALL.actors, ...actors }, stances } as typeof SMALL;
    const element = await mount({ map, picture: "spectrum" });
    const before = drawn(element).length;
    inside(element, "[data-id^=more] rect").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await vi.waitFor(() => expect(drawn(element).length).toBeGreaterThan(before));
  });

  it("leaves the focus where it is when the picture changes around it", async () => {
    const element = await mount({ map: SMALL });
    const name = inside(element, ".sentence [data-actor]");
    name.focus();
    const box = element.parentElement as HTMLElement;
    const before = inside(element, ".stage svg").getAttribute("width");
    box.style.width = "960px";
    await vi.waitFor(() => expect(inside(element, ".stage svg").getAttribute("width")).not.toBe(before));
    expect(element.shadowRoot?.activeElement).toBe(name);
  });

  it("gives the picture as SVG text", async () => {
    const element = await mount({ map: SMALL });
    expect(await element.toSVG()).toMatch(/^<svg [\s\S]*Harbour Council[\s\S]*<\/svg>\n$/);
  });

  it("goes on after it was taken away and put back", async () => {
    const element = await mount({ map: SMALL });
    const box = element.parentElement as HTMLElement;
    element.remove();
    element.issue = "fees";
    box.append(element);
    await vi.waitFor(() => expect(heading(element)).toBe("Mooring fees should be lowered"));
    const chosen = next(element, "standpoint-select");
    inside(element, "button[data-actor=sailors]").click();
    expect(await chosen).toEqual({ kind: "actor", id: "sailors" });
  });

  it("goes on loading where it was taken away too early", async () => {
    const element = document.createElement("standpoint-map");
    element.src = SIM;
    const box = place(element);
    await element.updateComplete;
    element.remove();
    box.append(element);
    await element.ready;
    expect(drawn(element)).toContain("nhse");
  });

  it("draws no picture twice for the same view", async () => {
    const element = await mount({ map: SMALL });
    const node = inside(element, "[data-id='actor/anna']");
    element.selected = { kind: "actor", id: "anna" };
    await element.updateComplete;
    expect(inside(element, "[data-id='actor/anna']")).toBe(node);
  });

  it("takes the colours of a theme", async () => {
    const element = await mount({ map: SMALL, theme: "light" });
    const colour = (): string | null => inside(element, "[data-id='actor/anna'] path").getAttribute("stroke");
    const light = colour();
    element.theme = "dark";
    await element.updateComplete;
    expect(colour()).not.toBe(light);
    expect(getComputedStyle(element).backgroundColor).toBe("rgb(20, 23, 28)");
  });

  describe.each([900, 400])("%i pixels wide", (width) => {
    it.each(["light", "dark"] as const)("passes axe, %s", async (theme) => {
      const element = await mount({ src: SIM, theme }, width);
      await expectAccessible(element);
    });

    it("has no style attribute anywhere", async () => {
      const element = await mount({ src: SIM, selected: { kind: "actor", id: "nhse" } }, width);
      inside(element, "[data-actor=nhse]").focus();
      expect(allInside(element, "[style], style")).toEqual([]);
    });
  });
});
