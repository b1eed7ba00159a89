// The pages about platforms and rules: complete without a script, and each leads on.
import { readFileSync } from "node:fs";
import { dist, referencePages } from "./support/pages.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";

const pages = referencePages();
const read = (path) => readFileSync(`${dist}${path}index.html`, "utf8");

test("each platform and each rule has a page in both languages", () => {
  const part = (start) => pages.filter((path) => path.startsWith(start)).length;
  expect(part("it/regole/controlli/")).toBe(part("en/rulebook/checks/"));
  expect(part("it/regole/piattaforme/")).toBe(part("en/rulebook/platforms/"));
  expect(part("it/regole/controlli/")).toBeGreaterThan(55);
  expect(part("it/regole/piattaforme/")).toBeGreaterThan(20);
});

test("each has its own title and description, says its language, and runs nothing", () => {
  const titles = pages.map((path) => `${path.slice(0, 2)} ${/<title>(.*?)<\/title>/.exec(read(path))?.[1]}`);
  expect(new Set(titles).size).toBe(pages.length);
  for (const path of pages) {
    const html = read(path);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{40,}"/);
    expect(html, path).toContain(`<html lang="${path.slice(0, 2)}"`);
    // The crash panel in the shell has one of its own, with an id.
    expect(html.match(/<h1>/g), path).toHaveLength(1);
    expect(html, path).not.toMatch(/<script[^>]*type="?module/);
  }
});

test("every page fits a narrow screen and its links within the site lead somewhere", async ({ page, request }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const inside = new Set();
  for (const path of pages) {
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await expectNoSidewaysScroll(page);
    for (const href of await page.locator("a").evaluateAll((links) => links.map((link) => link.href))) {
      const url = new URL(href);
      if (url.origin === new URL(page.url()).origin) inside.add(url.pathname);
    }
  }
  for (const path of inside) expect((await request.get(path)).status(), path).toBe(200);
});

test("the theme is chosen here too, and every way of the head is there", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("it/regole/piattaforme/instagram/");
  await page.getByRole("button", { name: "Passa al tema scuro" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("button", { name: "Passa al tema chiaro" })).toBeVisible();
  const ways = page.getByRole("navigation", { name: "Sezioni" }).getByRole("link");
  const here = await ways.allTextContents();
  await page.goto("it/regole");
  expect(await ways.allTextContents()).toEqual(here);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a number can be read with its source and its contradictions", async ({ page }) => {
    await page.goto("en/rulebook/platforms/instagram/");
    const fact = page.locator('[id="instagram.feed.text.hashtags-max-app"]');
    await expect(fact).toContainText("Sources disagree: 5–30");
    await expect(fact.getByRole("link")).toHaveAttribute("href", /^https:/);
    await page.getByRole("link", { name: "Platforms", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Platforms");
    await page.getByRole("link", { name: "Italiano" }).or(page.locator('a[hreflang="it"]')).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Piattaforme");
  });
});

test("from a finding to the page of its rule", async ({ page }) => {
  await open(page, "it/controlla");
  await page.getByRole("textbox", { name: "Testo", exact: true }).first().fill("SCONTI INCREDIBILI SOLO OGGI DA NOI");
  await page.getByText("Perché").first().click();
  await page.getByRole("link", { name: /Tutto su questo controllo/ }).first().click();
  await expect(page).toHaveURL(/it\/regole\/controlli\/[a-z-]+\/$/);
  await expect(page.getByRole("heading", { name: "Che cosa fare" })).toBeVisible();
});

test("the rulebook says what has changed, newest first", async ({ page }) => {
  await open(page, "en/rulebook");
  await page.locator("summary", { hasText: "What has changed" }).click();
  const rows = page.locator("table.changes tbody tr");
  await expect(rows.first()).toContainText("2026");
  const hashtags = rows.filter({ hasText: "Instagram post" }).first();
  await expect(hashtags).toContainText("30");
  await expect(hashtags).toContainText("18 December 2025");
});
