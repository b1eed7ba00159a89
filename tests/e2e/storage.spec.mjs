// What the browser does not keep is never lost in silence.
import { expectAccessible } from "./support/axe.mjs";
import { expect, open, test } from "./support/test.mjs";
import { downloaded, newCampaign, step } from "./support/work.mjs";

// From now on the browser refuses to keep anything.
const refuse = (page, name) =>
  page.addInitScript((name) => {
    Storage.prototype.setItem = () => {
      throw new DOMException("refused", name);
    };
  }, name);

test("without storage one works all the same, and is told to download", async ({ page }) => {
  await refuse(page, "SecurityError");
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "New campaign" }).click();
  await expect(page.getByRole("alert").getByText("does not let us save", { exact: false })).toBeVisible();
  await page.getByRole("textbox", { name: "What should happen" }).fill("Words that are only here");
  await step(page, "Plan");
  await expect(page.getByText("Words that are only here", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  const text = await downloaded(page, () => page.getByRole("button", { name: "Download a copy" }).click());
  expect(text).toContain("Words that are only here");
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("link", { name: "Untitled campaign" }).click();
  await expect(page.getByRole("textbox", { name: "What should happen" })).toHaveValue("Words that are only here");
});

test("when the browser is full, deleting for good makes room", async ({ page }) => {
  await newCampaign(page, "Old", "x");
  await newCampaign(page, "New", "y");
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      const old = Object.keys(localStorage).filter((key) => key.startsWith("coso.campaign.")).length;
      if (key.startsWith("coso.campaign.") && old > 1) throw new DOMException("full", "QuotaExceededError");
      write.call(this, key, text);
    };
  });
  await page.getByRole("textbox", { name: "What should happen" }).fill("Words in danger");
  await expect(page.getByRole("alert").getByText("no room left", { exact: false })).toBeVisible();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("button", { name: "Delete Old" }).click();
  await page.getByText("Recently deleted (1)").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete for good Old" }).click();
  await page.getByRole("link", { name: "New" }).click();
  await expect(page.getByRole("textbox", { name: "What should happen" })).toHaveValue("Words in danger");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "What should happen" })).toHaveValue("Words in danger");
});

test("a deleted campaign can be restored after the page was left", async ({ page }) => {
  await newCampaign(page, "Spring", "x");
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "Delete Spring" }).click();
  await page.reload();
  await page.getByText("Recently deleted (1)").click();
  await page.getByRole("button", { name: "Restore Spring" }).click();
  await expect(page.getByRole("link", { name: "Spring" })).toBeVisible();
});
