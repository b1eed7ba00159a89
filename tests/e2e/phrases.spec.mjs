// The phrases of a language are fetched when something is written in it: a first visit waits for one language, and what
// is said of a text before its phrases are there is nothing.
import { expect, open, test } from "./support/test.mjs";

// Their names, as they are asked for.
const phrasesAsked = (page) => {
  const asked = [];
  page.on("request", (request) => {
    const name = /phrases\.\w+\.bin/.exec(request.url())?.[0];
    if (name) asked.push(name);
  });
  return asked;
};

test.use({ expectedProblems: /503/ });

test("one language at first, the other when the text is in it", async ({ page }) => {
  const asked = phrasesAsked(page);
  await open(page, "it/controlla");
  const field = page.getByRole("textbox", { name: "Testo", exact: true });
  const finding = (words) => page.locator(".finding", { hasText: words }).first();
  await field.fill("Raddoppia i tuoi soldi in una settimana. You can double your money in a week.");
  await expect(finding("«Raddoppia i tuoi soldi»")).toBeVisible();
  expect(asked).toEqual(["phrases.it.bin"]);

  // The first time they do not come, the second they are slow.
  let let_them = () => {};
  const come = new Promise((done) => (let_them = done));
  let times = 0;
  await page.route("**/phrases.en.bin", async (route) => {
    times += 1;
    if (times === 1) return route.fulfill({ status: 503, body: "" });
    await come;
    return route.continue();
  });
  await page.locator("summary", { hasText: /^Circostanze/ }).click();
  await page.getByLabel("Lingua del testo").selectOption("en");
  const failed = page.getByRole("alert").filter({ hasText: "I controlli non si sono caricati" });
  await expect(failed).toBeVisible();
  await expect(page.locator(".finding")).toHaveCount(0);
  await expect(page.locator(".switch-state")).toHaveCount(0);
  await failed.getByRole("button", { name: "Riprova" }).click();
  await expect(page.getByText("I controlli arrivano")).toBeVisible();
  await expect(failed).toHaveCount(0);
  await expect(page.locator(".switch-state")).toHaveCount(0);
  let_them();
  await expect(finding("«double your money")).toBeVisible();
  await expect(finding("«Raddoppia i tuoi soldi»")).toHaveCount(0);
  await expect(page.getByText("I controlli arrivano")).toHaveCount(0);
  // Back at once: what is there is not asked for again.
  await page.getByLabel("Lingua del testo").selectOption("it");
  await expect(finding("«Raddoppia i tuoi soldi»")).toBeVisible();
  expect(asked).toEqual(["phrases.it.bin", "phrases.en.bin", "phrases.en.bin"]);
});

test("many texts: those of the page's language come with the file, others when they are chosen", async ({ page }) => {
  const asked = phrasesAsked(page);
  await page.route("**/phrases.en.bin", (route) => route.fulfill({ status: 503, body: "" }), { times: 2 });
  await open(page, "it/molti-testi");
  expect(asked).toEqual([]);
  await page.getByRole("textbox", { name: "Incolla le righe" }).fill("Testo\nYou can double your money in a week.\nCome and see us.");
  await page.getByRole("button", { name: "Leggi le righe" }).click();
  await page.getByRole("combobox", { name: "Posizionamento" }).selectOption("facebook-feed");
  await expect.poll(() => asked).toEqual(["phrases.it.bin"]);
  await page.getByLabel("Lingua del testo").selectOption("en");
  await expect.poll(() => asked).toEqual(["phrases.it.bin", "phrases.en.bin"]);
  // The page's own engine is there before the work begins, beside the worker's.
  const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name.split("/").pop()));
  await expect.poll(loaded).toContain("engine_core_bg.wasm");
  const start = page.getByRole("button", { name: "Controlla le righe" });
  await start.click();
  await expect(page.getByText("I controlli non si sono caricati")).toBeVisible();
  await start.click();
  await expect(page.getByText("Controllate 2 righe su 2")).toBeVisible();
  await page.getByRole("button", { name: "Apri la riga 2" }).click();
  await expect(page.locator(".finding", { hasText: "«double your money" }).first()).toBeVisible();
});
