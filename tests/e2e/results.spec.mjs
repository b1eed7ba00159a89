// Results: exports in, how they were read, what is asked, figures, A/B, own figures for the forecasts.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { newCampaign, saved } from "./support/work.mjs";

const example = (name) => fileURLToPath(new URL(`../exports/${name}`, import.meta.url));

const words = {
  it: {
    path: "it/risultati",
    choose: "Scegli i file",
    read: "Come ho letto",
    add: "Aggiungi queste righe",
    figures: "Totali e tassi",
    beside: "Accanto ai valori di settore",
    ask: /Questo numero si può leggere in due modi/,
    decimals: "Come sono scritti i numeri",
    comma: "comma",
    order: "Come sono scritte le date",
    spend: /^Spesa .*399,01/,
    left: /Righe e celle lasciate fuori/,
    total: "è una somma: conterebbe tutto due volte",
    base: "Tasso di oggi, in percentuale",
    hoped: "Tasso che vuoi poter riconoscere",
    need: /42\.693 persone per versione/,
    people: (name) => `Persone, versione ${name}`,
    conversions: (name) => `Conversioni, versione ${name}`,
    notProven: "Non abbiamo prove sufficienti",
  },
  en: {
    path: "en/results",
    choose: "Choose the files",
    read: "How I read",
    add: "Add these rows",
    figures: "Totals and rates",
    beside: "Beside published figures",
    ask: /This number can be read in two ways/,
    decimals: "How numbers are written",
    comma: "comma",
    order: "How dates are written",
    spend: /^Spend .*399\.01/,
    left: /Rows and cells left out/,
    total: "is a sum",
    base: "Rate today",
    hoped: "Rate you want to be able to see",
    need: /42,693 people/,
    people: (name) => `People, version ${name}`,
    conversions: (name) => `Conversions, version ${name}`,
    notProven: "not enough evidence",
  },
};

const give = (page, ...names) => page.locator("#results-files").setInputFiles(names.map(example));
const heading = (page, name) => page.getByRole("heading", { name, exact: false });

