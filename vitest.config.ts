import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "./tests/support/browser.mjs";

// Code that touches the DOM is tested in a real browser, all other code in Node.
const inBrowser = ["tests/elements/**/*.test.ts", "tests/workbench/**/*.test.ts", "tests/svg/dom*.test.ts"];
// What `npm run build` wrote; needs that build first.
const ofTheBuild = ["tests/built/**/*.test.ts"];

// Generous, because a machine may be slow and no test waits for it to pass; properties run far longer in the long form.
const testTimeout = process.env.STANDPOINT_LONG ? 900_000 : 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          testTimeout,
          include: ["tests/**/*.test.ts"],
          exclude: [...inBrowser, ...ofTheBuild],
        },
      },
      { test: { name: "bench", environment: "node", include: ["tests/bench/**/*.bench.ts"], fileParallelism: false } },
      { test: { name: "built", environment: "node", testTimeout, include: ofTheBuild } },
      {
        test: {
          name: "elements",
          include: inBrowser,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // A getter: the search for a browser takes half a second that the other projects need not pay.
                get executablePath() {
                  return findChromium()?.path ?? "";
                },
                args: CHROMIUM_FLAGS,
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
