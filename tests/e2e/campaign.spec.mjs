// A campaign from the goal to the plan, and found again after the tab was closed.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, started, test } from "./support/test.mjs";

test("six steps to a plan, and everything is there again", async ({ page, context }) => {
  // Six desks looked through for barriers, each with its tables.
  test.slow();
  await open(page, "it/");
  await page.getByRole("link", { name: "Nuova campagna" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Obiettivo");
  await page.getByRole("textbox", { name: "Nome della campagna" }).fill("Primavera");
  await page.getByRole("radio", { name: "Raccogliere contatti" }).check();
  await page.getByRole("textbox", { name: "Che cosa deve succedere" }).fill("Ricevere richieste di preventivo");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Continua: Pubblico" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pubblico");
  await page.getByRole("button", { name: "Aggiungi una persona" }).click();
  await page.getByRole("textbox", { name: "Nome", exact: true }).fill("Giulia, artigiana");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Continua: Piattaforme" }).click();
  await page.getByRole("checkbox", { name: "LinkedIn, post", exact: true }).check();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Continua: Testi" }).click();
  await page.getByRole("textbox", { name: "Testo", exact: true }).fill("Chiedi un preventivo: rispondiamo in un giorno.");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Continua: Calendario" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendario");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Continua: Piano" }).click();
  await expect(page.getByText("Ricevere richieste di preventivo").first()).toBeVisible();
  await expectAccessible(page);
  const plan = page.url();
  await page.close();

  const again = await context.newPage();
  await again.setViewportSize({ width: 360, height: 740 });
  await again.goto(plan);
  await started(again);
  for (const text of ["Primavera", "Ricevere richieste di preventivo", "Giulia, artigiana", "Chiedi un preventivo"]) {
    await expect(again.getByText(text).first()).toBeVisible();
  }
  await expectNoSidewaysScroll(again);
  const download = again.waitForEvent("download");
  await again.getByRole("button", { name: /JSON/ }).click();
  expect((await download).suggestedFilename()).toBe("primavera.json");
});

test("a deleted campaign comes back", async ({ page }) => {
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: /New campaign/ }).click();
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill("Spring");
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("button", { name: "Delete Spring" }).click();
  await expect(page.getByRole("link", { name: "Spring" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Spring" })).toBeVisible();
});

test("a campaign that is not here says so", async ({ page }) => {
  await open(page, "en/campaign/nowhere/goal");
  await expect(page.getByText("This campaign is not in this browser", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Go to your campaigns" }).click();
  await expect(page).toHaveURL(/\/en\/campaigns$/);
});
