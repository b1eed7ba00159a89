// What the checks answer: measured against the readers' schooling, and never silence in the place of an answer.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { newCampaign, saved, step } from "./support/work.mjs";

const hard = `La manutenzione programmata degli impianti di riscaldamento condominiali consente di ridurre sensibilmente i
consumi energetici complessivi dell’edificio, perché una combustione correttamente regolata disperde meno calore attraverso
la canna fumaria. I nostri tecnici specializzati verificano annualmente la caldaia, le pompe di circolazione e le valvole
termostatiche, rilasciando contestualmente la documentazione prevista dalla normativa vigente. Contattaci telefonicamente
oppure compila il modulo presente sul nostro sito per concordare insieme un appuntamento nella settimana che preferisci.`.replaceAll("\n", " ");

test("readability is measured against what the readers have studied", async ({ page }) => {
  await open(page, "it/controlla");
  await page.getByRole("textbox", { name: "Testo", exact: true }).fill(hard);
  const finding = page.locator(".finding", { hasText: "Gulpease" });
  await page.locator("summary", { hasText: /^Circostanze/ }).click();
  const schools = page.getByLabel("Studi di chi legge");
  await expect(schools).toHaveValue("");
  await schools.selectOption("primary");
  await expect(finding.first()).toContainText("80");
  await expect(page.getByText("Salvato", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(finding.first()).toContainText("80");
  await page.locator("summary", { hasText: /^Circostanze/ }).click();
  await expect(schools).toHaveValue("primary");
  await schools.selectOption("high");
  await expect(page.locator(".finding", { hasText: "80" })).toHaveCount(0);
});

test("a campaign knows it from its audience", async ({ page }) => {
  await newCampaign(page, "Boilers");
  await step(page, /Audience/);
  await page.getByLabel("Schooling of the readers").selectOption("middle");
  await saved(page);
  await page.reload();
  await expect(page.getByLabel("Schooling of the readers")).toHaveValue("middle");
  const stored = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("coso.campaign")).map(([, text]) => text).join());
  expect(stored).toContain('"education":"middle"');
});

const silent = [
  {
    // As after a panic in the engine.
    path: "it/controlla", engine: 'export const check = () => { throw new Error("unreachable"); };', text: "Testo",
    title: "I controlli si sono fermati", reload: "Ricarica la pagina", written: "Perchè aspettare?",
  },
  {
    path: "en/check", engine: "export const check = () => ({ nonsense: true });", text: "Text",
    title: "The checks have stopped", reload: "Reload the page", written: "Why wait?????",
  },
];

for (const words of silent) {
  test(`${words.path}: an engine that gives no answer is not an empty report`, async ({ page }) => {
    await page.route("**/embed/engine.js", async (route) => {
      const answer = await route.fetch();
      const source = (await answer.text()).replace("export function check(", "function whole(");
      // Without the headers of the packed file.
      await route.fulfill({ contentType: "text/javascript", body: source + words.engine });
    });
    await open(page, words.path);
    const field = page.getByRole("textbox", { name: words.text, exact: true });
    await field.fill(words.written);
    const notice = page.getByRole("alert").filter({ hasText: words.title });
    await expect(notice).toBeVisible();
    await expect(page.locator(".switch-state")).toHaveCount(0);
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await page.unroute("**/embed/engine.js");
    await notice.getByRole("button", { name: words.reload }).click();
    await expect(field).toHaveValue(words.written);
    await expect(page.locator(".finding").first()).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
}
