// Whatever comes in as text goes out as text: markup, scripts and formulas are tried wherever something comes in.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FORMULA, MARKUP, expectHarmless, expectNoFormula, spoilt } from "./support/hostile.mjs";
import { setClock } from "./support/planned.mjs";
import { expect, open, started, test } from "./support/test.mjs";
import { downloaded, step } from "./support/work.mjs";

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const hostile = `${FORMULA} ${MARKUP}`;
const named = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
// A cell of a CSV file.
const cell = (text) => `"${text.replaceAll('"', '""')}"`;

test("a campaign from a file, on every desk and in every file that goes out", async ({ page }) => {
  test.setTimeout(120_000);
  // Before its posts are due.
  await setClock(page, "2025-12-20T10:00:00Z");
  const campaign = spoilt(JSON.parse(readFileSync(here("crates/campaign/samples/en.json"), "utf8")));
  await open(page, "en/campaigns");
  await page.locator("#open-file").setInputFiles({ name: "<img src=x onerror=alert(1)>.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(campaign)) });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan");
  for (const desk of ["Goal", "Audience", "Platforms", "Copy", "Calendar", "Plan"]) {
    await step(page, desk);
    // What is folded away is text too.
    await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
    await page.waitForTimeout(200);
    await expectHarmless(page);
  }
  const plan = page.getByRole("article");
  await expect(plan.getByText("<img src=x", { exact: false }).first()).toBeVisible();

  // Markdown that is read as a page somewhere else.
  const markdown = await downloaded(page, () => page.getByRole("button", { name: /Markdown/ }).click());
  expect(markdown).toContain("Good Clay");
  expect(markdown.match(/(?<!\\)<(img|svg|script)/g)).toBeNull();
  expect(markdown.match(/(?<!\\)\]\(javascript:/g)).toBeNull();

  await step(page, "Calendar");
  await page.locator("summary", { hasText: "Take the calendar elsewhere" }).click();
  const format = page.getByLabel("Format");
  const formats = await format.locator("option").allTextContents();
  let files = 0;
  for (const label of formats) {
    await format.selectOption({ label });
    const which = page.getByLabel("What goes out");
    if (await which.isVisible()) await which.selectOption({ label: "Drafts, too" });
    const button = page.getByRole("button", { name: /^Download (the file|file 1 )/ });
    // Its posts are for no placement of that tool.
    if (await button.isDisabled()) continue;
    files += 1;
    const text = await downloaded(page, () => button.click());
    // A tool reads cells as they are; a spreadsheet would run them.
    if (/Excel/.test(label)) expectNoFormula(text);
    if (text.startsWith("BEGIN:VCALENDAR")) {
      const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
      expect(lines.filter((line) => !/^[A-Z-]+[:;]/.test(line))).toEqual([]);
    }
  }
  expect(files).toBeGreaterThan(7);
  await expectHarmless(page);

  // The same campaign once more, in a link.
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  await page.getByLabel("What to send").selectOption("Audience");
  await page.goto(await page.getByRole("textbox", { name: "Link to send" }).inputValue());
  await started(page);
  await expect(page.getByText("Read all of it before you decide")).toBeVisible();
  await page.getByText("Read all of it before you decide").click();
  await expectHarmless(page);
});

test("a text being written, with its address, tags and picture", async ({ page }) => {
  await open(page, "en/check");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(`${hostile} https://a.example/"><script> #<b>x</b> @<i>me</i>`);
  await page.locator("#media-files, input[type=file]").first().setInputFiles({ name: "<img src=x onerror=alert(1)>.png", mimeType: "image/png", buffer: Buffer.from(MARKUP) });
  await expect(page.getByText("onerror=alert(1)", { exact: false }).first()).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
  await expectHarmless(page);
  await open(page, "en/links");
  for (const box of await page.getByRole("main").getByRole("textbox").all()) await box.fill(`javascript:alert(1)//${MARKUP}`);
  await expectHarmless(page);
});

test("comments, in a file with a hostile name", async ({ page }) => {
  await open(page, "en/community");
  const csv = `Author,Comment,Date,Likes\n${cell(hostile)},${cell(`${hostile} the box is broken`)},2026-11-24,3\n${cell(MARKUP)},${cell(FORMULA)},${cell(MARKUP)},1\n`;
  await page.locator("input[type=file]").first().setInputFiles(named("<svg onload=alert(1)>.csv", csv));
  await expect(page.getByText("<svg onload", { exact: false }).first()).toBeVisible();
  await expectHarmless(page);
  await page.getByRole("button", { name: /^Keep \d+ comment/ }).click();
  await expect(page.getByRole("tabpanel")).toBeVisible();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    for (const box of await page.getByRole("tabpanel").getByRole("textbox").all()) {
      if (await box.isEditable()) await box.fill(hostile);
    }
    await expectHarmless(page);
  }
  await page.getByRole("tab", { name: "Crisis" }).click();
  for (const button of await page.getByRole("tabpanel").getByRole("button", { name: /CSV/ }).all()) {
    expectNoFormula(await downloaded(page, () => button.click()));
  }
});

test("results and many texts, by their headings, cells and file names", async ({ page }) => {
  await open(page, "en/results");
  const csv = readFileSync(here("tests/exports/meta-ads.en.csv"), "utf8").replaceAll("Spring", cell(hostile)).replaceAll("Cold", cell(MARKUP));
  await page.locator("#results-files").setInputFiles(named("<img src=x onerror=alert(1)>.csv", csv));
  await page.getByRole("button", { name: "Add these rows" }).click();
  await expect(page.getByRole("heading", { name: "Totals and rates" })).toBeVisible();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
  await expect(page.getByText("<img src=x", { exact: false }).first()).toBeVisible();
  await expectHarmless(page);

  await open(page, "en/many-texts");
  const texts = [[MARKUP, "Text"], [hostile, `${FORMULA} come and see us`], ["x", hostile]];
  await page.getByLabel("Open a CSV, TSV or Excel file").setInputFiles(named("<b>.csv", texts.map((row) => row.map(cell).join(",")).join("\n")));
  await page.getByRole("combobox", { name: "Placement" }).selectOption("facebook-feed");
  await expectHarmless(page);
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "Open row 2" }).click();
  await expectHarmless(page);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await page.getByLabel("CSV for Excel in Italian").check();
  expectNoFormula(await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click()));
});

test("an exercise, and the answers that come back", async ({ page }) => {
  const exercise = spoilt(JSON.parse(readFileSync(here("tests/stored-state/v2-workshop.json"), "utf8")));
  await page.addInitScript((text) => localStorage.setItem("coso.workshop", text), JSON.stringify(exercise));
  await open(page, "en/class");
  await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
  await expect(page.getByText("<img src=x", { exact: false }).first()).toBeVisible();
  await expectHarmless(page);
  for (const button of await page.getByRole("main").getByRole("button", { name: /CSV/ }).all()) {
    expectNoFormula(await downloaded(page, () => button.click()));
  }
});
