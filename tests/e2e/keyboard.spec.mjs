// Without a mouse: what had focus goes away, and the person is never left at the top of the page.
import { expect, open, test } from "./support/test.mjs";
import { newCampaign, saved, step } from "./support/work.mjs";

const focused = (page) => page.locator(":focus");

test("what is added is where one writes next, what is removed leaves one beside it", async ({ page }) => {
  await newCampaign(page, "Spring");
  await step(page, "Audience");
  const add = page.getByRole("button", { name: "Add a persona" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await page.keyboard.type("Giulia");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Giulia");
  await page.getByRole("button", { name: "Remove Persona 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(add).toBeFocused();
  await page.getByRole("button", { name: "Add a message" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Pain" })).toBeFocused();
  await page.keyboard.type("Quotes take weeks");
  await expect(page.getByRole("textbox", { name: "Pain" })).toHaveValue("Quotes take weeks");
});

test("a fix brings one to what it changed, undoing it to the text", async ({ page }) => {
  await open(page, "it/controlla");
  const field = page.getByRole("textbox", { name: "Testo", exact: true });
  await field.fill("Fresco ogni giorno. Perchè aspettare?");
  await page.getByRole("button", { name: "Sostituisci con «Perché»" }).focus();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  const chosen = await field.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(chosen).toBe("Perché");
  await page.getByRole("button", { name: "Annulla" }).focus();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Fresco ogni giorno. Perchè aspettare?");
  await page.getByRole("button", { name: /correzion/ }).focus();
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
});

test("a headline is added and removed where one writes", async ({ page }) => {
  await newCampaign(page, "Spring");
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "Google Ads search", exact: false }).first().check();
  await step(page, "Copy");
  await page.getByRole("textbox", { name: "Headline 1" }).fill("Quotes in a day");
  await page.getByRole("button", { name: "Add a text" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Headline 2" })).toBeFocused();
  await page.keyboard.type("Ask today");
  await expect(page.getByRole("textbox", { name: "Headline 2" })).toHaveValue("Ask today");
  await page.getByRole("button", { name: "Remove Headline 1" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Headline 1" })).toHaveValue("Ask today");
  await expect(page.getByRole("textbox", { name: "Headline 1" })).toBeFocused();
});

test("deleting leads to undo, undo to the list", async ({ page }) => {
  await newCampaign(page, "Spring");
  await saved(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("button", { name: "Delete Spring" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("link", { name: "Spring" })).toBeVisible();
});

test("the whole way to the plan without a mouse", async ({ page }) => {
  test.slow();
  await open(page, "en/");
  const tabTo = async (locator) => {
    for (let presses = 0; presses < 150; presses += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${locator}`);
  };
  await tabTo(page.getByRole("link", { name: "New campaign" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page.getByRole("radio").first());
  await page.keyboard.press("Space");
  await tabTo(page.getByRole("textbox", { name: "What should happen" }));
  await page.keyboard.type("Sell more bread");
  for (const next of ["Audience", "Platforms"]) {
    await tabTo(page.getByRole("link", { name: `Continue: ${next}` }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(next);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await tabTo(page.getByRole("list").getByRole("checkbox").first());
  await page.keyboard.press("Space");
  await step(page, "Copy");
  await tabTo(page.getByRole("textbox").first());
  await page.keyboard.type("Bread, every morning.");
  for (const next of ["Calendar", "Plan"]) {
    await tabTo(page.getByRole("link", { name: `Continue: ${next}` }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(next);
  }
  await expect(page.getByRole("article").getByText("Bread, every morning.", { exact: false }).first()).toBeVisible();
  // The wide tables can be scrolled by keyboard.
  await tabTo(page.getByRole("article").getByRole("region").first());
  await expect(focused(page)).toHaveAttribute("tabindex", "0");
});
