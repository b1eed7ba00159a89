// The frame: language, theme, going from page to page, addresses that do not exist.
import { expect, open, test } from "./support/test.mjs";

test("the language changes and the page stays", async ({ page }) => {
  await open(page, "it/regole");
  await page.getByRole("link", { name: "Read this page in English" }).click();
  await expect(page).toHaveURL(/\/en\/rulebook$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What platforms accept");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le regole delle piattaforme");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
});

test("a new page moves focus to its title and names the tab", async ({ page }) => {
  await open(page, "it/link");
  await page.getByRole("navigation", { name: "Sezioni" }).getByRole("link", { name: "Regole" }).click();
  await expect(page).toHaveTitle(/^Le regole/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the theme is remembered before the first paint", async ({ page }) => {
  await open(page, "en/");
  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the rulebook is searched and filtered", async ({ page }) => {
  await open(page, "it/regole");
  const count = page.getByRole("status");
  await expect(count).toContainText("regole");
  await expect(count).not.toContainText("arrivano");
  const all = await count.textContent();
  await page.getByLabel("Piattaforma").selectOption("bluesky");
  await expect(count).not.toHaveText(all);
  const some = await count.textContent();
  await page.getByLabel("Che cosa", { exact: true }).selectOption({ label: "Lunghezza massima" });
  await expect(count).not.toHaveText(some);
  const main = page.getByRole("main");
  await expect(main.locator(".fact").filter({ hasText: "Lunghezza massima" }).first()).toBeVisible();
  await expect(main.locator(".fact").filter({ hasNotText: "Lunghezza massima" })).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Cerca" }).fill("zzzz");
  await expect(count).toContainText("Nessuna regola corrisponde");
  await page.getByRole("button", { name: "Togli i filtri" }).click();
  await expect(count).toHaveText(all);
  await expect(page.getByRole("searchbox", { name: "Cerca" })).toHaveValue("");
  // Everything was read again not long ago: nothing is due, and the page says what to do.
  await page.clock.setFixedTime(new Date("2026-11-24"));
  await page.reload();
  await page.getByRole("checkbox", { name: /da rileggere/ }).check();
  const due = await count.textContent();
  await page.clock.setFixedTime(new Date("2029-01-01"));
  await page.reload();
  await page.getByRole("checkbox", { name: /da rileggere/ }).check();
  await expect(count).not.toHaveText(due);
  await expect(main.getByText("Da rileggere: ha più di 180 giorni").first()).toBeVisible();
});

test("the crash panel gives the work back without the app", async ({ page }) => {
  await open(page, "en/");
  await page.evaluate(() => {
    localStorage.setItem("coso.campaign.prova", "mine");
    localStorage.setItem("other", "not ours");
    window.dispatchEvent(new CustomEvent("coso:crash", { detail: "a test" }));
  });
  await expect(page.getByRole("heading", { name: "Coso has stopped" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my work" }).click();
  const stream = await (await download).createReadStream();
  let text = "";
  for await (const piece of stream) text += piece;
  const rescued = JSON.parse(text);
  expect(rescued.keys["coso.campaign.prova"]).toBe("mine");
  expect(Object.keys(rescued.keys)).not.toContain("other");
});

test("a change of theme is whole at once", async ({ page }) => {
  await open(page, "en/how-it-works");
  const colours = () =>
    page.evaluate(() => [...document.querySelectorAll("a, button")].map((element) => getComputedStyle(element).color));
  await page.emulateMedia({ colorScheme: "dark" });
  const first = await colours();
  await page.waitForTimeout(300);
  expect(first).toEqual(await colours());
});

test.describe("without a part of the site", () => {
  test.use({ expectedProblems: /Failed to load resource|net::ERR|preload/ });

  test("the rulebook says what is missing and tries again", async ({ page }) => {
    await page.route("**/embed/facts.en.json", (route) => route.abort());
    await open(page, "en/rulebook");
    await expect(page.getByRole("alert")).toContainText("The rules could not be loaded");
    await page.unroute("**/embed/facts.en.json");
    await page.getByRole("button", { name: /Try again|Retry/ }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("status").first()).toContainText("rules");
    await expect(page.locator(".fact").first()).toBeVisible();
  });
});
