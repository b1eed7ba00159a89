// The same campaign in two tabs: nobody's words are lost, and nobody is warned of nothing.
import { expectAccessible } from "./support/axe.mjs";
import { expect, started, test } from "./support/test.mjs";
import { newCampaign, saved } from "./support/work.mjs";

const notice = "changed in another tab";
const goal = (page) => page.getByRole("textbox", { name: "What should happen" });

async function two(context) {
  const mine = await context.newPage();
  await newCampaign(mine, "Spring", "First words");
  const other = await context.newPage();
  await other.goto(mine.url());
  await started(other);
  await expect(goal(other)).toHaveValue("First words");
  return { mine, other };
}

const list = async (page) => {
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  return page.getByRole("main").getByRole("list").getByRole("link");
};

test("a second tab that only reads worries nobody", async ({ context }) => {
  const { mine, other } = await two(context);
  // The same text again, and the settings: something is stored, the campaign says the same.
  await other.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      const text = localStorage.getItem(key);
      const revised = text.replace(/"revision":(\d+)/, (_, n) => `"revision":${Number(n) + 1}`);
      localStorage.setItem(key, revised);
    }
  });
  await other.getByRole("button", { name: "Switch to the dark theme" }).click();
  await goal(mine).fill("Second words");
  await saved(mine);
  await expect(mine.getByText(notice, { exact: false })).toHaveCount(0);
});

test("news of a tab that changed nothing worries nobody while one types", async ({ page }) => {
  await newCampaign(page, "Spring", "First words");
  // Typed, and the news comes before the pause in which it is written.
  await goal(page).evaluate((field) => {
    const key = Object.keys(localStorage).find((key) => localStorage.getItem(key).includes("First words"));
    const before = localStorage.getItem(key);
    const after = before.replace(/"revision":(\d+)/, (_, n) => `"revision":${Number(n) + 1}`);
    field.value = "Second words";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    localStorage.setItem(key, after);
    window.dispatchEvent(new StorageEvent("storage", { key, oldValue: before, newValue: after }));
  });
  await saved(page);
  await expect(page.getByText(notice, { exact: false })).toHaveCount(0);
  await page.reload();
  await started(page);
  await expect(goal(page)).toHaveValue("Second words");
});

test("the other version can be loaded, and what was typed here is set aside", async ({ context }) => {
  const { mine, other } = await two(context);
  await goal(other).fill("Words of the other tab");
  await saved(other);
  await expect(mine.getByText(notice, { exact: false })).toBeVisible();
  await expectAccessible(mine);
  await goal(mine).fill("Words of mine");
  // The question does not go away while one writes.
  await mine.waitForTimeout(700);
  await expect(mine.getByText(notice, { exact: false })).toBeVisible();
  await mine.getByRole("button", { name: "Load the other version" }).click();
  await expect(goal(mine)).toHaveValue("Words of the other tab");
  await expect(mine.getByText(notice, { exact: false })).toHaveCount(0);
  const links = await list(mine);
  await expect(links).toHaveText(["Spring (other tab)", "Spring"]);
  await links.first().click();
  await expect(goal(mine)).toHaveValue("Words of mine");
});

test("mine can be kept, and the other is set aside", async ({ context }) => {
  const { mine, other } = await two(context);
  await goal(other).fill("Words of the other tab");
  await saved(other);
  await goal(mine).fill("Words of mine");
  await mine.getByRole("button", { name: "Keep mine" }).click();
  await expect(mine.getByText("named “Spring (other tab)”", { exact: false })).toBeVisible();
  await saved(mine);
  await goal(mine).fill("More words of mine");
  await saved(mine);
  await mine.reload();
  await expect(goal(mine)).toHaveValue("More words of mine");
  const links = await list(mine);
  await links.filter({ hasText: "Spring (other tab)" }).click();
  await expect(goal(mine)).toHaveValue("Words of the other tab");
});
