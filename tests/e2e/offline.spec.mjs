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

test("a new version waits until it is asked for", async ({ page }) => {
  await open(page, "en/check/");
  await ready(page);
  await page.reload();
  await started(page);
  const notice = page.getByText("A new version of Coso is ready.");
  await expect(notice).toBeHidden();
  let loads = 0;
  page.on("load", () => (loads += 1));
  // To the browser a worker of another address is a new version.
  await page.evaluate(() => navigator.serviceWorker.register(new URL("service-worker.js?next", document.baseURI)).then(() => {}));
  await expect(notice).toBeVisible({ timeout: 20_000 });
  const waiting = () => page.evaluate(() => navigator.serviceWorker.controller.scriptURL.includes("?next"));
  await page.waitForTimeout(500);
  expect([await waiting(), loads]).toEqual([false, 0]);
  await page.getByRole("button", { name: "Use the new version" }).click();
  await expect.poll(() => loads).toBe(1);
  await started(page);
  expect(await waiting()).toBe(true);
});
