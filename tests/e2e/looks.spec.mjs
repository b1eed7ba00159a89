// What a designer would send back: things over each other, words that leave the page, paper that is not white.
import { fileURLToPath } from "node:url";
import { expectNoOverlaps } from "./support/overlaps.mjs";
import { onTheDay } from "./support/planned.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { step } from "./support/work.mjs";

const DESKS = ["Goal", "Audience", "Platforms", "Copy", "Calendar", "Plan"];
const LONG = "Evening courses of ceramics and raku for adults who work, with last year’s waiting list and the schools nearby: an extraordinary edition for autumn, winter and spring, Donaudampfschifffahrtsgesellschaft".slice(0, 200);

test.beforeEach(async ({ page }) => onTheDay(page));

async function sample(page) {
  await open(page, "en/campaigns/#example");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goal", { timeout: 15_000 });
}

test("nothing lies over anything else, from a phone to a desk", async ({ page }) => {
  test.setTimeout(120_000);
  await sample(page);
  for (const desk of DESKS) {
    await step(page, desk);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverlaps(page, `${desk} at ${width}`);
    }
  }
  for (const path of ["en/", "en/community", "en/results", "en/rulebook/checks/length-limit"]) {
    await open(page, path);
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverlaps(page, `${path} at ${width}`);
    }
  }
});

test("on a phone what one sees of the text comes right after the words", async ({ page }) => {
  await sample(page);
  await step(page, "Copy");
  await page.setViewportSize({ width: 360, height: 740 });
  const top = async (name) => (await page.getByRole("heading", { name }).boundingBox()).y;
  const preview = await top("How it looks");
  expect(preview).toBeLessThan(await top("Images and video"));
  expect(preview).toBeGreaterThan((await page.locator("#copy-text").boundingBox()).y);
});

test("a name of two hundred letters and forty posts on one day stay within the page", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill(LONG);
  await step(page, "Calendar");
  await page.locator("summary", { hasText: "Open a file of posts" }).click();
  const rows = [...Array(40).keys()].map((at) => `"${at % 7 ? `Post ${at}` : LONG}";2026-11-30;${String(8 + (at % 12)).padStart(2, "0")}:00;Tips;${at % 2 ? "Facebook" : "Instagram"}`);
  const buffer = Buffer.from(`Text;Day;Time;Theme;Platform\n${rows.join("\n")}\n`);
  await page.locator("#import-file").setInputFiles({ name: "posts.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: /^Add 40 posts$/ }).click();
  const day = page.locator(".cal-cell", { has: page.locator(".cal-post") });
  await expect(day).toHaveCount(1);
  // The day scrolls; the weeks after it stay in reach.
  expect((await day.boundingBox()).height).toBeLessThan(600);
  const remarks = page.locator(".cal-remarks").first().getByRole("listitem");
  await expect(remarks).toHaveCount(8);
  await page.locator("summary", { hasText: /more remarks$/ }).click();
  await expect(page.locator(".cal-remarks").nth(1).getByRole("listitem").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const desk of DESKS) {
    await step(page, desk);
    await expectNoSidewaysScroll(page);
  }
  await open(page, "en/campaigns");
  await expect(page.getByRole("link", { name: LONG })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a client reads long addresses on a phone without scrolling sideways", async ({ page }) => {
  await sample(page);
  await step(page, "Calendar");
  await page.locator("summary", { hasText: "Have the client approve" }).click();
  const link = await page.getByRole("textbox", { name: "Link for the client", exact: true }).inputValue();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(link);
  await expect(page.getByText("utm_campaign", { exact: false }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoOverlaps(page, "the client’s page");
});

// The ink of the words that are read first, from 0 (black) to 255.
const ink = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p, td, dd, li")]
      .filter((element) => element.checkVisibility() && element.textContent.trim())
      .map((element) => Math.max(...getComputedStyle(element).color.match(/\d+/g).slice(0, 3).map(Number))),
  );

test("paper is white and has nothing to press, whatever the theme", async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // An A4 sheet within its margins.
  await page.setViewportSize({ width: 672, height: 950 });
  const check = async (where) => {
    for (const dark of [false, true]) {
      if (dark) await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
      expect.soft(Math.max(...(await ink(page))), `${where}: the palest words`).toBeLessThan(180);
    }
    const pressed = page.locator("header.head, footer.foot, nav, button.button, a.button").filter({ visible: true });
    expect.soft(await pressed.allTextContents(), `${where}: what leads elsewhere`).toEqual([]);
    await expectNoSidewaysScroll(page);
  };
  for (const path of ["en/", "en/how-it-works", "en/workshop", "en/rulebook/checks/length-limit", "en/rulebook/platforms/instagram"]) {
    await open(page, path);
    await check(path);
  }
  await page.emulateMedia({ media: "screen" });
  await sample(page);
  for (const desk of ["Copy", "Calendar", "Plan"]) {
    await step(page, desk);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await check(desk);
    // A month is read as a month, not as the list that a phone shows.
    if (desk === "Calendar") await expect(page.locator(".cal-month thead")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  }
});

test("only a figure that was counted more than once has a course to draw", async ({ page }) => {
  const exports = ["meta-ads.it.csv", "google-ads.it.csv", "meta-content.it.csv"];
  await open(page, "en/results");
  for (const name of exports) {
    await page.locator("#results-files").setInputFiles(fileURLToPath(new URL(`../exports/${name}`, import.meta.url)));
    await page.getByRole("button", { name: "Add these rows" }).click();
  }
  const line = page.locator(".chart-line");
  await expect(line).toHaveAttribute("d", /M.*L/);
  const figures = page.locator("#trend-what option");
  for (const value of await figures.evaluateAll((options) => options.map((option) => option.value))) {
    await page.locator("#trend-what").selectOption(value);
    expect(await page.locator(".chart-point").count(), value).toBeGreaterThan(1);
  }
});
