// What is stored may be cut, spoilt or written by a newer release, and the clock may be wrong: nothing is lost
// in silence, and the page says what to do.
import { expectAccessible } from "./support/axe.mjs";
import { expect, open, test } from "./support/test.mjs";
import { setClock } from "./support/planned.mjs";
import { downloaded, newCampaign, saved, step } from "./support/work.mjs";

const goal = (page) => page.getByRole("textbox", { name: "What should happen" });

// What is stored under a key, changed before the next page reads it.
const spoil = (page, key, change) =>
  page.evaluate(
    ([key, change]) => {
      const name = Object.keys(localStorage).find((name) => new RegExp(key).test(name));
      const text = localStorage.getItem(name);
      localStorage.setItem(name, change === "cut" ? text.slice(0, text.length / 2) : text.replace('"version":2', '"version":3'));
    },
    [key, change],
  );
const stored = (page) => page.evaluate(() => Object.entries(localStorage).map(([key, text]) => `${key} ${text}`));

for (const change of ["cut", "newer"]) {
  test(`the list of campaigns is made anew when it is ${change}, and the old one is kept`, async ({ page }) => {
    await newCampaign(page, "Spring", "Words of spring");
    await newCampaign(page, "Summer", "Words of summer");
    await spoil(page, "coso.index", change);
    await open(page, "en/campaigns");
    for (const name of ["Spring", "Summer"]) await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    // The list is written again: what it was is put aside, and the page says so.
    await page.getByRole("button", { name: "Duplicate Spring" }).click();
    await expect(page.getByText("cannot be used: the list of campaigns", { exact: false })).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    for (const name of ["Spring", "Spring 2", "Summer"]) await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    await page.getByText("Put aside: one").click();
    const file = await downloaded(page, () => page.getByRole("button", { name: "Download the list of campaigns" }).click());
    expect(JSON.parse(file).keys["coso.index"]).toContain(change === "newer" ? '"version":3' : '"entries"');
  });

  test(`the text of the check desk is put aside when it is ${change}`, async ({ page }) => {
    await open(page, "en/check");
    await page.getByRole("textbox", { name: "Text", exact: true }).fill("Words of yesterday");
    await saved(page);
    await spoil(page, "check-desk", change);
    await page.reload();
    await expect(page.getByText("cannot be used: the text of the check desk", { exact: false })).toBeVisible();
    const text = page.getByRole("textbox", { name: "Text", exact: true });
    await expect(text).toHaveValue("");
    await text.fill("Words of today");
    await saved(page);
    const all = await stored(page);
    expect(all.filter((line) => line.includes("Words of today"))).toHaveLength(1);
    if (change === "newer") expect(all.filter((line) => line.includes("Words of yesterday"))).toHaveLength(1);
    await page.reload();
    await expect(text).toHaveValue("Words of today");
  });
}

test("a campaign cut in the middle stays in the list, says so, and can be downloaded", async ({ page }) => {
  await newCampaign(page, "Spring", "Words of spring");
  await newCampaign(page, "Summer");
  await spoil(page, "coso.campaign.*$", "cut");
  const broken = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("coso.campaign.") && !localStorage.getItem(key).endsWith("}")));
  await open(page, `en/campaign/${broken.replace("coso.campaign.", "")}/goal`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Some saved work cannot be read.");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Go to your campaigns" }).first().click();
  await page.getByText("Put aside: one").click();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Download campaign" }).click());
  expect(Object.keys(JSON.parse(file).keys)).toEqual([broken]);
});

test("a campaign of a newer release is not touched by an older tab", async ({ page }) => {
  await newCampaign(page, "Spring", "Words of spring");
  const address = page.url();
  // The other tab has the new release already, and writes.
  await spoil(page, "coso.campaign.*$", "newer");
  await goal(page).fill("Words of the old tab");
  await saved(page);
  const all = await stored(page);
  expect(all.filter((line) => line.includes('"version":3') && line.includes("Words of spring"))).toHaveLength(1);
  await expect(page.getByText("cannot be used: campaign", { exact: false })).toBeVisible();
  await page.goto(address);
  await expect(goal(page)).toHaveValue("Words of the old tab");
});

test("one's own limits and words survive what cannot be read", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem("begun")) return;
    localStorage.setItem("begun", "yes");
    localStorage.setItem("coso.overrides", '{"format":"coso","version":3,"revision":1,"data":{"kind":"overrides","limits":{"a":1}}}');
    localStorage.setItem("coso.settings", '{"format":"coso","version":2,"revision":1,"data":{"kind":"settings","notes":{"wor');
    localStorage.setItem("coso.campaign.", "nobody’s");
    localStorage.setItem("coso.results", "[]");
  });
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "Switch to the dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText("cannot be used: settings and your words", { exact: false })).toBeVisible();
  await open(page, "en/results");
  await expect(page.getByText("could not be read", { exact: false })).toBeVisible();
  const all = (await stored(page)).filter((line) => line.startsWith("coso.aside."));
  expect(all).toEqual(expect.arrayContaining([expect.stringContaining('"notes":{"wor'), expect.stringMatching(/results \[\]$/)]));
});

test("a clock set wrong loses nothing and silences nothing", async ({ page }) => {
  await setClock(page, "2026-11-02T09:00:00Z");
  await newCampaign(page, "Spring", "Words of spring");
  await newCampaign(page, "Summer", "Words of summer");
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "Delete Summer" }).click();

  // For a day it is 2040.
  await setClock(page, "2040-01-05T09:00:00Z");
  await page.reload();
  await expect(page.getByText("Your work is only in this browser.").first()).toBeVisible();
  await page.getByRole("button", { name: "Remind me later" }).click();
  await page.getByRole("link", { name: "Spring" }).click();
  await goal(page).fill("Words of the future");
  await saved(page);
  await step(page, "Calendar");

  // Then it is right again.
  await setClock(page, "2026-12-20T09:00:00Z");
  await open(page, "en/campaigns");
  await expect(page.getByText("Your work is only in this browser.").first()).toBeVisible();
  await page.getByText("Recently deleted (1)").click();
  await page.getByRole("button", { name: "Restore Summer" }).click();
  await page.getByRole("link", { name: "Spring" }).click();
  await expect(goal(page)).toHaveValue("Words of the future");
  await goal(page).fill("Words of the past");
  await saved(page);
  await page.reload();
  await expect(goal(page)).toHaveValue("Words of the past");

  // And once it is before anything was made.
  await setClock(page, "1971-01-01T00:00:00Z");
  await page.reload();
  await goal(page).fill("Words of a flat battery");
  await saved(page);
  await page.reload();
  await expect(goal(page)).toHaveValue("Words of a flat battery");
  await open(page, "en/rulebook");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await open(page, "en/check");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Words at last");
  await saved(page);
});
