import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ADVICE, ensureChromium, findChromium } from "./browser.mjs";

// A machine of the test's own: an empty folder as PATH, an empty cache, and no place where a system keeps browsers.
// Package managers and browsers on it are scripts, because a test that really installed one would change this machine.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standpoint-browser-"));
  mkdirSync(join(folder, "bin"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function program(path: string, ...lines: string[]): string {
  writeFileSync(path, `#!/bin/sh\n${lines.join("\n")}\n`);
  chmodSync(path, 0o755);
  return path;
}

const browser = (path: string): string => program(path, 'echo "Chromium 156.0.1"');
const brokenBrowser = (path: string): string => program(path, 'echo "libnss3.so is missing" >&2', "exit 127");

/** Shell lines that put a browser at a path. */
const installs = (path: string): string[] => [
  `printf '#!/bin/sh\\necho "Chromium 156.0.2"\\n' > "${path}"`,
  `/bin/chmod 755 "${path}"`,
];

const machine = (changes: Partial<Parameters<typeof findChromium>[0]> = {}) => ({
  env: { PATH: at("bin") },
  root: false,
  places: [],
  playwrightBrowser: () => at("playwright-chrome"),
  playwrightCommand: at("playwright-cli.mjs"),
  ...changes,
});

describe("the search for a Chromium", () => {
  it("takes the one that STANDPOINT_CHROMIUM names before all others", () => {
    browser(at("bin/chromium"));
    browser(at("playwright-chrome"));
    const named = browser(at("mine"));
    const env = { PATH: at("bin"), STANDPOINT_CHROMIUM: named };
    expect(findChromium(machine({ env }))).toMatchObject({ path: named, origin: "STANDPOINT_CHROMIUM" });
  });

  it("says so when the one named does not start, rather than take another", () => {
    browser(at("bin/chromium"));
    const env = { PATH: at("bin"), STANDPOINT_CHROMIUM: at("nothing") };
    expect(() => ensureChromium(machine({ env }))).toThrow(`STANDPOINT_CHROMIUM names ${at("nothing")}`);
  });

  it("takes Playwright's own before the system's", () => {
    browser(at("bin/chromium"));
    const own = browser(at("playwright-chrome"));
    expect(findChromium(machine())).toMatchObject({ path: own, origin: "Playwright" });
  });

  it.each(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])("finds %s on PATH", (name) => {
    const path = browser(at(`bin/${name}`));
    expect(findChromium(machine())).toEqual({ path, origin: "system", version: "Chromium 156.0.1" });
  });

  it("finds one in the usual places without any PATH", () => {
    const path = browser(at("usual"));
    expect(findChromium(machine({ env: {}, places: [path] }))).toMatchObject({ path, origin: "system" });
  });

  it("passes over one that does not start", () => {
    brokenBrowser(at("playwright-chrome"));
    brokenBrowser(at("bin/chromium"));
    const path = browser(at("bin/google-chrome"));
    expect(findChromium(machine())).toMatchObject({ path });
  });

  it("finds none where there is none", () => {
    expect(findChromium(machine())).toBeUndefined();
  });
});

describe("with an empty cache and a PATH without browsers, a Chromium", () => {
  const told: string[] = [];
  const tell = (line: string): number => told.push(line);
  beforeEach(() => {
    told.length = 0;
    writeFileSync(at("playwright-cli.mjs"), "process.exit(1);");
  });

  it.each([
    ["apt-get", "install --yes --no-install-recommends chromium"],
    ["dnf", "install --assumeyes chromium"],
    ["apk", "add chromium"],
  ])("is installed by %s for root", (manager, words) => {
    program(at(`bin/${manager}`), `if [ "$*" = "${words}" ]; then`, ...installs(at("bin/chromium")), "fi");
    expect(ensureChromium(machine({ root: true }), tell)).toMatchObject({ path: at("bin/chromium"), origin: "system" });
    expect(told).toEqual([`No Chromium here yet; installing one with ${manager} …`]);
  });

  it("is downloaded by Playwright for others than root", () => {
    program(at("bin/apt-get"), ...installs(at("bin/chromium")));
    program(at("download"), ...installs(at("playwright-chrome")));
    const lines = [
      'import { spawnSync } from "node:child_process";',
      `if (process.argv.slice(2).join(" ") === "install chromium") spawnSync(${JSON.stringify(at("download"))});`,
    ];
    writeFileSync(at("playwright-cli.mjs"), lines.join("\n"));
    expect(ensureChromium(machine(), tell)).toMatchObject({ path: at("playwright-chrome"), origin: "Playwright" });
  });

  it("is downloaded by Playwright where the package manager fails", () => {
    program(at("bin/apt-get"), "exit 100");
    program(at("download"), ...installs(at("playwright-chrome")));
    const download = JSON.stringify(at("download"));
    writeFileSync(at("playwright-cli.mjs"), `import { spawnSync } from "node:child_process";\nspawnSync(${download});`);
    expect(ensureChromium(machine({ root: true }), tell)).toMatchObject({ origin: "Playwright" });
    expect(told).toHaveLength(2);
  });

  it("is not to be had where nothing can install it", () => {
    expect(ensureChromium(machine({ root: true }), tell)).toBeUndefined();
    expect(ADVICE).toMatch(/^No Chromium[^.]*\.$/);
  });
});

describe("the command", () => {
  it("prints what it found", () => {
    const path = browser(at("mine"));
    const env = { ...process.env, STANDPOINT_CHROMIUM: path };
    const run = spawnSync(process.execPath, ["tests/support/browser.mjs"], { env, encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stdout: `Chromium 156.0.1 (STANDPOINT_CHROMIUM): ${path}\n` });
  });

  it("prints one sentence and ends with 1 when it can't have one", () => {
    const env = { ...process.env, STANDPOINT_CHROMIUM: at("nothing") };
    const run = spawnSync(process.execPath, ["tests/support/browser.mjs"], { env, encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});
