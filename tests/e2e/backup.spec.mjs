// Everything out of one browser in a file, and into another, where nothing is replaced.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { downloaded, newCampaign } from "./support/work.mjs";

test("a copy of everything comes back beside what is there", async ({ page, browser, baseURL }) => {
  await newCampaign(page, "Spring");
  await open(page, "en/campaigns");
  await expect(page.getByText("Your work is only in this browser.")).toBeVisible();
  await expectAccessible(page);
  const text = await downloaded(page, () => page.getByRole("button", { name: "Download a copy of everything" }).click());
  await expect(page.getByText("Your work is only in this browser.")).toBeHidden();

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  await open(theirs, "it/campagne");
  const file = { name: "coso.json", mimeType: "application/json", buffer: Buffer.from(text) };
  const input = theirs.getByLabel("Riprendi da una copia");
  await input.setInputFiles(file);
  await expect(theirs.getByText("Campagne aggiunte: Spring")).toBeVisible();
  await expect(theirs.getByRole("link", { name: "Spring", exact: true })).toBeVisible();
  await input.setInputFiles(file);
  await expect(theirs.getByText("già qui, ugual", { exact: false })).toBeVisible();
  await expect(theirs.getByRole("link", { name: "Spring" })).toHaveCount(1);
  await input.setInputFiles({ ...file, buffer: Buffer.from("{}") });
  await expect(theirs.getByText("Questo file non è una copia di Coso.")).toBeVisible();
  await expect(theirs.getByRole("link", { name: "Spring" })).toHaveCount(1);
  await expectAccessible(theirs);
  await other.close();
});

const envelope = (data) => JSON.stringify({ format: "coso", version: 2, revision: 1, data });
const limits = (limits) => envelope({ kind: "overrides", limits });
const key = "coso.overrides";
const mastodon = "mastodon.post.text.length-max";
const x = "x.post.text.length-max";

test("what a copy lacks or contradicts is said, and nothing gets out of reach", async ({ page }) => {
  await open(page, "en/campaigns");
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, limits({ [mastodon]: 5000 })]);
  const copy = {
    format: "coso-rescue",
    version: 1,
    keys: {
      [key]: limits({ [mastodon]: 6000, [x]: 25000 }),
      "coso.links": envelope({ kind: "links", base: "https://example.org/" }),
      "coso.campaign.future": JSON.stringify({ format: "coso", version: 99, revision: 1, data: { kind: "campaign" } }),
    },
  };
  await page.getByLabel("Bring a copy back").setInputFiles({
    name: "coso.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(copy)),
  });
  await expect(page.getByText("Added, because they were not here: links")).toBeVisible();
  await expect(page.getByText("Completed with what was missing: limits you changed")).toBeVisible();
  await expect(page.getByText("can be downloaded: limits you changed")).toBeVisible();
  await expect(page.getByText("One campaign comes from a newer Coso", { exact: false })).toBeVisible();
  const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)).data.limits, key);
  expect(kept).toEqual({ [mastodon]: 5000, [x]: 25000 });

  await page.getByText("Put aside: one").click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  const aside = await downloaded(page, () => page.getByRole("button", { name: "Download limits you changed" }).click());
  expect(JSON.parse(aside).keys).toEqual({ [key]: copy.keys[key] });
  await page.getByRole("button", { name: "Delete limits you changed" }).click();
  await expect(page.getByText(/^Put aside: /)).toHaveCount(0);
});

test("a reminder comes after a week of work, and goes when it is told to", async ({ page }) => {
  await newCampaign(page, "Spring");
  const reminder = page.getByRole("button", { name: "Remind me later" });
  await open(page, "en/campaigns");
  await expect(reminder).toHaveCount(0);
  await page.evaluate(() => {
    const index = JSON.parse(localStorage.getItem("coso.index"));
    index.data.entries[0].created -= 8 * 86_400_000;
    localStorage.setItem("coso.index", JSON.stringify(index));
  });
  await page.reload();
  await expect(reminder).toBeVisible();
  await expectAccessible(page);
  await reminder.click();
  await expect(reminder).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("link", { name: "Spring", exact: true })).toBeVisible();
  await expect(reminder).toHaveCount(0);
});
