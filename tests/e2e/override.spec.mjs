// Limits of other kinds than length, set otherwise: they act with their mark, travel as a file, go back.
import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.mjs";
import { png } from "./support/png.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { choosePlacement } from "./support/work.mjs";

// Twelve seconds of one colour: ffmpeg -f lavfi -i color=c=teal:size=320x180:rate=2:duration=12 -c:v libvpx -b:v 2k
const CLIP = readFileSync(new URL("support/clip.webm", import.meta.url));

// The fact, and what the person writes.
const LIMITS = [
  ["instagram.feed.text.hashtags-max-app", "3", "Your limit: 3"],
  ["instagram.feed.text.mentions-max-api", "1", "Your limit: 1"],
  ["threads.post.text.links-max", "1", "Your limit: 1"],
  ["x.ad.text.emoji-max", "2", "Your limit: 2"],
  ["mastodon.post.media.image-weight-max", "0.001", "Your limit: 0.001 MB"],
  ["linkedin.post.media.duration-max", "10", "Your limit: 10 seconds"],
];

test("numbers, weights and durations of one’s own act with their mark and travel as a file", async ({ page }) => {
  test.slow();
  await open(page, "en/rulebook");
  for (const [fact, number, said] of LIMITS) {
    await page.getByRole("searchbox", { name: "Search" }).fill(fact);
    const row = page.locator(`[id="${fact}"]`);
    await row.getByText("Is your limit another one?").click();
    await row.getByRole("textbox", { name: /^Your limit/ }).fill(number);
    await row.getByRole("button", { name: "Use this limit" }).click();
    await expect(row.getByText(said, { exact: true })).toBeVisible();
  }
  await page.getByRole("button", { name: "Clear the filters" }).click();
  const own = page.locator("summary", { hasText: /^Your limits/ });
  await expect(own).toContainText(String(LIMITS.length));
  await own.click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download your limits" }).click();
  const file = readFileSync(await (await download).path());

  await open(page, "en/check");
  for (const place of ["Instagram post", "Mastodon post", "LinkedIn post"]) await choosePlacement(page, place);
  await page
    .getByRole("textbox", { name: "Text", exact: true })
    .fill("One @a @b https://a.example https://b.example #one #two #three #four 🌷🌷🌷");
  const show = (name) => page.locator(".switch").getByRole("button", { name: new RegExp(`^${name}`) }).click();
  const marked = page.locator(".copy-field").getByText(/By the limit you set\./);
  await show("Instagram post");
  await expect(marked).toHaveCount(2);
  await page.getByLabel("Choose images or videos").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: png(1080, 1080) });
  const item = page.getByRole("listitem").filter({ hasText: "a.png" });
  await expect(item.getByRole("row", { name: /^Mastodon post/ })).toContainText("By the limit you set.");
  await page.getByLabel("Choose images or videos").setInputFiles({ name: "clip.webm", mimeType: "video/webm", buffer: CLIP });
  const clip = page.getByRole("listitem").filter({ hasText: "clip.webm" });
  await expect(clip.getByText(/WEBM · 320 × 180 pixels/i)).toBeVisible();
  await expect(clip.getByRole("row", { name: /^LinkedIn post/ })).toContainText("By the limit you set.");
  await choosePlacement(page, "X ad");
  await show("X ad");
  await expect(page.locator(".copy-field").getByText(/emoji.*By the limit you set\./)).toBeVisible();

  await open(page, "en/rulebook");
  await own.click();
  for (let left = LIMITS.length; left > 0; left -= 1) {
    await page.getByRole("button", { name: /^Back to the catalogue’s limit:/ }).first().click();
  }
  await expect(own).toContainText("none");
  await page.getByLabel("Open a file of limits").setInputFiles({ name: "coso-limits.json", mimeType: "application/json", buffer: file });
  await expect(page.getByText(`${LIMITS.length} limits added`)).toBeVisible();
});

const set = async (tab, [fact, number, said]) => {
  await tab.getByRole("searchbox", { name: "Search" }).fill(fact);
  const row = tab.locator(`[id="${fact}"]`);
  await row.getByText("Is your limit another one?").click();
  await row.getByRole("textbox", { name: /^Your limit/ }).fill(number);
  await row.getByRole("button", { name: "Use this limit" }).click();
  await expect(row.getByText(said, { exact: true })).toBeVisible();
};

test("limits set in two tabs are both kept", async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, "en/rulebook");
  await open(other, "en/rulebook");
  await set(page, LIMITS[0]);
  await set(other, LIMITS[1]);
  await page.reload();
  await expect(page.locator("summary", { hasText: /^Your limits/ })).toContainText("2");
});

test("the last limit taken back in one tab does not come back from an older one", async ({ page, context }) => {
  await open(page, "en/rulebook");
  await set(page, LIMITS[0]);
  const older = await context.newPage();
  await open(older, "en/rulebook");
  const own = (tab) => tab.locator("summary", { hasText: /^Your limits/ });
  await expect(own(older)).toContainText("one");
  const row = page.locator(`[id="${LIMITS[0][0]}"]`);
  await row.getByRole("button", { name: "Back to the catalogue’s limit" }).click();
  await expect(own(page)).toContainText("none");
  await set(older, LIMITS[1]);
  await page.reload();
  await expect(own(page)).toContainText("one");
  await own(page).click();
  await expect(page.getByRole("button", { name: `Back to the catalogue’s limit: ${LIMITS[1][0]}` })).toBeVisible();
  await expect(page.getByRole("button", { name: `Back to the catalogue’s limit: ${LIMITS[0][0]}` })).toHaveCount(0);
});
