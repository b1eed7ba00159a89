// Steps that many stories share, in the words of the page.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { open } from "./test.mjs";

// A new campaign in English, with a name and a goal; the page is its goal desk.
export async function newCampaign(page, name, action = "Receive more requests for a quote") {
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill(name);
  await page.getByRole("textbox", { name: "What should happen" }).fill(action);
  await saved(page);
}

export async function saved(page) {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

export async function step(page, name) {
  await page.getByRole("navigation", { name: /^(Steps of the campaign|Passi della campagna)$/ }).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

// The text of the file that `act` makes the browser download.
export async function downloaded(page, act) {
  const download = page.waitForEvent("download");
  await act();
  return readFileSync(await (await download).path(), "utf8");
}

// Chooses a placement on the check desk, whose list is folded.
export async function choosePlacement(page, name) {
  const box = page.getByRole("checkbox", { name, exact: true });
  if (!(await box.isVisible())) await page.locator("summary", { hasText: /^(Dove esce|Where it appears)/ }).click();
  await box.check();
}
