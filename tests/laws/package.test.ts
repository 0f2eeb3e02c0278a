import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = readFileSync("package-lock.json", "utf8");
const locked: { [path: string]: { optionalDependencies?: { [name: string]: string } } } = JSON.parse(lock).packages;

describe("the package", () => {
  it("runs on every Node that its tools run on", () => {
    expect(manifest.engines.node).toBe(">=20.19");
    expect(JSON.parse(lock).packages[""].engines).toEqual(manifest.engines);
  });

  it("has a lock file that installs from whatever registry a machine is set up for", () => {
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it("has a lock file for every system: without each native part of a tool, `npm ci` refuses", () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("takes all of vitest in one exact version", () => {
    const family = Object.entries(manifest.devDependencies).filter(([name]) => /^(@vitest\/|vitest$)/.test(name));
    expect(new Set(family.map(([, version]) => version))).toEqual(new Set([expect.stringMatching(/^\d+\.\d+\.\d+$/)]));
  });
});
