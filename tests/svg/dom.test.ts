import { describe, expect, it } from "vitest";
import { buildScene, createLayout, type Environment, renderSVG, type StandpointMap, type View } from "../../src";
import { colourOf, type Token } from "../../src/scene";
import { composeFigure } from "../../src/scene/figure";
import { htmlNode, keepChildren, StagePainter } from "../../src/svg/dom";
import { SIM } from "../elements/support";

const light = (token: Token): string => colourOf(token, "light");

async function sceneOf(view: View, env: Environment = { width: 900 }) {
  const map = (await (await fetch(SIM)).json()) as StandpointMap;
  const layout = createLayout(map, view, env);
  layout.step(Number.POSITIVE_INFINITY);
  return buildScene(map, view, env, layout.coordinates);
}

/** Name, attributes in order of name, and children; ids of clip paths replaced by what they clip. */
function told(node: Element, root: Element): unknown {
  const attributes = [...node.attributes].map(({ name, value }) => {
    const id = /^url\(#(.*)\)$/.exec(value)?.[1];
    const clip = id && root.querySelector(`[id="${id}"] path`)?.getAttribute("d");
    return `${name}=${clip ?? value}`;
  });
  return [
    node.localName,
    attributes.sort(),
    [...node.childNodes].map((child) => (child instanceof Element ? told(child, root) : child.textContent)),
  ];
}

describe("the DOM painter", () => {
  it.each(["network", "spectrum"] as const)("paints the %s as SVG text has it, mark by mark", async (picture) => {
    const scene = await sceneOf({ picture, issue: "rollout", date: "2023-03", since: "2018" });
    const painter = new StagePainter();
    painter.paint(scene, light);
    const file = new DOMParser().parseFromString(renderSVG(scene), "image/svg+xml").documentElement;
    const { stage: stageBox } = composeFigure(scene);
    const stage = scene.items.filter((item) => item.layer === "stage");
    expect(stage.length).toBeGreaterThan(10);
    for (const item of stage) {
      const selector = `[data-id="${item.id}"]`;
      const expected = file.querySelector(selector);
      const painted = painter.svg.querySelector(selector)?.cloneNode(true) as Element;
      painted.querySelectorAll(":scope > rect, :scope > title").forEach((node) => void node.remove());
      // In a file the stage has its place in the figure.
      const place = /translate\((\S+) (\S+)\)/.exec(expected?.getAttribute("transform") ?? "") ?? ["", "0", "0"];
      expect(Number(place[1])).toBeCloseTo(item.x + stageBox.x, 2);
      expect(Number(place[2])).toBeCloseTo(item.y + stageBox.y, 2);
      expected?.removeAttribute("transform");
      painted.removeAttribute("transform");
      expect(told(painted, painter.svg)).toEqual(told(expected as Element, file));
    }
    expect([...painter.svg.querySelectorAll("g")].map((node) => node.dataset.id)).toEqual(stage.map(({ id }) => id));
  });

  it("keeps the nodes of what stays the same", async () => {
    const scene = await sceneOf({ picture: "network", issue: "rollout" });
    const painter = new StagePainter();
    painter.paint(scene, light);
    const nodes = [...painter.svg.querySelectorAll("g")];
    const [gone, moved, ...rest] = scene.items.filter((item) => item.kind === "actor");
    if (!gone || !moved) throw new Error("the scene has no actors");
    const items = scene.items
      .filter((item) => item !== gone)
      .map((item) => (item === moved ? { ...item, x: 1 } : item));
    painter.paint({ ...scene, items }, light);
    const after = [...painter.svg.querySelectorAll("g")];
    const idOf = (node: SVGElement): string | undefined => node.dataset.id;
    expect(after.map(idOf)).toEqual(items.filter((item) => item.layer === "stage").map(({ id }) => id));
    expect(after.filter((node) => !nodes.includes(node)).map(idOf)).toEqual([moved.id]);
    expect(rest.length).toBeGreaterThan(3);
  });

  it("has ids of its own, so that two pictures on a page never clip each other", async () => {
    const scene = await sceneOf({ picture: "spectrum", issue: "rollout" });
    const ids = [new StagePainter(), new StagePainter()].flatMap((painter) => {
      painter.paint(scene, light);
      return [...painter.svg.querySelectorAll("clipPath")].map(({ id }) => id);
    });
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("keeping children", () => {
  it("touches only what comes, goes or changes its place", () => {
    const [a, b, c, d] = [htmlNode("p"), htmlNode("p"), htmlNode("p"), htmlNode("p")];
    const parent = htmlNode("div", {}, a, b, c);
    const touched: Node[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(parent, { childList: true });
    keepChildren(parent, [b, d, c]);
    for (const { addedNodes, removedNodes } of observer.takeRecords()) touched.push(...addedNodes, ...removedNodes);
    expect([...parent.childNodes]).toEqual([b, d, c]);
    expect(touched).toEqual([a, d]);
  });
});
