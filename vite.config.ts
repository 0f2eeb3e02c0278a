import { chmodSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { compactCssPlugin } from "./tests/support/compact-css.mjs";

/**
 * `npm run build` is three passes over one source, into one `dist`:
 *
 * - `production` (the default): the page `index.html` and the maps.
 * - `embed`: the script-tag file `standpoint.js`. All that the first picture needs is in it, so that nothing waits for
 *   two round trips; all else is imported when it is needed.
 * - `npm`: `index.js` (headless), `elements.js` and `cli.js`, which share chunks, so that whoever uses two of them loads
 *   one copy. What package.json names under `dependencies` stays outside, readable and unminified for bundlers.
 */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === "embed") return embed;
  if (mode === "npm") return npm;
  return page;
});

const page: UserConfig = {
  // Every address in the page is relative: it works under any path, and from any folder of any server.
  base: "./",
  optimizeDeps: { entries: ["index.html"] },
  build: {
    manifest: ".vite/page.json",
    license: { fileName: "licenses/page.md" },
    modulePreload: { polyfill: false },
  },
  plugins: [maps(), compactCssPlugin()],
};

const embed: UserConfig = {
  build: {
    emptyOutDir: false,
    manifest: ".vite/embed.json",
    license: { fileName: "licenses/embed.md" },
    // As a library: the first file then has no code that preloads what lazy files import; those are few and grouped.
    lib: { formats: ["es"], entry: { standpoint: "src/elements/standpoint.ts" } },
    rolldownOptions: {
      // Lazy files import what they share with the first one from it, so it must be free to export more than its source.
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "standpoint/[name]-[hash].js",
        minify: true,
        comments: false,
        codeSplitting: {
          // Left to itself, the bundler puts what two files share into a third that both wait for.
          groups: [
            { name: "standpoint", tags: ["$initial"], priority: 2 },
            { name: "pictures", test: /scene.pictures/, priority: 1 },
            { name: "later", test: /elements.map.later\.ts$/ },
          ],
        },
      },
    },
  },
  plugins: [compactCssPlugin()],
};

const npm: UserConfig = {
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    emptyOutDir: false,
    manifest: ".vite/npm.json",
    license: { fileName: "licenses/npm.md" },
    minify: false,
    lib: {
      formats: ["es"],
      entry: { index: "src/index.ts", elements: "src/elements/index.ts", cli: "src/cli/main.ts" },
    },
    rolldownOptions: {
      external: [/^node:/, ...dependencies().map((name) => new RegExp(`^${name}(/|$)`))],
      output: { entryFileNames: "[name].js", chunkFileNames: "shared/[name]-[hash].js" },
    },
  },
  plugins: [executable("cli.js")],
};

function dependencies(): string[] {
  return Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
}

/** The maps and their schema, at the same address in the build as in development. */
function maps(): Plugin {
  return {
    name: "standpoint-maps",
    apply: "build",
    async generateBundle() {
      const entries = await readdir("graph-data", { recursive: true, withFileTypes: true });
      for (const entry of entries.filter(({ name }) => name.endsWith(".json"))) {
        const path = join(entry.parentPath, entry.name);
        const fileName = relative(".", path).replaceAll("\\", "/");
        this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
      }
    },
  };
}

function executable(fileName: string): Plugin {
  return {
    name: "standpoint-executable",
    writeBundle: ({ dir = "dist" }) => chmodSync(join(dir, fileName), 0o755),
  };
}
