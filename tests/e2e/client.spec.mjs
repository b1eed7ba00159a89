// A client reads the calendar in a link, approves, and the answer comes back with another link.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, started, test } from "./support/test.mjs";
import { onTheDay, planned } from "./support/planned.mjs";

test.beforeEach(async ({ page }) => onTheDay(page));

test("a client approves and comments; the answer is merged once", async ({ page, browser, baseURL }) => {
  await planned(page);
  await page.locator("summary", { hasText: "Have the client approve" }).click();
  const link = await page.getByRole("textbox", { name: "Link for the client", exact: true }).inputValue();
  expect(link).toContain("/en/preview/#");

  const other = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await started(theirs);
  await expect(theirs.getByText("How to choose a panettone")).toBeVisible();
  // Nothing of the plan is shown.
  await expect(theirs.getByText("Receive more requests", { exact: false })).toHaveCount(0);
  await expectAccessible(theirs);
  await expectNoSidewaysScroll(theirs);
  await theirs.getByRole("radio", { name: "Fine" }).first().check();
  await theirs.getByRole("radio", { name: "To be changed" }).nth(1).check();
  await theirs.getByRole("textbox", { name: /^Comment/ }).nth(1).fill("Another picture, please");
  await expect(theirs.getByText("Write your name", { exact: false })).toBeVisible();
  await theirs.getByRole("textbox", { name: "Your name" }).fill("Marta");
  const answer = await theirs.getByRole("textbox", { name: "Link with the answer" }).inputValue();
  expect(await theirs.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("coso.campaign")))).toEqual([]);
  await other.close();

  await page.getByRole("textbox", { name: "The client’s answer" }).fill(answer);
  await page.getByRole("button", { name: "Put the answer into the calendar" }).click();
  await expect(page.getByText("Marta: one post approved, 1 with a comment.").first()).toBeVisible();
  await expect(page.locator(".cal-post", { hasText: "How to choose" })).toContainText("Approved");
  await page.getByRole("textbox", { name: "The client’s answer" }).fill(answer);
  await page.getByRole("button", { name: "Put the answer into the calendar" }).click();
  await expect(page.getByText("This answer was there already", { exact: false })).toBeVisible();
  await page.locator(".cal-post", { hasText: "Three ways" }).click();
  await expect(page.getByRole("dialog").getByText("Another picture, please")).toBeVisible();
  await page.keyboard.press("Escape");

  // The answer opened as a page finds the campaign by itself.
  await page.goto(answer);
  await started(page);
  await expect(page.getByText("Marta’s answer about the campaign “Christmas”", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Put the answer into the campaign" }).click();
  await expect(page.getByText("This answer was there already", { exact: false })).toBeVisible();
});

test("no link, a broken link, and what is no answer say so", async ({ page }) => {
  await open(page, "it/anteprima");
  await expect(page.getByText("In questo indirizzo non c’è un’anteprima.")).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => (location.hash = "abc"));
  await expect(page.getByText("Questo link è incompleto o rovinato.")).toBeVisible();
  await planned(page);
  await page.locator("summary", { hasText: "Have the client approve" }).click();
  await page.getByRole("textbox", { name: "The client’s answer" }).fill("https://example.org/");
  await page.getByRole("button", { name: "Put the answer into the calendar" }).click();
  await expect(page.getByText("This is no answer of a client", { exact: false })).toBeVisible();
});
