// The editorial calendar: posts moved by mouse and by keyboard, slots, repetitions, remarks.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { onTheDay, planned } from "./support/planned.mjs";
import { downloaded, newCampaign, saved, step } from "./support/work.mjs";

const post = (page, text) => page.getByRole("button", { name: new RegExp(text) }).and(page.locator(".cal-post"));
const dayOf = async (entry) => entry.evaluate((button) => button.closest("[data-date]")?.dataset.date);

test.use({ timezoneId: "Europe/Rome" });

test.beforeEach(async ({ page }) => onTheDay(page));

test("a post is moved with the keyboard, with the mouse, and back", async ({ page }) => {
  await planned(page);
  const entry = post(page, "How long it keeps");
  await entry.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => dayOf(entry)).toBe("2026-12-09");
  await expect(entry).toBeFocused();
  await expect(page.getByText("Moved to Wednesday 9 December 2026")).toBeVisible();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => dayOf(entry)).toBe("2026-12-16");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => dayOf(entry)).toBe("2026-12-09");
  // Both days in sight: a page that scrolls under the hand drops what it carries.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await entry.dragTo(page.locator('[data-date="2026-12-22"]'));
  await expect.poll(() => dayOf(entry)).toBe("2026-12-22");
  await expect(entry).toContainText("9:00");
  await saved(page);
});

test("a date chosen in the card, a repetition seen before it is made", async ({ page }) => {
  await planned(page);
  await post(page, "How long it keeps").click();
  const card = page.getByRole("dialog", { name: "How long it keeps" });
  await expect(card).toBeVisible();
  await expectAccessible(page);
  await card.getByLabel("Day", { exact: true }).fill("2027-03-28");
  await card.getByLabel("Time", { exact: true }).fill("02:30");
  await expect(card.getByText("this time does not exist", { exact: false })).toBeVisible();
  await card.getByLabel("Time", { exact: true }).fill("09:30");
  await expect(card.getByText("In UTC: 7:30", { exact: false })).toBeVisible();
  await card.getByLabel("Day", { exact: true }).fill("2026-12-09");
  await card.getByText("Repeat", { exact: true }).click();
  await card.getByLabel("Until", { exact: true }).fill("2026-12-31");
  await card.getByLabel("Every how many weeks").fill("2");
  await card.getByRole("checkbox", { name: "Monday" }).check();
  await expect(card.getByText(/^\d+ days: /)).toContainText("21 December 2026");
  await card.getByRole("button", { name: /^Add \d+ posts$/ }).click();
  await expect(card).toBeHidden();
  await expect(page.locator('[data-date="2026-12-21"]').getByText("How long it keeps")).toBeVisible();
});

test("Escape closes the card and brings one back to the post", async ({ page }) => {
  await planned(page);
  const entry = post(page, "How long it keeps");
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(entry).toBeFocused();
});

test("slots stay free until they are filled; holidays of the country are shown", async ({ page }) => {
  await planned(page);
  await expect(page.locator('[data-date="2026-12-25"]').getByText("Christmas", { exact: false }).first()).toBeVisible();
  await page.locator("summary", { hasText: "Weekly slots" }).click();
  await page.getByRole("button", { name: "Add a slot" }).click();
  await page.getByLabel("From", { exact: true }).fill("2026-12-01");
  const free = page.getByRole("button", { name: /Fill the slot: .*, 15 December 2026/ });
  await free.click();
  await expect(free).toHaveCount(0);
  await expect(page.locator('[data-date="2026-12-15"] .cal-post')).toHaveCount(1);
});

