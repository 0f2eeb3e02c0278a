import { describe, expect, test } from "vitest";
import { buildScene, renderSVG } from "../../src";
import { startView, type View } from "../../src/model";
import { MAP_NAMES, readMap } from "../support/maps";

const WIDTHS = [360, 720, 1200];

describe.each(MAP_NAMES)("golden pictures of %s", (name) => {
  const map = readMap(name);
  const issue = startView(map).issue as string;

  test.each(WIDTHS.flatMap((width) => ["network", "spectrum"].map((picture) => ({ width, picture }))))(
    "$picture at $width px",
    async ({ width, picture }) => {
      const view: View = { picture, issue, since: "2015" };
      const svg = renderSVG(buildScene(map, view, { width, margin: 12 }));
      await expect(svg).toMatchFileSnapshot(`golden/${name}-${picture}-${width}.svg`);
    },
  );
});
