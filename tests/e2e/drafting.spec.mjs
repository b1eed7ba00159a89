// Writing: frameworks from the plan, variants, adapting, hashtags, pictures.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, test } from "./support/test.mjs";
import { newCampaign, saved, step } from "./support/work.mjs";

async function copyDesk(page) {
  await newCampaign(page, "Bakery");
  await step(page, "Audience");
  await page.getByRole("button", { name: "Add a message" }).click();
  await page.getByRole("textbox", { name: "Pain" }).fill("queues before Christmas");
  await page.getByRole("textbox", { name: "Promise" }).fill("at your door in 48 hours");
  await page.getByRole("textbox", { name: "Proof" }).fill("2,000 orders last year");
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "Facebook post", exact: true }).check();
  await page.getByRole("checkbox", { name: "X post", exact: true }).check();
  await step(page, "Copy");
}

const section = (page, name) => page.locator("summary", { hasText: name });
const text = (page) => page.getByRole("textbox", { name: "Text", exact: true });

test("a framework starts from the message map and is undone in one step", async ({ page }) => {
  await copyDesk(page);
  await text(page).first().fill("What was there");
  await section(page, "Where to start").click();
  await page.getByLabel("Framework").selectOption({ label: "PAS" });
  await expect(page.getByRole("textbox", { name: "Problem" })).toHaveValue("Queues before Christmas.");
  await page.getByRole("textbox", { name: "Agitate" }).fill("And then the shop is sold out.");
  await page.getByRole("button", { name: "Put into the text" }).click();
  await expect(text(page).first()).toHaveValue(/^Queues before Christmas\.\n\nAnd then the shop is sold out\.\n\nAt your door in 48 hours\. 2,000 orders last year\./);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(text(page).first()).toHaveValue("What was there");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("openings and calls go into the text beside what is there", async ({ page }) => {
  await copyDesk(page);
  await text(page).first().fill("Order by the 10th.");
  await section(page, "Where to start").click();
  await page.getByRole("button", { name: /^Put at the beginning ?: Queues before Christmas\?/ }).click();
  await expect(text(page).first()).toHaveValue("Queues before Christmas?\n\nOrder by the 10th.");
});

test("variants differ word by word and change places", async ({ page }) => {
  await copyDesk(page);
  await text(page).first().fill("Order your panettone now");
  await section(page, "Variants").click();
  await page.getByRole("button", { name: "Add a variant" }).click();
  const b = page.getByRole("region", { name: "Variant B" });
  await expect(b.getByText("The same as variant A.")).toBeVisible();
  await b.getByRole("textbox", { name: "Text", exact: true }).fill("Order your panettone today");
  await expect(b.locator("del")).toContainText("now");
  await expect(b.locator("ins")).toContainText("today");
  await expectAccessible(page);
  await b.getByRole("button", { name: /^Use as variant A/ }).click();
  await expect(text(page).first()).toHaveValue("Order your panettone today");
});

test("one text for all placements: what is lost is seen first, links and tags stay", async ({ page }) => {
  await copyDesk(page);
  const long = `${"A long sentence about panettone that says a lot. ".repeat(8)}https://example.org/shop #Panettone`;
  await text(page).first().fill(long);
  await section(page, "Adapt to the other placements").click();
  const row = page.locator(".adapt li");
  await expect(row.getByText(/sentences left out/)).toBeVisible();
  await expect(row.locator("del").first()).toBeVisible();
  await page.getByRole("button", { name: "Apply to one placement" }).click();
  await page.getByRole("navigation", { name: "Placement shown" }).getByRole("button", { name: /^X post/ }).click();
  const short = await text(page).first().inputValue();
  expect(short).toContain("https://example.org/shop #Panettone");
  expect(short.length).toBeLessThan(281);
  await saved(page);
});

test("a set of hashtags goes in as far as there is room; pictures have their words", async ({ page }) => {
  await copyDesk(page);
  await text(page).first().fill("Good morning");
  await section(page, "Hashtag sets").click();
  await page.getByRole("button", { name: "Add a set" }).click();
  await page.getByRole("textbox", { name: "Name of the set" }).fill("Bakery");
  await page.getByRole("textbox", { name: "Hashtags", exact: true }).fill("panettone #Milano");
  await page.getByRole("button", { name: /^Put into the text ?: Bakery/ }).click();
  await expect(text(page).first()).toHaveValue("Good morning\n\n#panettone #Milano");
  await section(page, "Add an image by name or address").click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const name = page.getByRole("textbox", { name: "File or address" });
  await expect(name).toBeFocused();
  await name.fill("https://example.org/panettone.jpg");
  const words = page.getByRole("textbox", { name: "Alternative text" });
  await expect(words).toHaveCount(1);
  await words.fill("A panettone cut in two");
  await expectAccessible(page);
});

test("the browser's own model is offered where there is one, and its words are a proposal", async ({ page }) => {
  await page.addInitScript(() => {
    self.LanguageModel = {
      availability: async () => "available",
      create: async () => ({ prompt: async (prompt) => (prompt.includes("Good morning") ? "Morning!" : ""), destroy() {} }),
    };
  });
  await copyDesk(page);
  await text(page).first().fill("Good morning");
  await section(page, "Where to start").click();
  await page.getByRole("button", { name: "See whether it is here" }).click();
  await page.getByRole("button", { name: "Shorter", exact: true }).click();
  await expect(page.locator("ins", { hasText: "Morning!" })).toBeVisible();
  await expect(text(page).first()).toHaveValue("Good morning");
});

test("4U: each U gets a grade, and the weakest is named", async ({ page }) => {
  await copyDesk(page);
  await section(page, "Where to start").click();
  await page.getByLabel("Framework").selectOption({ label: "4U" });
  await page.getByRole("textbox", { name: "Urgent" }).fill("Until the 10th.");
  await page.getByRole("textbox", { name: "Ultra-specific" }).fill("In the whole city.");
  await expect(page.getByText("4 of the U have no grade yet.")).toBeVisible();
  await expect(page.getByText("The ultra-specific part holds no number", { exact: false })).toBeVisible();
  const grades = { Useful: "4", Urgent: "1", Unique: "3", "Ultra-specific": "2" };
  for (const [name, grade] of Object.entries(grades)) await page.getByRole("combobox", { name, exact: true }).selectOption(grade);
  await expect(page.getByText("Begin with the weakest: Urgent.", { exact: false })).toBeVisible();
  await page.getByRole("textbox", { name: "Ultra-specific" }).fill("In 48 hours, in the whole city.");
  await page.getByRole("combobox", { name: "Ultra-specific", exact: true }).selectOption("4");
  await expect(page.getByText("the headline holds", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await saved(page);
  await page.reload();
  await section(page, "Where to start").click();
  await expect(page.getByRole("combobox", { name: "Useful", exact: true })).toHaveValue("4");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("the platform's button is chosen, kept, seen as the client sees it, and taken away", async ({ page }) => {
  await copyDesk(page);
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "Facebook ad", exact: true }).check();
  await step(page, "Copy");
  const ad = page.getByRole("navigation", { name: "Placement shown" }).getByRole("button", { name: /^Facebook ad/ });
  await ad.click();
  await text(page).first().fill("Order your panettone by the 10th.");
  await section(page, "Where to start").click();
  const button = page.getByRole("button", { name: "ORDER_NOW", exact: true });
  if (!(await button.isVisible())) await page.locator("summary", { hasText: /other buttons$/ }).click();
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Button chosen")).toBeVisible();
  const shown = page.locator(".preview-button").first();
  await expect(shown).toHaveText("Button: Order now");
  await expectAccessible(page);
  await saved(page);
  await page.reload();
  await ad.click();
  await expect(shown).toHaveText("Button: Order now");
  await section(page, "Where to start").click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator(".preview-button")).toHaveCount(0);
});
