import { converter } from "culori";
import { describe, expect, test } from "vitest";
import { buildScene } from "../../src";
import { castOf } from "../../src/layout";
import { labelOf, type StandpointMap, type View } from "../../src/model";
import { colourOf, type Scene, type Theme, type Token } from "../../src/scene";
import { composeFigure } from "../../src/scene/figure";
import { MAP_NAMES, readMap } from "../support/maps";
import { clipped, overlaps, textOf, weakContrast } from "../support/picture-checks";

const WIDTHS = [320, 360, 720, 1200];
const PICTURES = ["network", "spectrum"];
const DATES = [undefined, "2012", "2019", "2021-06"];

/** Every issue in every picture at every width, now and at some dates. */
function* scenes(map: StandpointMap): Generator<{ name: string; scene: Scene; view: View }> {
  for (const issue of Object.keys(map.issues ?? {})) {
    for (const picture of PICTURES) {
      for (const width of WIDTHS) {
        for (const date of width === 720 ? DATES : [undefined]) {
          const view: View = { picture, issue, since: "2015", ...(date ? { date } : {}) };
          yield { name: `${picture} ${issue} ${width} ${date ?? ""}`, scene: buildScene(map, view, { width }), view };
        }
      }
    }
  }
}

describe.each(MAP_NAMES)("pictures of %s", (name) => {
  const map = readMap(name);
  const all = [...scenes(map)];

  test("nothing overlaps", () => {
    const found = all.flatMap(({ name, scene }) =>
      overlaps(composeFigure(scene)).map((overlap) => `${name}: ${overlap}`),
    );
    expect(found).toEqual([]);
  });

  test("nothing is clipped", () => {
    const found = all.flatMap(({ name, scene }) => clipped(composeFigure(scene)).map((clip) => `${name}: ${clip}`));
    expect(found).toEqual([]);
  });

  test.each(["light", "dark"] as Theme[])("contrast holds in %s", (theme) => {
    expect([...new Set(all.flatMap(({ scene }) => weakContrast(composeFigure(scene), theme)))]).toEqual([]);
  });

  test.each(["light", "dark"] as Theme[])("at most six hues in %s", (theme) => {
    const hsl = converter("hsl");
    for (const { scene } of all) {
      const tokens = new Set<Token>();
      for (const item of composeFigure(scene).items) {
        for (const mark of item.marks) {
          if (mark.fill) tokens.add(mark.fill);
          if (mark.kind === "path" && mark.stroke) tokens.add(mark.stroke);
        }
      }
      const hues = new Set<number>();
      for (const token of tokens) {
        const colour = hsl(colourOf(token, theme));
        if (colour && colour.s > 0.25 && colour.h !== undefined) hues.add(Math.round(colour.h / 30) % 12);
      }
      expect(hues.size).toBeLessThanOrEqual(6);
    }
  });

  test("every actor with a known position is labelled in full", () => {
    for (const { name, scene, view } of all) {
      const cast = castOf(map, view);
      if (scene.form === "sentences") continue;
      const { items } = composeFigure(scene);
      const known = cast.bands.flatMap((band) => [...band.current, ...band.stale]);
      for (const id of known) {
        const item = items.find((candidate) => candidate.id === `actor/${id}`);
        const label = labelOf(map.actors?.[id] ?? { name: id });
        const drawn = item ? textOf(item).replaceAll("- ", "-") : "";
        expect(drawn.replaceAll(/[ \u00a0]+/g, " "), `${name}: ${id}`).toContain(label.replaceAll("- ", "-"));
      }
    }
  });

  test("no label leaves its column", () => {
    for (const { name, scene } of all) {
      const bands = scene.items.filter((item) => item.kind === "band");
      if (bands.length === 0) continue;
      for (const item of scene.items.filter((candidate) => candidate.kind === "actor")) {
        const band = bands.find((candidate, index) => {
          const next = bands[index + 1]?.x ?? Number.POSITIVE_INFINITY;
          return item.x >= candidate.x && item.x < next && item.y < bandBottom(scene);
        });
        const right = Math.max(...(item.solid ?? []).map((box) => item.x + box.x + box.width));
        if (band) expect(right, `${name}: ${item.id}`).toBeLessThanOrEqual(band.x + bandWidth(scene) + 0.5);
      }
    }
  });
});

function bandWidth(scene: Scene): number {
  return scene.heads[0]?.width ?? 0;
}

function bandBottom(scene: Scene): number {
  const mark = scene.items.find((item) => item.kind === "band")?.marks[0];
  return mark?.kind === "path"
    ? Math.max(...[...mark.d.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)))
    : 0;
}