for (const [language, say] of Object.entries(words)) {
  test.describe(language, () => {
    test("an export is read, what is left out is said, and the figures stay", async ({ page }) => {
      await open(page, say.path);
      await give(page, "meta-ads.it.csv");
      await expect(heading(page, "meta-ads.it.csv")).toBeVisible();
      await page.getByText(say.left).click();
      await expect(page.getByText(say.total, { exact: false })).toBeVisible();
      await page.getByRole("button", { name: say.add }).click();
      await expect(page.getByRole("row", { name: say.spend })).toBeVisible();
      await expect(heading(page, say.beside)).toBeVisible();
      // A bar is as long as its number says.
      const bars = await page.locator(".bar-table rect").evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
      expect(Math.min(...bars) / Math.max(...bars)).toBeCloseTo(2.63 / 4.19, 1);
      await expectAccessible(page);
      await page.reload();
      await expect(page.getByRole("row", { name: say.spend })).toBeVisible();
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });

    test("files dropped together are all there, a workbook too", async ({ page }) => {
      await open(page, say.path);
      await give(page, "google-ads.it.csv", "youtube.it.csv", "linkedin-content.xlsx");
      // Each sheet of a workbook is asked about by its name.
      for (const name of ["google-ads.it.csv", "youtube.it.csv", "linkedin-content.xlsx, All posts"]) {
        await expect(heading(page, name)).toBeVisible();
      }
      await expect(page.getByRole("button", { name: say.add })).toHaveCount(4);
    });

    test("what can be read in two ways is asked before anything is added", async ({ page }) => {
      await open(page, say.path);
      await give(page, "own.csv");
      await expect(page.getByText(say.ask)).toBeVisible();
      const add = page.getByRole("button", { name: say.add });
      await expect(add).toBeDisabled();
      await page.getByLabel(say.decimals).selectOption("comma");
      await page.getByLabel(say.order).selectOption("day-first");
      await expect(add).toBeEnabled();
      await add.focus();
      await page.keyboard.press("Enter");
      await expect(heading(page, say.figures)).toBeVisible();
    });

    test("how many people a test needs, and what it shows", async ({ page }) => {
      await open(page, say.path);
      await page.getByRole("textbox", { name: say.base, exact: false }).fill("1");
      await page.getByRole("textbox", { name: say.hoped, exact: false }).fill(language === "it" ? "1,2" : "1.2");
      await expect(page.getByText(say.need)).toBeVisible();
      for (const [name, people, conversions] of [["A", "10000", "100"], ["B", "10000", "120"]]) {
        await page.getByRole("textbox", { name: say.people(name), exact: false }).fill(people);
        await page.getByRole("textbox", { name: say.conversions(name), exact: false }).fill(conversions);
      }
      await expect(page.getByText(say.notProven, { exact: false }).first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test("own figures go into the forecasts of a campaign, and out again", async ({ page }) => {
  await newCampaign(page, "Spring");
  await saved(page);
  await open(page, "en/results");
  await give(page, "meta-ads.it.csv");
  await page.getByRole("button", { name: "Add these rows" }).click();
  await page.getByLabel("Compare with the goal of").selectOption({ label: "Spring" });
  await page.getByRole("button", { name: "Use these numbers in the forecasts" }).click();
  await expect(page.getByText("Written into the campaign Spring.")).toBeVisible();
  const kept = () => page.evaluate(() => Object.values(localStorage).some((text) => text.includes("past_results")));
  expect(await kept()).toBe(true);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken out of the campaign Spring.")).toBeVisible();
  expect(await kept()).toBe(false);
});

const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const ADS = `Day,Campaign name,Ad name,Amount spent (EUR),Impressions,Link clicks,Leads
2026-11-02,Spring,A: discount,100.50,10000,200,10
2026-11-02,Spring,B: time,100.50,10000,290,22
2026-11-02,Spring,C: proof,100.50,10000,270,18
`;
const PEOPLE = `Date,Age,Gender,Followers
2026-11-01,25-34,Women,100
2026-11-30,25-34,Women,120
2026-11-30,25-34,Men,80
`;

test("the plan stage by stage, variants, followers, and all of it in the report", async ({ page }) => {
  await newCampaign(page, "Spring");
  await page.getByRole("radio", { name: /^Leads|^Collect leads|lead/i }).first().check();
  await saved(page);
  await open(page, "en/results");
  await page.locator("#results-files").setInputFiles([file("ads.csv", ADS), file("people.csv", PEOPLE)]);
  const add = page.getByRole("button", { name: "Add these rows" });
  await add.first().click();
  await add.first().click();
  await page.getByLabel("Compare with the goal of").selectOption({ label: "Spring" });
  const stages = page.getByRole("region", { name: "The plan and the results: Spring" });
  await expect(stages.getByRole("rowheader", { name: "Conversion", exact: true })).toBeVisible();
  await expect(stages.getByRole("row", { name: /^CPL.*€6\.03/ })).toBeVisible();
  const variants = page.getByRole("region", { name: /^Message variants/ });
  await expect(variants.getByRole("row").nth(1)).toContainText("The best so far");
  await page.getByLabel("Measured by").selectOption({ label: "Click-through rate (CTR)" });
  await expect(variants.getByRole("row", { name: /^A: discount/ })).toContainText("Worse than the best, and not by chance");
  await expect(variants.getByRole("row", { name: /^C: proof/ })).toContainText("The difference may be chance");
  const people = page.getByRole("region", { name: "Followers by segment" });
  await expect(people.getByRole("row", { name: /^25-34 · Women 120 \(60\.0%\)/ })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as Markdown" }).click();
  const report = readFileSync(await (await download).path(), "utf8");
  for (const part of ["## The plan and the results: Spring", "### Conversion", "## Message variants", "B: time: **2.90%**"]) expect(report).toContain(part);
  // On paper: what it is about stands above, what is to be clicked does not.
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1, name: "Results" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(page.getByText("Spring · 1 November 2026 – 30 November 2026")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("three versions, growth and power: each comparison must prove more", async ({ page }) => {
  await open(page, "en/results");
  await page.getByLabel("How you say the improvement").selectOption({ label: "As growth on today’s rate" });
  await page.getByRole("textbox", { name: "Rate today", exact: false }).fill("5");
  await page.getByRole("textbox", { name: "Growth you want", exact: false }).fill("20");
  await page.getByLabel("Power", { exact: true }).selectOption({ label: "90%" });
  await expect(page.getByText("It takes 10,921 people for each version", { exact: false })).toBeVisible();
  await page.getByLabel("Versions compared").selectOption("4");
  for (const [name, conversions] of [["A", "200"], ["B", "250"], ["C", "210"], ["D", "230"]]) {
    await page.getByRole("textbox", { name: `People, version ${name}` }).fill("10000");
    await page.getByRole("textbox", { name: `Conversions, version ${name}` }).fill(conversions);
  }
  await expect(page.getByText("chi-square, p-value 0.0792", { exact: false })).toBeVisible();
  await expect(page.getByText("A and B: there is not enough evidence", { exact: false })).toBeVisible();
  await expect(page.getByText("Corrected for the number of comparisons: 0.0514.")).toBeVisible();
  await page.getByLabel("Versions compared").selectOption("2");
  await expect(page.getByText("Version B does better than A", { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test("rows are not said to be added when another tab was first; the file waits", async ({ page, context }) => {
  await open(page, "en/results");
  await give(page, "meta-ads.it.csv");
  await expect(heading(page, "meta-ads.it.csv")).toBeVisible();
  const other = await context.newPage();
  await open(other, "en/results");
  await give(other, "google-ads.it.csv");
  await other.getByRole("button", { name: "Add these rows" }).click();
  await expect(heading(other, "Totals and rates")).toBeVisible();
  await page.getByRole("button", { name: "Add these rows" }).click();
  await expect(page.getByText("The results were changed in another tab", { exact: false })).toBeVisible();
  await expect(page.getByText(/rows? added/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add these rows" })).toBeVisible();
});
