// Without a network, and with a new version waiting.
import { expect, open, started, test } from "./support/test.mjs";

test.use({ serviceWorkers: "allow", expectedProblems: /ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load/ });

const ready = (page) => page.evaluate(() => navigator.serviceWorker.ready.then((registration) => Boolean(registration.active)));

test("what has been opened once opens without a network, campaigns included", async ({ page, context }) => {
  await open(page, "en/check/");
  expect(await ready(page)).toBe(true);
  await page.reload();
  await started(page);
  await page.getByRole("textbox", { name: "Text", exact: true }).first().fill("Ask for a quote today.");
  await context.setOffline(true);
  await open(page, "en/check/");
  await expect(page.getByRole("textbox", { name: "Text", exact: true }).first()).toHaveValue("Ask for a quote today.");
  await open(page, "it/campagne/");
  await page.getByRole("button", { name: "Nuova campagna" }).click();
  await page.reload();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Obiettivo");
});

test("a new version waits until it is asked for", async ({ page, context }) => {
  let build = "";
  await context.route("**/service-worker.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/const BUILD = "(.*?)"/, `const BUILD = "$1${build}"`);
    await route.fulfill({ response, body });
  });
  await open(page, "en/check/");
  await ready(page);
  await page.reload();
  await started(page);
  await expect(page.getByText("A new version of Coso is ready.")).toBeHidden();
  build = "-next";
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await expect(page.getByText("A new version of Coso is ready.")).toBeVisible({ timeout: 20_000 });
  expect(loads).toBe(0);
  await page.getByRole("button", { name: "Use the new version" }).click();
  await expect.poll(() => loads).toBe(1);
  await started(page);
  await expect(page.getByText("A new version of Coso is ready.")).toBeHidden();
});
