import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesLoaded, measure } from "./budgets.mjs";

// What a build leaves behind: an entry, a chunk shared by all, one that is imported on demand and brings another.
const manifest = {
  "index.html": {
    file: "page.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/canvas/index.ts"],
    css: ["page.css"],
  },
  "_shared.js": { file: "shared.js", imports: ["index.html"] },
  "src/canvas/index.ts": { file: "canvas.js", imports: ["_shared.js", "_paint.js"] },
  "_paint.js": { file: "paint.js" },
};

describe("the files that are loaded", () => {
  it("are an entry and all that it imports, but not what it imports on demand", () => {
    expect(filesLoaded(manifest, ["index.html"])).toEqual(["page.css", "page.js", "shared.js"]);
  });

  it("are counted once when two need them", () => {
    expect(filesLoaded(manifest, ["index.html", "src/canvas/index.ts"])).toEqual([
      "canvas.js",
      "page.css",
      "page.js",
      "paint.js",
      "shared.js",
    ]);
  });

  it("can't be told of what is no chunk", () => {
    expect(() => filesLoaded(manifest, ["src/gone.ts"])).toThrow("src/gone.ts is no chunk of the build");
  });
});

describe("a budget", () => {
  let dist: string;
  const contents: { [file: string]: string } = {
    "page.js": "page ".repeat(50),
    "shared.js": "shared",
    "page.css": "p{}",
  };
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), "standpoint-budgets-"));
    mkdirSync(join(dist, ".vite"));
    writeFileSync(join(dist, ".vite", "page.json"), JSON.stringify(manifest));
    for (const [file, text] of Object.entries(contents)) writeFileSync(join(dist, file), text);
  });
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  it("is kept up to its limit and exceeded by one byte more", () => {
    const bytes = Object.values(contents).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    const budget = { name: "page", manifest: "page", load: ["index.html"] };
    expect(measure(dist, { ...budget, limit: bytes })).toMatchObject({ bytes, kept: true });
    expect(measure(dist, { ...budget, limit: bytes - 1 })).toMatchObject({ bytes, kept: false });
  });

  it("may have a goal that is not reached yet", () => {
    const budget = { name: "page", manifest: "page", load: ["index.html"], limit: 10_000 };
    expect(measure(dist, { ...budget, goal: 10 })).toMatchObject({ kept: true, reached: false, goal: 10 });
    expect(measure(dist, budget)).toMatchObject({ kept: true, reached: true, goal: 10_000 });
  });
});
