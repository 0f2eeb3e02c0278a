/** What the tests of elements share: a small map, and putting an element on the page and waiting for it. */
import axe from "axe-core";
import { afterEach, expect } from "vitest";
import "../../src/elements";
import type { MapElement } from "../../src/elements";
import type { StandpointMap } from "../../src/model";

export const SIM = "/graph-data/serenity-integrated-mentoring.json";

/** Eight bodies and a claim: enough for columns. */
export const SMALL: StandpointMap = {
  format: "standpoint-map",
  version: 1,
  title: "A quay for boats",
  language: "en",
  asOf: "2024-12-31",
  actorKinds: {
    council: { label: "council", family: "public-body" },
    person: { label: "resident", family: "person" },
    club: { label: "club", family: "civil-society" },
  },
  relationKinds: { "part-of": { label: "part of", inverse: "includes", family: "membership" } },
  actors: {
    council: { name: "Harbour Council", kind: "council" },
    rowers: { name: "Rowing Club", kind: "club" },
    sailors: { name: "Sailing Club", kind: "club" },
    anna: { name: "Anna Berg", kind: "person" },
    bela: { name: "Bela Roth", kind: "person" },
    carl: { name: "Carl Moss", kind: "person" },
  },
  issues: {
    quay: { claim: "The old quay should be rebuilt", label: "Quay" },
    fees: { claim: "Mooring fees should be lowered", label: "Fees" },
  },
  stances: {
    a: {
      actor: "council",
      issue: "quay",
      position: 1,
      date: "2024-03-10",
      basis: "stated",
      evidence: [{ source: "minutes", quote: "the quay will be rebuilt", locator: "page 3" }],
    },
    b: { actor: "rowers", issue: "quay", position: -1, date: "2024-02", basis: "stated" },
    c: { actor: "anna", issue: "quay", position: -0.5, date: "2024", basis: "reported" },
    d: { actor: "bela", issue: "quay", position: 0, date: "2024-01-05", basis: "inferred" },
    e: { actor: "sailors", issue: "fees", position: 0.5, date: "2023", basis: "stated" },
    f: { actor: "council", issue: "quay", position: 0, date: "2022", basis: "stated" },
  },
  relations: { ab: { from: "anna", to: "rowers", kind: "part-of", date: "2019" } },
  sources: {
    minutes: { title: "Minutes of March", url: "https://example.org/minutes", date: "2024-03-12" },
  },
};

afterEach(() => document.body.replaceChildren());

/** Puts a map element on the page, in a box of so many pixels, and waits for its first picture. */
export async function mount(properties: Partial<MapElement>, width = 900): Promise<MapElement> {
  const element = document.createElement("standpoint-map");
  Object.assign(element, properties);
  place(element, width);
  await element.ready;
  return element;
}

/** Puts anything into a box of so many pixels. */
export function place(element: Element, width = 900): HTMLElement {
  const box = document.createElement("div");
  box.style.width = `${width}px`;
  box.append(element);
  document.body.append(box);
  return box;
}

/** The detail of the next event of a name. */
export function next<T = unknown>(target: EventTarget, name: string): Promise<T> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve((event as CustomEvent<T>).detail), { once: true });
  });
}

export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function allInside(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export const words = (node: Element): string => (node.textContent ?? "").replace(/\s+/g, " ").trim();

/** Fails with what axe finds wrong with an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ["violations"] });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
  expect(found).toEqual([]);
}
