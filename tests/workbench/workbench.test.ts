import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/workbench/workbench";
import type { MapElement } from "../../src/elements";
import { allInside, expectAccessible, inside, next, place, SIM, words } from "../elements/support";

async function open(width: number, theme: "light" | "dark" = "light") {
  await page.viewport(width, 900);
  const element = document.createElement("standpoint-workbench");
  element.src = SIM;
  element.theme = theme;
  const shown = next(element, "standpoint-view");
  place(element, width);
  await shown;
  await element.updateComplete;
  return element;
}

const mapIn = (element: Element): MapElement => inside<MapElement>(element, "standpoint-map");

/** Waits until the picture shows this view. */
async function shows(element: Element, view: object): Promise<void> {
  await vi.waitFor(() => expect(mapIn(element).shownView).toMatchObject(view));
}

describe("the workbench", () => {
  it("lists the issues with their known positions", async () => {
    const element = await open(1440);
    const [first] = allInside(element, ".issue");
    expect(words(first as Element)).toBe(
      "Roll-out 13 , 13 known positions: 7 against, 0 neutral, 5 for, 1 mixed or undeclared",
    );
    expect(first?.getAttribute("aria-current")).toBe("true");
    expect(allInside(element, ".issue")).toHaveLength(12);
  });

  it("shows the issue and the picture that were chosen", async () => {
    const element = await open(1440);
    inside(element, "[data-issue=evidence]").click();
    await shows(element, { issue: "evidence", picture: "network" });
    inside(element, "[data-picture=spectrum]").click();
    await shows(element, { issue: "evidence", picture: "spectrum" });
    await element.updateComplete;
    expect(inside(element, "[data-picture=spectrum]").getAttribute("aria-pressed")).toBe("true");
  });

  it("shows the date that was written, and says so when it is none", async () => {
    const element = await open(1440);
    const field = inside<HTMLInputElement>(element, "[data-date]");
    await userEvent.fill(field, "2019");
    await userEvent.keyboard("{Enter}");
    await shows(element, { date: "2019" });
    await userEvent.fill(field, "last spring");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(words(inside(element, "#date-fault"))).toContain("“last spring” is no date"));
    await userEvent.fill(field, "2040");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(words(inside(element, "#date-fault"))).toContain("1 November 2026"));
    await userEvent.fill(field, "2021-05");
    await userEvent.keyboard("{Enter}");
    await shows(element, { date: "2021-05" });
    expect(element.shadowRoot?.querySelector("#date-fault")).toBeNull();
  });

  it("moves through the years with the slider", async () => {
    const element = await open(1440);
    inside(element, "[data-year]").focus();
    await userEvent.keyboard("{ArrowLeft}");
    await shows(element, { date: "2025" });
  });

  it.each([1440, 1100, 390])("opens a profile by keyboard and closes it with Escape, %i pixels wide", async (width) => {
    const element = await open(width);
    const map = mapIn(element);
    inside(map, "[data-actor=nhse]").focus();
    await userEvent.keyboard("{Enter}");
    const profile = () => inside(element, "standpoint-profile");
    await vi.waitFor(() => expect(profile().shadowRoot?.activeElement?.localName).toBe("h2"));
    expect(words(inside(profile(), "h2"))).toBe("NHS England");
    expect(inside(element, "main").inert).toBe(width < 1400);
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(map.shadowRoot?.activeElement?.getAttribute("data-actor")).toBe("nhse"));
    expect(inside(element, "main").inert).toBe(false);
  });

  it("has a chooser in place of the list where it is narrow", async () => {
    const element = await open(390);
    const chooser = inside<HTMLSelectElement>(element, "select");
    expect(chooser.selectedOptions[0]?.textContent?.trim()).toBe("Roll-out (13)");
    await userEvent.selectOptions(chooser, "evidence");
    await shows(element, { issue: "evidence" });
  });

  it("says what to do with an empty map, and shows nothing that would be empty", async () => {
    const body = JSON.stringify({ format: "standpoint-map", version: 1, title: "A new map" });
    vi.spyOn(window, "fetch").mockResolvedValueOnce(new Response(body));
    const element = await open(1440);
    expect(words(inside(mapIn(element), ".notice"))).toContain("This map has no actors yet.");
    expect(allInside(element, "nav, .controls, .panel")).toEqual([]);
  });

  it("needs no sideways scrolling from 320 pixels", async () => {
    for (const width of [320, 360, 768, 1000, 1340]) {
      const element = await open(width);
      expect(element.scrollWidth, `${width}`).toBeLessThanOrEqual(width);
      element.remove();
    }
  });

  describe.each([1440, 768, 360])("%i pixels wide", (width) => {
    it.each(["light", "dark"] as const)("passes axe with a profile open, %s", async (theme) => {
      const element = await open(width, theme);
      await expectAccessible(element);
      mapIn(element).select("actor", "nhse");
      await vi.waitFor(() => inside(inside(element, "standpoint-profile"), "blockquote"));
      await expectAccessible(element);
      expect(allInside(element, "[style], style")).toEqual([]);
    });
  });
});
