import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../support/files.mjs";
import { layerFaults } from "./layers";

describe("the layers", () => {
  it("hold in src: folders, doors, one door for each library", () => {
    const files = filesBelow("src").filter((path) => path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(0);
    const sources = files.map((path) => ({ path: path.slice("src/".length), text: readFileSync(path, "utf8") }));
    expect(layerFaults(sources)).toEqual([]);
  });
});

describe("the layer check", () => {
  const faultsOf = (path: string, text: string): string[] => layerFaults([{ path, text }]);

  it.each([
    ["a folder below", "scene/build.ts", 'import { a } from "../model";'],
    ["a file beside it", "model/dates.ts", 'import { a } from "./fields";\nimport { b } from "./validate/walk";'],
    ["a further door", "cli/render.ts", 'import { a } from "../svg/string";\nimport { b } from "../model/validate";'],
    ["a picture on demand", "elements/map.ts", 'await import("../scene/pictures/network");'],
    ["a language on demand", "elements/words.ts", 'await import("../text/en");'],
    ["the canvas on demand", "elements/map.ts", 'await import("../canvas");'],
    ["a type of the canvas", "elements/map.ts", 'import type { Canvas } from "../canvas";'],
    ["a library at its door", "layout/force.ts", 'import iterate from "graphology-layout-forceatlas2/iterate";'],
    ["Lit in a widget", "elements/map.ts", 'import { property } from "lit/decorators.js";'],
    ["Node in the command line", "cli/main.ts", 'import { readFileSync } from "node:fs";'],
    ["a door that is a folder", "text/en/index.ts", ""],
    ["an import in a comment", "model/dates.ts", '// import { a } from "../scene";'],
    ["all headless folders in the entry", "index.ts", 'export * from "./model";\nexport { a } from "./svg/string";'],
  ])("allows %s", (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it.each([
    ["a folder above", "model/dates.ts", 'import { a } from "../scene";', "model may not import scene"],
    ["a type of a folder above", "model/dates.ts", 'import type { A } from "../scene";', "may not import scene"],
    ["a type in place", "model/dates.ts", 'let a: import("../scene").A;', "may not import scene"],
    ["a folder above on demand", "model/dates.ts", 'await import("../scene");', "may not import scene"],
    ["an export of a folder above", "model/index.ts", 'export { a } from "../text";', "may not import text"],
    ["an export of all", "model/index.ts", 'export * from "../text";', "may not import text"],
    ["an export of a type", "model/index.ts", 'export type { A } from "../text";', "may not import text"],
    ["a side effect", "model/index.ts", 'import "../text";', "may not import text"],
    ["an old form", "model/index.ts", 'import a = require("../text");', "may not import text"],
    ["the inside of a folder", "text/position.ts", 'import { a } from "../model/dates";', "no door of model"],
    [
      "the inside of a picture",
      "elements/map.ts",
      'await import("../scene/pictures/network/rows");',
      "no door of scene",
    ],
    ["its own door", "model/dates.ts", 'import { a } from ".";', "the door of its own folder"],
    ["its own door by name", "model/dates.ts", 'import { a } from "./index";', "the door of its own folder"],
    ["the canvas at once", "elements/map.ts", 'import { a } from "../canvas";', "on demand only"],
    ["edits at once, in part types", "elements/map.ts", 'import { type A } from "../edits";', "on demand only"],
    ["the page", "elements/map.ts", 'import { a } from "../workbench";', "may not import workbench"],
    ["storage in a widget", "elements/map.ts", 'await import("../storage");', "may not import storage"],
    ["a widget in the command line", "cli/main.ts", 'import { a } from "../elements";', "may not import elements"],
    ["the canvas in the entry", "index.ts", 'export * from "./canvas";', "index may not import canvas"],
    ["the entry", "text/dates.ts", 'import { a } from "..";', "the headless entry"],
    ["a library elsewhere", "scene/build.ts", 'import { a } from "immer";', "whose door is edits"],
    ["a part of a library elsewhere", "svg/dom.ts", 'import { svg } from "lit/html.js";', "whose door is elements"],
    ["Node in the model", "model/dates.ts", 'import { a } from "node:fs";', "whose door is cli"],
    ["an unknown library", "model/dates.ts", 'import a from "left-pad";', "no row of LIBRARIES"],
    ["what is outside of src", "cli/main.ts", 'import a from "../../package.json";', "outside of src"],
    ["something computed", "elements/map.ts", "await import(address);", "something computed"],
    ["an unknown folder", "utils/strings.ts", "", "a folder that the design does not name"],
    ["a file in no folder", "helpers.ts", "", "stands in no folder"],
    ["a barrel", "scene/marks/index.ts", "", "a barrel inside a folder"],
  ])("reports %s", (_, path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  it("names the line", () => {
    expect(faultsOf("model/dates.ts", '\n\nimport "../text";')[0]).toMatch(/^model\/dates\.ts:3 /);
  });
});
