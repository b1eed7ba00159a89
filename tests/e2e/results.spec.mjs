// Results: exports in, how they were read, what is asked, figures, A/B, own figures for the forecasts.
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
