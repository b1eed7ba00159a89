// Check a text now: what a marketer does on a Monday morning, without a plan.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";
import { choosePlacement } from "./support/work.mjs";

const pages = [
  { path: "it/controlla", text: "Testo", x: "X, post", instagram: "Instagram, post", error: /Errore:/, undo: "Annulla", saved: "Salvato" },
  { path: "en/check", text: "Text", x: "X post", instagram: "Instagram post", error: /Error:/, undo: "Undo", saved: "Saved" },
];

const long = "Scopri la collezione di primavera nei nostri negozi. ".repeat(8);

for (const words of pages) {
  test.describe(words.path, () => {
    const choose = choosePlacement;
    const field = (page) => page.getByRole("textbox", { name: words.text, exact: true });

    test("typing keeps focus and text while findings appear", async ({ page }) => {
      await open(page, words.path);
      await choose(page, words.x);
      await field(page).fill(long.slice(0, 275));
      await field(page).press("End");
      await page.keyboard.type(" e poi torna qui da noi");
      await expect(page.getByText(words.error).first()).toBeVisible();
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue(`${long.slice(0, 275)} e poi torna qui da noi`);
    });

    test("a reload loses nothing", async ({ page }) => {
      await open(page, words.path);
      await choose(page, words.x);
      await choose(page, words.instagram);
      await field(page).fill("Una bozza da ritrovare 🌷");
      await expect(page.getByText(words.saved, { exact: true })).toBeVisible();
      await page.reload();
      await expect(field(page)).toHaveValue("Una bozza da ritrovare 🌷");
      await expect(page.getByRole("button", { name: new RegExp(words.instagram) })).toBeVisible();
    });

    test("leaving at once loses nothing either", async ({ page }) => {
      await open(page, words.path);
      await choose(page, words.x);
      await field(page).fill("Scritto un attimo prima");
      // No waiting for the pause after which work is saved.
      await page.reload();
      await expect(field(page)).toHaveValue("Scritto un attimo prima");
    });

    test("a fix is one click, and undone with one", async ({ page }) => {
      await open(page, words.path);
      await choose(page, words.x);
      await field(page).fill(long);
      const finding = page.getByRole("listitem").filter({ hasText: words.error }).first();
      await finding.getByRole("button").first().click();
      await expect(field(page)).not.toHaveValue(long);
      await page.getByRole("button", { name: words.undo }).click();
      await expect(field(page)).toHaveValue(long);
    });

    test("findings are accessible, light and dark, and fit a phone", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, words.path);
      await choose(page, words.x);
      await field(page).fill(long);
      await expect(page.getByText(words.error).first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page);
    });

    test("no request leaves while one writes", async ({ page }) => {
      await open(page, words.path);
      await choose(page, words.x);
      const requests = await requestsDuring(page, async () => {
        await field(page).fill(long);
        await expect(page.getByText(words.error).first()).toBeVisible();
        await expect(page.getByText(words.saved, { exact: true })).toBeVisible();
      });
      expect(requests).toEqual([]);
    });
  });
}

test("a text can be pasted at once, and goes wherever it is meant to go", async ({ page }) => {
  await open(page, "en/check");
  const field = page.getByRole("textbox", { name: "Text", exact: true });
  const show = (name) => page.getByRole("navigation", { name: "Placement shown" }).getByRole("button", { name });
  await field.fill("The spring collection is in our shops.");
  await show(/Instagram post/).click();
  await expect(field).toHaveValue("The spring collection is in our shops.");
  await choosePlacement(page, "Pinterest pin");
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("The spring collection is in our shops.");
  // One that gets words of its own keeps them.
  await page.getByRole("checkbox", { name: "The same text everywhere" }).uncheck();
  await page.getByRole("textbox", { name: "Description" }).fill("A pin of its own");
  await show(/Facebook post/).click();
  await field.fill("Another text");
  await show(/Pinterest pin/).click();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("A pin of its own");
  await show(/Facebook post/).click();
  await page.getByRole("checkbox", { name: "The same text everywhere" }).check();
  await show(/Pinterest pin/).click();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("Another text");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("A pin of its own");
});

test("all safe fixes at once, and what is written afterwards is not undone with them", async ({ page }) => {
  await open(page, "it/controlla");
  const field = page.getByRole("textbox", { name: "Testo", exact: true });
  await field.fill("Perchè aspettare? Un pò di primavera!!!!");
  await page.getByRole("button", { name: /correzioni sicure/ }).click();
  await expect(field).toHaveValue(/^Perché aspettare\? Un po’? ?di primavera!$|^Perché aspettare\? Un po' di primavera!$/);
  await page.getByRole("button", { name: "Annulla" }).click();
  await expect(field).toHaveValue("Perchè aspettare? Un pò di primavera!!!!");
  await page.getByRole("button", { name: /correzioni sicure/ }).click();
  await expect(page.getByRole("button", { name: "Annulla" })).toBeVisible();
  await field.press("End");
  await page.keyboard.type(" E oltre.");
  await expect(page.getByRole("button", { name: "Annulla" })).toHaveCount(0);
  await expect(field).toHaveValue(/E oltre\.$/);
});

test("the gravest finding comes first", async ({ page }) => {
  await open(page, "en/check");
  await choosePlacement(page, "X post");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(`Really????? ${"The spring collection is in our shops. ".repeat(9)}`);
  const words = page.getByRole("list", { name: "Findings" }).first().locator(".finding strong:first-child");
  await expect(words.first()).toHaveText("Error: ");
  const found = (await page.locator(".finding-head strong").allTextContents()).map((word) => word.trim());
  const rank = ["Error:", "Warning:", "Advice:"];
  expect(found).toEqual([...found].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  expect(new Set(found).size).toBeGreaterThan(1);
});

test("the final text is copied with its link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "en/check");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Come and see the spring collection.");
  await page.getByRole("textbox", { name: /^Link/ }).fill("https://example.org/spring");
  await page.getByRole("button", { name: "Copy the final text" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("Come and see the spring collection.\n\nhttps://example.org/spring");
  // What is on the clipboard is no longer what is written.
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Something else");
  await expect(page.getByText("Copied", { exact: true })).toHaveCount(0);
});

test("with the keyboard alone: choose, write, fix, undo", async ({ page }) => {
  await open(page, "it/controlla");
  const tabTo = async (locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab does not reach it");
  };
  await tabTo(page.locator("summary", { hasText: "Dove esce" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("checkbox", { name: "X, post", exact: true }));
  await page.keyboard.press("Space");
  await tabTo(page.getByRole("textbox", { name: "Testo", exact: true }));
  await page.keyboard.insertText(long);
  const fix = page.getByRole("listitem").filter({ hasText: /Errore:/ }).first().getByRole("button").first();
  await tabTo(fix);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Testo", exact: true })).not.toHaveValue(long);
  const undo = page.getByRole("button", { name: "Annulla" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Testo", exact: true })).toHaveValue(long);
});
