import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ROLLOUT = "SIM should be used in NHS mental-health services";

/** Problems that the page itself reports: errors, failed requests, violated policies. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.push(message.text());
  });
  page.on("requestfailed", (request) => found.push(`${request.url()} failed`));
  return found;
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
  });
}

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      const label = node?.closest("label")?.textContent ?? "";
      return `${node?.getAttribute("aria-label") ?? ""} ${node?.textContent ?? ""} ${label}`
        .replace(/\s+/g, " ")
        .trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test("a reader opens the page and reads NHS England's evidence, by mouse", async ({ page }) => {
  const found = complaints(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 2, name: ROLLOUT })).toBeVisible();
  await expect(page).toHaveTitle("Serenity Integrated Mentoring · Standpoint");
  await expect(page.getByText("As known on 1 November 2026.")).toBeVisible();

  await page.getByRole("button", { name: "Spectrum" }).click();
  await expect(page.getByRole("button", { name: "Spectrum" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("No known position", { exact: false }).first()).toBeVisible();

  await page.getByRole("button", { name: /^Evidence/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: ROLLOUT })).toBeHidden();
  await page.getByRole("button", { name: /^Roll-out/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: ROLLOUT })).toBeVisible();

  const date = page.getByRole("textbox", { name: "As known on" });
  await date.fill("2019");
  await date.press("Enter");
  await expect(page.getByText("As known on 31 December 2019.")).toBeVisible();
  await page.getByRole("button", { name: "Latest" }).click();
  await expect(page.getByText("As known on 1 November 2026.")).toBeVisible();

  await page.locator("[data-id='actor/nhse'] text").click();
  const profile = page.getByRole("complementary", { name: "NHS England" });
  await expect(profile.getByRole("heading", { level: 2, name: "NHS England" })).toBeVisible();
  await expect(profile.getByText("“must no longer be used in NHS mental health services”").first()).toBeVisible();
  const source = profile.getByRole("link", { name: /^NHS England position on serenity integrated mentoring/ }).first();
  await expect(source).toHaveAttribute("href", /^https:\/\/www\.england\.nhs\.uk\//);
  await profile.getByRole("button", { name: "#StopSIM" }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "#StopSIM coalition" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { name: "About this map" })).toBeVisible();
  expect(found).toEqual([]);
});

for (const width of [1440, 390]) {
  test(`and by keyboard alone, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 2, name: ROLLOUT })).toBeVisible();
    await tabTo(page, /^Spectrum$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Spectrum" })).toHaveAttribute("aria-pressed", "true");
    await tabTo(page, /As known on/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("2021-06");
    await page.keyboard.press("Enter");
    await expect(page.getByText("As known on 30 June 2021.")).toBeVisible();
    await tabTo(page, /NHS England, .*Is neutral since 11 May 2021/);
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: "NHS England" });
    await expect(heading).toBeFocused();
    await tabTo(page, /^NHS England position on serenity integrated mentoring/);
    await page.keyboard.press("Escape");
    await expect(heading).toBeHidden();
    await expect(page.getByRole("button", { name: /^NHS England, .*Is neutral/ })).toBeFocused();
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the page, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 2, name: ROLLOUT })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator("[data-id='actor/nhse'] text").click();
    await expect(page.getByRole("heading", { level: 2, name: "NHS England" })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("a map that is not there is named, and may be tried again", async ({ page }) => {
  await page.route(/path\/graph-data\/none\.json/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./?map=graph-data/none.json");
  await expect(page.getByRole("alert")).toContainText("graph-data/none.json could not be loaded");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});
