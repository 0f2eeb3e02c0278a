import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type Budget, filesCounted } from "../tests/support/budgets.mjs";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

const HOST = `<!doctype html>
<html lang="en">
  <head>
    <title>A page of somebody else's</title>
    <script type="module" src="standpoint.js"></script>
  </head>
  <body>
    <h1>The debate</h1>
    <standpoint-map id="sim" src="graph-data/serenity-integrated-mentoring.json">Who stands where on SIM</standpoint-map>
    <standpoint-profile for="sim">Choose somebody</standpoint-profile>
  </body>
</html>`;

for (const width of [1200, 400]) {
  test(`two tags work on a page with a strict policy, ${width} pixels wide`, async ({ page, baseURL }) => {
    const violations: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(error.message));
    await page.route("**/host.html", (route) =>
      route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: HOST }),
    );
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${baseURL}host.html`);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(
      "SIM should be used in NHS mental-health services",
    );
    await page.getByRole("button", { name: /^NHS England, / }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "NHS England" })).toBeVisible();
    await expect(page.getByText("“must no longer be used in NHS mental health services”").first()).toBeVisible();
    expect(violations.filter((text) => !text.includes("favicon"))).toEqual([]);
  });
}

test("the first picture waits for no script but those that its budget counts", async ({ page, baseURL }) => {
  const [budget] = JSON.parse(readFileSync("tests/budgets.json", "utf8")) as Budget[];
  if (!budget) throw new Error("there is no budget");
  const counted = filesCounted("dist", budget).map((file) => new URL(file, baseURL).href);
  const fetched: string[] = [];
  await page.route("**/*.js", async (route) => {
    const address = route.request().url();
    // Any other never comes.
    if (!counted.includes(address)) return;
    fetched.push(address);
    await route.continue();
  });
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: HOST }));
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(`${baseURL}host.html`);
  await expect(page.locator("standpoint-map [data-id='actor/nhse']")).toBeVisible();
  await expect(page.locator("standpoint-map .credit")).toBeVisible();
  expect(fetched.sort()).toEqual(counted.sort());
});
