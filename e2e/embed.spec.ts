import { expect, test } from "@playwright/test";

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
