// Pages that hold nothing of the person's are whole without a program; what little they do, the shell does.
import { choose } from "./support/words.mjs";
import { expect, open, requestsDuring, started, test } from "./support/test.mjs";

test.describe("without scripts", () => {
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
      const check = choose(path, "it/controlla", "en/check");
      await expect(page.locator(`nav a[href="${check}"]`)).toBeVisible();
    });
  }
});

for (const language of ["it", "en"]) {
  test(`home in ${language} needs no program, and fetches it for the next page`, async ({ page }) => {
    const asked = await requestsDuring(page, () => page.goto(`${language}/`, { waitUntil: "load" }));
    expect(asked.filter((request) => /embed\//.test(request))).toEqual([]);
    expect(await page.locator("script[type=module]").count()).toBe(0);
    await expect(page.locator("link[rel=prefetch]").first()).toHaveAttribute("href", /workbench.*\.(js|wasm)$/);
  });
}

test("the site's own address speaks the browser's language, then the one chosen", async ({ page }) => {
  await page.goto("");
  await expect(page).toHaveURL(/\/it\/$/);
  await page.getByRole("link", { name: "Read this page in English" }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto("");
  await expect(page).toHaveURL(/\/en\/$/);
});

test("the theme changes where no program runs, and the program knows", async ({ page }) => {
  await page.goto("it/");
  await page.getByRole("button", { name: "Passa al tema scuro" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Passa al tema chiaro" })).toBeVisible();
  await open(page, "it/campagne");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Passa al tema chiaro" }).click();
  await page.goto("it/");
  await expect(page.getByRole("button", { name: "Passa al tema scuro" })).toBeVisible();
});

test("home lists what was last worked on, and starts new work once", async ({ page }) => {
  await page.goto("en/");
  await expect(page.getByRole("heading", { name: "Pick up where you were" })).toBeHidden();
  await page.getByRole("link", { name: "New campaign" }).click();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goal");
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill("<b>Spring</b>");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.getByRole("link", { name: "<b>Spring</b>" }).click();
  await started(page);
  await expect(page.getByRole("textbox", { name: "Name of the campaign" })).toHaveValue("<b>Spring</b>");
  await open(page, "en/campaigns");
  await expect(page.getByRole("main").getByRole("link", { name: /Spring|campaign/i })).toHaveCount(1);
});

test("a file is opened from home", async ({ page }) => {
  await page.goto("it/");
  await page.getByRole("link", { name: "Apri un file" }).click();
  await started(page);
  await expect(page.locator("#open-file")).toBeFocused();
});
