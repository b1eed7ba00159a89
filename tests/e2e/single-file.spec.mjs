// Coso in one file, opened as from a stick: by file://, without a server and without a network.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expectAccessible } from "./support/axe.mjs";
import { dist } from "./support/pages.mjs";
import { expect, expectNoSidewaysScroll, test } from "./support/test.mjs";
import { choosePlacement, downloaded, saved, step } from "./support/work.mjs";

const file = pathToFileURL(`${dist}coso.html`).href;

// Opens the file; whatever it asks for besides itself is noted.
async function openFile(page, path = "", address = file) {
  const asked = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address)) asked.push(request.url());
  });
  await page.goto(address + path);
  await ready(page);
  return asked;
}

// Megabytes are unpacked first.
const ready = (page) => expect(page.locator("html")).toHaveAttribute("data-started", "yes", { timeout: 30_000 });

test("everything works from a file, and is there again after a reload", async ({ page, context }) => {
  test.slow();
  await context.setOffline(true);
  const asked = await openFile(page);
  await expect(page).toHaveURL(`${file}#/it/`);
  await expect(page.getByText("Questa è l’edizione in un file solo.")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  // A text is checked: the engine and the sources lie in the file.
  await page.getByRole("navigation", { name: "Sezioni" }).getByRole("link", { name: "Controlla" }).click();
  await expect(page).toHaveURL(`${file}#/it/controlla`);
  await page.getByRole("textbox", { name: "Testo", exact: true }).first().fill("CLICCA SUBITO QUI!!! Guarigione garantita al 100%");
  const finding = page.locator(".finding").first();
  await expect(finding).toBeVisible();
  await finding.getByText("Perché").click();
  await expect(finding.getByRole("link", { name: /apre/ }).first()).toHaveAttribute("href", /^https/);

  // The pages about rules and platforms, which a site has as files, are in it too.
  await finding.getByRole("link", { name: "Tutto su questo controllo" }).click();
  await expect(page).toHaveURL(/#\/it\/regole\/controlli\/[a-z-]+\/$/);
  await expect(page.getByRole("navigation", { name: "Dove sei" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Dove sei" }).getByRole("link").last().click();
  await expect(page).toHaveURL(`${file}#/it/regole/controlli/`);
  await expect(page).toHaveTitle(/Coso/);
  await page.goto(`${file}#/it/una-pagina-che-manca`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questa pagina non c’è");

  // A campaign from the home page's own link, with a file made by a module.
  await page.getByRole("link", { name: "Coso, pagina iniziale" }).click();
  await page.getByRole("link", { name: "Nuova campagna" }).click();
  await page.getByRole("textbox", { name: "Nome della campagna" }).fill("Chiavetta");
  await expect(page.getByText("Salvato", { exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Passi della campagna" }).getByRole("link", { name: "Piano" }).click();
  await page.getByText("Condividi con un link").click();
  await expect(page.getByText("Da questa copia non si può fare un link.")).toBeVisible();
  const text = await downloaded(page, () => page.getByRole("button", { name: "Scarica come file" }).click());
  expect(JSON.parse(text).data.name).toBe("Chiavetta");

  // The other language, back, and again from the stick.
  await page.getByRole("link", { name: "Read this page in English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Piano");
  await page.reload();
  await ready(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Piano");
  await page.goto("about:blank");
  await openFile(page);
  await expect(page.getByRole("link", { name: "Chiavetta" })).toBeVisible();
  expect(asked).toEqual([]);
});

test("what is loaded when asked for lies in the file too", async ({ page, context }) => {
  test.slow();
  await context.setOffline(true);
  const asked = await openFile(page, "#/en/check");
  await page.getByText("Spelling", { exact: false }).first().click();
  await page.getByRole("button", { name: "Turn spelling on" }).click();
  const licence = page.waitForEvent("download");
  await page.getByText("Dictionaries", { exact: false }).first().click();
  await page.locator("a[href$='.licence.txt']").first().click();
  expect((await licence).suggestedFilename()).toBe("en.licence.txt");
  await choosePlacement(page, "X post");
  await page.getByRole("textbox", { name: "Text", exact: true }).first().fill("We recieve your order.");
  await expect(page.locator(".finding", { hasText: "recieve" }).first()).toBeVisible({ timeout: 30_000 });

  await page.goto(`${file}#/en/many-texts`);
  await page.locator("input[type=file]").first().setInputFiles({
    name: "texts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("text\nSHOUTING AT EVERYBODY NOW\nA calm text.\n"),
  });
  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(page.getByText("SHOUTING AT EVERYBODY NOW").first()).toBeVisible({ timeout: 30_000 });

  await page.goto(`${file}#/en/rulebook`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${file}#/en/campaigns#example`);
  await step(page, "Plan");
  const document = page.waitForEvent("download");
  await page.getByRole("button", { name: /DOCX|Word/ }).click();
  expect((await document).suggestedFilename()).toMatch(/\.docx$/);
  expect(asked).toEqual([]);
});

test("from a site, its links lead there", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "coso-"));
  const html = readFileSync(`${dist}coso.html`, "utf8");
  const mark = '<meta name="coso-one-file" content="';
  expect(html).toContain(`${mark}"`);
  writeFileSync(join(folder, "coso.html"), html.replace(mark, `${mark}https://example.org/coso/`));
  const address = pathToFileURL(join(folder, "coso.html")).href;
  await openFile(page, "#/en/campaigns#new", address);
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill("Spring");
  await saved(page);
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  const link = page.getByRole("textbox", { name: "Link to send" });
  await expect(link).toHaveValue(/^https:\/\/example\.org\/coso\/en\/received\/#/);
  // The same link opens in the file, too.
  const fragment = (await link.inputValue()).split("#")[1];
  await page.goto(`${address}#/en/received#${fragment}`);
  await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
});

test.describe("where the browser keeps nothing for files", () => {
  test("the page says so and works", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await openFile(page, "#/en/");
    await expect(page.getByText("Here the browser keeps nothing.")).toBeVisible();
    await page.getByRole("link", { name: "New campaign" }).click();
    await expect(page.getByRole("textbox", { name: "Name of the campaign" })).toBeVisible();
  });
});

test("the site offers it, with its weight", async ({ page }) => {
  await page.goto("en/how-it-works");
  const link = page.getByRole("link", { name: "Download coso.html" });
  await expect(link).toHaveAttribute("href", "coso.html");
  await expect(page.getByText(/^\d+\.\d MB$/)).toBeVisible();
});
