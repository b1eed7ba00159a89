// Spelling: nothing is loaded before somebody asks for it; then wrong words stand among the other findings.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";
import { downloaded } from "./support/work.mjs";

const pages = [
  {
    path: "it/controlla", text: "Testo", options: /^Ortografia/, on: "Accendi l’ortografia", state: /: accesa/, undo: "Annulla", weight: /circa [\d.]+ kB/,
    wrong: "Scopri tuti i colori della collezione di Gelsomina Brambilla", found: "«tuti» non è nel dizionario", fix: "Sostituisci con «tutti»",
    right: "Scopri tutti i colori della collezione di Gelsomina Brambilla", learn: "Aggiungi «tuti» al mio dizionario", own: /Il tuo dizionario/, save: "Scarica il tuo dizionario",
  },
  {
    path: "en/check", text: "Text", options: /^Spelling/, on: "Turn spelling on", state: /: on/, undo: "Undo", weight: /about [\d,]+ kB/,
    wrong: "Freshly baked every mornig by Brambilla", found: "“mornig” is not in the dictionary", fix: "Replace with “morning”",
    right: "Freshly baked every morning by Brambilla", learn: "Add “mornig” to my dictionary", own: /Your dictionary/, save: "Download your dictionary",
  },
];

for (const words of pages) {
  test.describe(words.path, () => {
    const english = words.path.startsWith("en");
    const turnOn = async (page) => {
      await page.locator("summary", { hasText: words.options }).click();
      await expect(page.getByText(words.weight)).toBeVisible();
      await page.getByRole("button", { name: words.on }).click();
      await expect(page.locator("summary", { hasText: words.state })).toBeVisible({ timeout: 20_000 });
    };

    test("not at first load; then a wrong word is named, mended, taken back", async ({ page }) => {
      const requests = await requestsDuring(page, async () => {
        await open(page, words.path);
        await page.getByRole("textbox", { name: words.text, exact: true }).fill(words.wrong);
        await page.waitForTimeout(300);
      });
      expect(requests.filter((url) => /spelling|dictionaries/.test(url))).toEqual([]);
      await turnOn(page);
      await expect(page.getByText(words.found)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: words.fix }).click();
      await expect(page.getByRole("textbox", { name: words.text, exact: true })).toHaveValue(words.right);
      await expect(page.getByText(words.found)).toHaveCount(0);
      await page.getByRole("button", { name: words.undo }).click();
      await expect(page.getByText(words.found)).toBeVisible();
    });

    test("a word of one's own is remembered, also after a reload", async ({ page }) => {
      await open(page, words.path);
      await page.getByRole("textbox", { name: words.text, exact: true }).fill(words.wrong);
      await turnOn(page);
      await page.getByRole("button", { name: words.learn }).click();
      await expect(page.getByText(words.found)).toHaveCount(0);
      const own = page.getByRole("textbox", { name: words.own });
      await expect(own).toHaveValue(english ? "mornig" : "tuti");
      const file = await downloaded(page, () => page.getByRole("button", { name: words.save }).click());
      expect(file.trim()).toBe(english ? "mornig" : "tuti");
      await page.reload();
      await expect(page.locator("summary", { hasText: words.state })).toBeVisible({ timeout: 20_000 });
      await expect(page.getByText(words.found)).toHaveCount(0);
      await page.locator("summary", { hasText: words.options }).click();
      await own.fill("");
      await expect(page.getByText(words.found)).toBeVisible();
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
    });
  });
}
