import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./tests/support/browser.mjs";

// Playwright reads this file again in each of its processes: what was chosen once is handed on in the environment.
process.env.STANDPOINT_PORT ??= String(await freePort());
process.env.STANDPOINT_CHROMIUM ??= findChromium()?.path ?? "";
const port = Number(process.env.STANDPOINT_PORT);

// Below a path, because a built page must work under any.
const address = `http://127.0.0.1:${port}/any/path/`;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: "list",
  use: {
    baseURL: address,
    launchOptions: { executablePath: process.env.STANDPOINT_CHROMIUM, args: CHROMIUM_FLAGS },
    screenshot: "off",
    trace: "retain-on-failure",
  },
  // The built page, as anybody's static server would hand it out.
  webServer: {
    command: `npx vite preview --base /any/path/ --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const found = server.address();
      server.close(() => (found && typeof found === "object" ? resolve(found.port) : reject(new Error("no port"))));
    });
  });
}
