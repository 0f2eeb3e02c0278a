/**
 * Finds the Chromium that the element tests and the journeys run in, and installs one where there is none.
 *
 * In this order: the one that STANDPOINT_CHROMIUM names; Playwright's own; the system's; one installed by the system's
 * package manager where this process may do that (as root); one that Playwright downloads. As a command it prints what it
 * found, or one sentence that says what to do, with exit code 1.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** The sandbox and the GPU are missing in containers; without the rest Chromium calls its maker's hosts. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const PACKAGE_MANAGERS = [
  { command: "apt-get", steps: [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]] },
  { command: "dnf", steps: [["install", "--assumeyes", "chromium"]] },
  { command: "apk", steps: [["add", "chromium"]] },
];

export const ADVICE =
  "No Chromium was found and none could be installed: install Chromium or Google Chrome, or set STANDPOINT_CHROMIUM to the path of one.";

/**
 * What the search looks at, so that a test can put a machine of its own in the place of this one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} root whether the system's package manager may be used
 * @property {readonly string[]} places where a system keeps browsers, beside the folders of PATH
 * @property {() => string} playwrightBrowser where Playwright would keep its own
 * @property {string} playwrightCommand the script that downloads it
 */

/** @typedef {{ path: string, origin: "STANDPOINT_CHROMIUM" | "Playwright" | "system", version: string }} Found */

/** @type {Machine} */
const HERE = {
  env: process.env,
  root: process.getuid?.() === 0,
  places: [...FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS],
  playwrightBrowser: () => require("playwright").chromium.executablePath(),
  playwrightCommand: join(dirname(require.resolve("playwright/package.json")), "cli.js"),
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {Machine} machine
 * @param {string} name
 */
function onPath(machine, name) {
  const folders = (machine.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).filter(isExecutable);
}

/**
 * What the browser says of its version, or nothing when it does not start: a launcher without its browser, or a browser
 * without its libraries, is found but of no use.
 *
 * @param {Machine} machine
 * @param {string} path
 */
function versionOf(machine, path) {
  if (!isExecutable(path)) return undefined;
  const run = spawnSync(path, ["--version"], { env: machine.env, encoding: "utf8", timeout: 30_000 });
  const line = run.stdout?.trim().split("\n")[0] ?? "";
  return run.status === 0 && /\d+\.\d+/.test(line) ? line : undefined;
}

/**
 * The Chromium to use, or nothing when there is none that starts. Installs nothing.
 *
 * @param {Machine} machine
 * @returns {Found | undefined}
 * @throws {Error} when STANDPOINT_CHROMIUM names something that does not start
 */
export function findChromium(machine = HERE) {
  const named = machine.env.STANDPOINT_CHROMIUM;
  if (named) {
    const version = versionOf(machine, named);
    if (version === undefined) throw new Error(`STANDPOINT_CHROMIUM names ${named}, which is no browser that starts.`);
    return { path: named, origin: "STANDPOINT_CHROMIUM", version };
  }
  const own = machine.playwrightBrowser();
  const system = [...NAMES.flatMap((name) => onPath(machine, name)), ...machine.places];
  for (const path of new Set([own, ...system])) {
    const version = versionOf(machine, path);
    if (version !== undefined) return { path, origin: path === own ? "Playwright" : "system", version };
  }
  return undefined;
}

/**
 * The Chromium to use; where there is none, one is installed first.
 *
 * @param {Machine} machine
 * @param {(line: string) => void} tell
 * @returns {Found | undefined}
 */
export function ensureChromium(machine = HERE, tell = console.log) {
  const found = findChromium(machine);
  if (found) return found;
  for (const { name, run } of installers(machine)) {
    tell(`No Chromium here yet; installing one with ${name} …`);
    run();
    const installed = findChromium(machine);
    if (installed) return installed;
  }
  return undefined;
}

/** @param {Machine} machine */
function installers(machine) {
  const env = { ...machine.env, DEBIAN_FRONTEND: "noninteractive" };
  const managers = machine.root ? PACKAGE_MANAGERS : [];
  const withManagers = managers.flatMap(({ command, steps }) =>
    onPath(machine, command)
      .slice(0, 1)
      .map((path) => ({
        name: command,
        run: () => steps.every((step) => spawnSync(path, step, { env, stdio: "inherit" }).status === 0),
      })),
  );
  const withPlaywright = {
    name: "Playwright",
    run: () =>
      spawnSync(process.execPath, [machine.playwrightCommand, "install", "chromium"], { env, stdio: "inherit" }),
  };
  return [...withManagers, withPlaywright];
}

const calledAs = process.argv[1];
if (calledAs !== undefined && import.meta.url === pathToFileURL(realpathSync(calledAs)).href) {
  try {
    const found = ensureChromium();
    if (!found) throw new Error(ADVICE);
    console.log(`${found.version} (${found.origin}): ${found.path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
