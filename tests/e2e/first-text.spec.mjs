// The text of a page that holds nothing of the person's is there before the program is.
import { expect, test } from "./support/test.mjs";

test.describe("before the program", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, heading] of [
    ["it/", "Il banco di lavoro"],
    ["en/", "workbench"],
    ["it/come-funziona/", "Come funziona"],
    ["en/how-it-works/", "How it works"],
  ]) {
    test(`/${path} can be read, and its links lead on`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
      const language = path.slice(0, 2);
      const check = { it: "it/controlla", en: "en/check" }[language];
      await expect(page.locator(`nav a[href="${check}"]`)).toBeVisible();
      // What would do nothing yet does not pretend to work.
      await expect(page.locator("#app button").first()).toHaveCSS("pointer-events", "none");
    });
  }
});

test("the program takes the page over as it stands", async ({ page }) => {
  await page.goto("it/");
  await expect(page.locator("html")).toHaveAttribute("data-started", "yes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("#app button").first()).toHaveCSS("pointer-events", "auto");
});