test("week, list, groups and filters show the same posts", async ({ page }) => {
  await planned(page);
  await expect(page.getByText("3 posts", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Week", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Week 49: / })).toBeVisible();
  await expect(page.getByText("2 posts", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.locator("summary", { hasText: "Filters" }).click();
  await page.getByLabel("Group the list").selectOption({ label: "By job" });
  await expect(page.getByRole("heading", { level: 3, name: /Social media manager/ })).toBeVisible();
  await page.getByLabel("Status").selectOption({ label: "Approved" });
  await expect(page.getByText("No posts", { exact: true })).toBeVisible();
});

test("what a good editor would say, with why", async ({ page }) => {
  await planned(page);
  await expect(page.getByText("3 posts in a row on the theme “Tips”.", { exact: true })).toBeVisible();
  await expect(page.getByText("Less than two hours between", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("In the same place the second covers the first", { exact: false })).toBeVisible();
});

test("posting times are a dated survey until there are one's own", async ({ page }) => {
  await planned(page);
  await page.locator("summary", { hasText: "When to post" }).click();
  await expect(page.getByText("Monday, 8 to 13")).toBeVisible();
  await expect(page.getByText("Survey of 2023", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: /Social Media Today/ })).toBeVisible();
});

test("on a phone the free days are there too, and a post starts on them", async ({ page }) => {
  await planned(page);
  await page.setViewportSize({ width: 360, height: 640 });
  const day = (date) => page.locator(`[data-date="${date}"]`);
  await expect(day("2026-12-01").getByText("How to choose a panettone")).toBeVisible();
  await expect(day("2026-12-01").getByRole("button", { name: /^Free day/ })).toHaveCount(0);
  await expect(day("2026-12-25").getByText("Christmas", { exact: false }).first()).toBeVisible();
  // What is past and was free is left out.
  await page.getByRole("button", { name: "Previous month" }).click();
  await expect(day("2026-11-27").getByRole("button", { name: /^Free day/ })).toBeVisible();
  await expect(day("2026-11-25")).toBeHidden();
  await page.getByRole("button", { name: "Next month" }).click();
  const free = day("2026-12-03").getByRole("button", { name: /^Free day/ });
  await free.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(free).toBeHidden();
});

for (const [path, language] of [["calendario", "it"], ["calendar", "en"]]) {
  test(`narrow and wide, ${language}: nothing hides and nothing is unnamed`, async ({ page }) => {
    // Every part of the desk unfolded, looked at three times.
    test.slow();
    await planned(page);
    const id = page.url().split("/").at(-2);
    await open(page, `${language}/${language === "it" ? "campagna" : "campaign"}/${id}/${path}`);
    await expect(page.locator(".cal-post").first()).toBeVisible();
    for (const summary of await page.locator("main details:not([open]) > summary").all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expect(page.locator(".cal-post").first()).toBeVisible();
    await expectAccessible(page);
  });
}

test("files out: a calendar, and what stays behind with why", async ({ page }) => {
  await planned(page);
  await page.locator("summary", { hasText: "Take the calendar elsewhere" }).click();
  await expect(page.getByText("The file holds 3 posts", { exact: false })).toBeVisible();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click());
  expect(file).toContain("BEGIN:VTIMEZONE\r\n");
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  await page.getByLabel("Format").selectOption({ label: "Google Ads Editor" });
  await expect(page.getByText("The file is empty: see below why", { exact: false })).toBeVisible();
  await expect(page.getByText("Not for this platform", { exact: false })).toBeVisible();
  await page.getByLabel("Format").selectOption({ label: "Buffer" });
  // Nobody has approved anything yet: by itself nothing leaves.
  await expect(page.getByText("Not approved yet")).toBeVisible();
  await page.getByLabel("What goes out").selectOption({ label: "Drafts, too" });
  await expect(page.getByText("The times of the file are those of Rome", { exact: false })).toBeVisible();
  const buffer = await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click());
  expect(buffer.split("\r\n")[0]).toBe("Text,Image URL,Tags,Posting Time");
});

test("files in: rows with errors are named, nothing is kept before one confirms, all of it comes out again", async ({ page }) => {
  await newCampaign(page, "Import");
  await step(page, "Calendar");
  await page.locator("summary", { hasText: "Open a file of posts" }).click();
  const windows = Buffer.from("Testo;Giorno;Ora;Piattaforma\nPerch\xe9 s\xec;1/12/2026;9:30;Facebook\nDue;31/2/2026;9:30;Facebook\n", "latin1");
  await page.locator("#import-file").setInputFiles({ name: "uscite.csv", mimeType: "text/csv", buffer: windows });
  await expect(page.getByText("uscite.csv · Windows-1252")).toBeVisible();
  await expect(page.getByText("One row is ready", { exact: true })).toBeVisible();
  await expect(page.getByText("Line 3: the date cannot be read or does not exist (“31/2/2026”)")).toBeVisible();
  await expect(page.locator(".cal-post")).toHaveCount(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Add one post" }).click();
  await saved(page);
  await page.getByRole("button", { name: "Next month" }).click();
  await expect(post(page, "Perché sì")).toBeVisible();
  await page.getByRole("button", { name: /Take out its post/ }).click();
  await expect(page.locator(".cal-post")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(post(page, "Perché sì")).toBeVisible();
});

test("a post on hold says so, stays out of the files and is let go again", async ({ page }) => {
  await planned(page);
  await post(page, "How long it keeps").click();
  await page.getByRole("dialog").getByLabel("On hold: must not go out for now").check();
  await page.keyboard.press("Escape");
  await expect(post(page, "How long it keeps")).toContainText("On hold");
  await expect(page.getByText("One post is on hold", { exact: false })).toBeVisible();
  await page.locator("summary", { hasText: "Take the calendar elsewhere" }).click();
  const calendar = await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click());
  expect(calendar.replaceAll("\r\n ", "")).toContain("SUMMARY:ON HOLD – ");
  await page.getByLabel("Format").selectOption({ label: "Buffer" });
  await page.getByLabel("What goes out").selectOption({ label: "Drafts, too" });
  await expect(page.getByText("The file holds 2 posts", { exact: false })).toBeVisible();
  await page.locator("summary", { hasText: "One text is left out" }).click();
  await expect(page.getByText("On hold: it is let go in the calendar")).toBeVisible();
  expect(await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click())).not.toContain("How long");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Let all go out" }).click();
  await expect(page.getByText("The file holds 3 posts", { exact: false })).toBeVisible();
  await expect(page.getByText("One post is on hold", { exact: false })).toHaveCount(0);
});

test("a file too long for its tool comes in pieces, and the limit has a source", async ({ page }) => {
  const days = Array.from({ length: 23 }, (_, at) => [`2026-12-${String(at + 1).padStart(2, "0")}`, "09:00", "Tips", `Advice ${at + 1}`]);
  await planned(page, days);
  await page.locator("summary", { hasText: "Take the calendar elsewhere" }).click();
  await page.getByLabel("Format").selectOption({ label: "Buffer" });
  await page.getByLabel("What goes out").selectOption({ label: "Drafts, too" });
  await expect(page.getByRole("button", { name: "Download the file" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Buffer Help Center/ })).toBeVisible();
  await page.getByLabel("Your account").selectOption({ label: "Free: up to 10 posts a file" });
  await expect(page.getByText("Buffer takes 10 posts at a time: there are 3 files")).toBeVisible();
  const texts = [];
  for (const number of [1, 2, 3]) {
    texts.push(await downloaded(page, () => page.getByRole("button", { name: `Download file ${number} of 3` }).click()));
  }
  expect(texts.map((text) => text.trimEnd().split("\r\n").length)).toEqual([11, 11, 4]);
  expect(new Set(texts.map((text) => text.split("\r\n")[0]))).toEqual(new Set(["Text,Image URL,Tags,Posting Time"]));
  expect(texts.join("").match(/Advice \d+/g)).toHaveLength(23);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
