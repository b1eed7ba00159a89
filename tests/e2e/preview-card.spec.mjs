// The card of a link: from a pasted head, without asking anybody, as each platform shows it.
import { expectAccessible } from "./support/axe.mjs";
import { png } from "./support/png.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";
import { choosePlacement } from "./support/work.mjs";

// The browser reads the pasted page; its policy stops the `onerror` in it, and says so in the console.
test.use({ expectedProblems: /Executing inline event handler violates/ });

const HEAD = `<head><!-- <meta property="og:title" content="No"> --><title>No</title><script>window.__ran = 1</script><img src=x onerror="window.__ran = 1">
<meta property="og:title" content="How we bake &amp; why it takes ${"so very ".repeat(18)}long">
<meta property='og:description' content="Flour, water, salt"><meta property="og:image" content="https://bakery.example/a.png"></head>`;

test("a pasted head becomes the card, with what is cut, missing or too small", async ({ page }) => {
  await open(page, "en/check");
  await choosePlacement(page, "LinkedIn post");
  await choosePlacement(page, "Facebook post");
  const preview = page.locator(".preview-box");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Read this: https://bakery.example/bread?utm_source=x.");
  await expect(preview.getByText("Open “Link card” and fill it in").first()).toBeVisible();
  await page.locator("summary", { hasText: /^Link card/ }).click();
  const card = page.locator("#link-card");
  await expect(card.getByText("https://bakery.example/bread", { exact: true })).toBeVisible();
  await card.getByText("Paste the page’s head").click();
  const html = card.getByRole("textbox", { name: "HTML of the page" });
  const read = card.getByRole("button", { name: "Read the tags" });
  await html.fill("just words");
  await read.click();
  await expect(card.getByText("neither a title nor any og:")).toBeVisible();
  const requests = await requestsDuring(page, async () => {
    await html.fill(HEAD);
    await read.click();
    await expect(card.getByRole("textbox", { name: "Title of the page" })).toHaveValue(/^How we bake & why/);
  });
  expect(requests, "the page is not fetched, nor anything in it").toEqual([]);
  expect(await page.evaluate(() => window.__ran), "nothing in it runs").toBeUndefined();

  const facebook = card.getByRole("region", { name: "Facebook post" });
  const linkedin = card.getByRole("region", { name: "LinkedIn post" });
  await expect(facebook.getByText("Title of the page: cut beyond 110 characters.")).toBeVisible();
  // Sources disagree: a range, and in the card what some see.
  await expect(linkedin.getByText("Title of the page: cut beyond 70–200 characters.")).toBeVisible();
  await expect(linkedin.locator(".fold-some").first()).not.toBeEmpty();
  await expect(facebook.getByText("measures are not known")).toBeVisible();
  await card.getByLabel("Choose the image file").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: png(300, 300) });
  await expect(facebook.getByText("below 600 × 315 it shows small")).toBeVisible();
  await expect(facebook.locator(".link-card-small img").first()).toBeVisible();
  await facebook.getByText("Where the cut is written").click();
  await expect(facebook.getByText(/Read on/).first()).toBeVisible();
  await expect(preview.locator(".link-card").first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);

  // What the person empties is missing, and it is said; what was filled in stays.
  await card.getByRole("textbox", { name: "Description of the page" }).fill("");
  await expect(facebook.getByText("no description (og:description)")).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.locator("summary", { hasText: /^Link card: How we bake/ })).toBeVisible();
});
