// What is seen before the cut, and limits that somebody set otherwise.
import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { choosePlacement } from "./support/work.mjs";

const show = (page, name) => page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
const text = (page) => page.getByRole("textbox", { name: "Text", exact: true });

test("the cut is a range with its sources, and never inside a letter", async ({ page }) => {
  await open(page, "en/check");
  await choosePlacement(page, "LinkedIn post");
  await text(page).fill("👩‍👩‍👧‍👦".repeat(180));
  const phone = page.getByRole("figure").filter({ hasText: "On a phone" });
  await expect(phone.locator(".fold-some")).not.toBeEmpty();
  const seen = await phone.locator(".preview-text p").evaluate((text) => text.firstChild.textContent);
  expect(seen.length % "👩‍👩‍👧‍👦".length, "whole families").toBe(0);
  await phone.getByText("Where the cut is written").click();
  await expect(phone.getByText(/Read on/).first()).toBeVisible();
  await expectAccessible(page);
  await text(page).fill("مرحبا بكم في متجرنا ".repeat(30));
  await expect(phone.locator(".preview-text p")).toHaveCSS("direction", "rtl");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("a search result is cut by its width", async ({ page }) => {
  await open(page, "en/check");
  await choosePlacement(page, "Blog article");
  const title = page.getByRole("textbox", { name: "Title for search engines" });
  const head = page.locator(".preview-head").first();
  await title.fill("i".repeat(59));
  await expect(head).toContainText("i".repeat(59));
  await expect(head.locator(".fold")).toHaveCount(0);
  await title.fill("W".repeat(59));
  await expect(head.locator(".fold")).toHaveCount(1);
  // A word wider than a phone.
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("a limit set otherwise acts, is marked, is passed on, and can be taken back", async ({ page }) => {
  await open(page, "en/check");
  await choosePlacement(page, "Mastodon post");
  await text(page).fill("a ".repeat(400));
  await expect(page.getByText("800 / 500")).toBeVisible();
  await page.getByText("Is your limit another one?").click();
  const field = page.getByRole("textbox", { name: "Your limit" });
  await field.fill("many");
  await page.getByRole("button", { name: "Use this limit" }).click();
  await expect(page.getByText("Write a whole number")).toBeVisible();
  await field.fill("5,000");
  await field.press("Enter");
  await expect(page.getByText("800 / 5,000")).toBeVisible();
  await expect(page.getByText("Your limit: 5,000")).toBeVisible();
  await expect(page.getByText("By your limit")).toBeVisible();

  await open(page, "en/rulebook");
  await page.locator("summary", { hasText: /^Your limits/ }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download your limits" }).click();
  const file = readFileSync(await (await download).path());
  await page.getByRole("button", { name: /^Back to the catalogue’s limit/ }).first().click();
  await expect(page.locator("summary", { hasText: /^Your limits/ })).toContainText("none");
  const chosen = page.getByLabel("Open a file of limits");
  await chosen.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"format":"coso"}') });
  await expect(page.getByRole("alert")).toContainText("not a file of limits");
  await chosen.setInputFiles({ name: "coso-limits.json", mimeType: "application/json", buffer: file });
  await expect(page.getByText("One limit added")).toBeVisible();
});
