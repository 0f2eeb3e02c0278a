import { writeFileSync } from "node:fs";
import { buildScene, renderSVG, type Scene, startView, type View } from "../index";
import { changeView } from "../model";
import { checkDate, readMap, requireId } from "./inputs";
import type { Output } from "./output";
import { UsageError } from "./usage";

/** Empty space around a figure that stands by itself. */
const MARGIN = 16;

export interface RenderOptions {
  readonly picture?: string | undefined;
  readonly issue?: string | undefined;
  readonly date?: string | undefined;
  readonly since?: string | undefined;
  readonly focus?: string | undefined;
  readonly view?: string | undefined;
  readonly width?: string | undefined;
  readonly theme?: string | undefined;
  readonly out?: string | undefined;
}

/** `standpoint render`: a picture as an SVG file. */
export function render(file: string, options: RenderOptions, output: Output): 0 | 1 {
  const { out, theme = "light" } = options;
  const width = Number(options.width ?? 1200);
  if (!(width >= 200 && width <= 10_000)) {
    throw new UsageError(`--width takes a number of pixels from 200 to 10000, not "${options.width}".`);
  }
  if (theme !== "light" && theme !== "dark") throw new UsageError(`--theme is light or dark, not "${theme}".`);
  checkDate(options.date);
  checkDate(options.since);
  const map = readMap(file, output);
  if (!map) return 1;
  if (options.issue !== undefined) requireId(map.issues, options.issue, "issue");
  if (options.focus !== undefined) requireId(map.actors, options.focus, "actor");
  if (options.view !== undefined) requireId(map.views, options.view, "view");

  const start = options.view === undefined ? startView(map) : (map.views?.[options.view] as View);
  const chosen = { picture: options.picture, issue: options.issue, date: options.date };
  const given = { ...chosen, since: options.since, focus: options.focus };
  const asked = Object.entries(given).filter(([, value]) => value !== undefined);
  const view = changeView(start, Object.fromEntries(asked));
  const scene = sceneOf(map, view, { width, margin: MARGIN, expanded: true });
  const svg = renderSVG(scene, { theme });
  if (out === undefined) {
    output.line(svg.trimEnd());
    return 0;
  }
  try {
    writeFileSync(out, svg);
  } catch {
    throw new UsageError(`${out} can't be written. Is the folder there, and may it be written to?`);
  }
  output.error(`${out} written, ${width} pixels wide.`);
  return 0;
}

/** A picture that there is not is a matter of use, whether it was asked for here or by the map's own view. */
function sceneOf(...input: Parameters<typeof buildScene>): Scene {
  try {
    return buildScene(...input);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
