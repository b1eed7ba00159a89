// The plan: read, printed, taken away as Markdown and as a file, and opened again from it.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { downloaded, newCampaign, saved, step } from "./support/work.mjs";

async function written(page) {
  await newCampaign(page, "Spring", "Receive more requests for a quote");
  await page.getByRole("radio").nth(3).check();
  await page.getByRole("textbox", { name: "Where you are now" }).fill("20");
  await page.getByRole("textbox", { name: "Where you want to be" }).fill("60");
  await step(page, "Audience");
  await page.getByRole("button", { name: "Add a persona" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Giulia");
  await page.getByRole("textbox", { name: "Needs" }).fill("a price before she calls");
  await page.getByRole("checkbox", { name: "I know this for a fact (Needs)" }).check();
  await page.getByRole("textbox", { name: "How you know" }).fill("12 interviews");
  await page.getByRole("checkbox", { name: "LinkedIn", exact: true }).check();
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "LinkedIn post", exact: true }).check();
  await step(page, "Copy");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("# Ask for a quote\nWe answer *today*.");
  await page.getByText(/^Publication/).click();
  await page.getByLabel("Day").fill("2027-03-09");
  await page.getByRole("textbox", { name: /^First comment/ }).fill("The link is here");
  await step(page, "Plan");
}

test("goal, audience, platforms with their reason, copy and calendar on one page", async ({ page }) => {
  await written(page);
  const plan = page.getByRole("article");
  for (const heading of ["Goal", "Audience", "Platforms", "Copy", "Calendar"]) {
    await expect(plan.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  }
  await expect(plan.getByText("Receive more requests for a quote: from 20 to 60", { exact: false }).first()).toBeVisible();
  await expect(plan.getByText("a price before she calls (evidence: 12 interviews)")).toBeVisible();
  // A reason in words for what was chosen, never a mark without a meaning.
  const row = plan.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "LinkedIn post" }) }).first();
  await expect(row.getByRole("cell").last()).not.toHaveText(/^\W*$/);
  await expect(plan.getByText("✓")).toHaveCount(0);
  await expect(plan.getByText("The link is here")).toBeVisible();
  await expect(plan.getByText("9 March 2027", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await plan.getByRole("link", { name: /Change.*Audience/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Audience");
});

test("what the plan lacks is said to its author: not on paper, not in the files", async ({ page }) => {
  await written(page);
  const notes = page.getByRole("region", { name: "Notes for you" });
  const hint = "The times are our judgement: change the pieces a week and see what moves";
  await expect(notes.getByText(hint)).toBeVisible();
  await expect(notes.getByRole("heading", { name: /^Goal · SMART: \d of 5$/ })).toBeVisible();
  await expect(page.getByRole("article").getByText(hint)).toHaveCount(0);
  const markdown = await downloaded(page, () => page.getByRole("button", { name: "Download as Markdown" }).click());
  expect(markdown).not.toContain(hint);
  await page.emulateMedia({ media: "print" });
  await expect(notes).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await notes.getByRole("link", { name: /Change.*Goal/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goal");
});

test("on paper there is the plan and nothing to press", async ({ page }) => {
  await written(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  for (const control of await page.locator("button, summary, nav, header, footer").all()) await expect(control).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});

test("Markdown keeps what was written as text; the file opens again as it was", async ({ page, browser, baseURL }) => {
  await written(page);
  const markdown = await downloaded(page, () => page.getByRole("button", { name: "Download as Markdown" }).click());
  expect(markdown).toMatch(/^# .*Spring\n/);
  expect(markdown).toContain("> \\# Ask for a quote");
  expect(markdown).toContain("We answer \\*today\\*.");
  expect(markdown).toContain("## Calendar");
  const json = await downloaded(page, () => page.getByRole("button", { name: /JSON/ }).click());

  const other = await browser.newContext({ baseURL });
  const theirs = await other.newPage();
  await open(theirs, "en/campaigns");
  await theirs
    .getByLabel("Open a Coso file")
    .setInputFiles({ name: "spring.json", mimeType: "application/json", buffer: Buffer.from(json) });
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Plan");
  const again = await downloaded(theirs, () => theirs.getByRole("button", { name: "Download as Markdown" }).click());
  expect(again).toBe(markdown);
  await other.close();
});

test("a file that is none of ours says what it is, and a rescued one gives the work back", async ({ page }) => {
  await newCampaign(page, "Rescued", "Words to be rescued");
  await saved(page);
  const key = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("coso.campaign.")));
  const text = await page.evaluate((key) => localStorage.getItem(key), key);
  await open(page, "en/campaigns");
  const choose = (content) =>
    page
      .getByLabel("Open a Coso file")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
  for (const [content, words] of [
    ["not JSON {", "The file is damaged or incomplete"],
    ['{"hello":1}', "The file does not come from Coso"],
    ['{"format":"coso","version":99,"revision":1,"data":{}}', "saved by a newer version of Coso"],
  ]) {
    await choose(content);
    await expect(page.getByRole("alert").getByText(words, { exact: false })).toBeVisible();
  }
  await expectAccessible(page);
  await choose(JSON.stringify({ format: "coso-rescue", version: 1, keys: { [key]: text } }));
  await expect(page.getByText("One campaign added to yours")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the file is chosen by keyboard too, in the words of the page", async ({ page }) => {
  await open(page, "it/campagne");
  await page.getByRole("button", { name: "Nuova campagna" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Apri un file di Coso")).toBeFocused();
  const outline = await page.locator("label[for=open-file]").evaluate((label) => getComputedStyle(label).outlineStyle);
  expect(outline).toBe("solid");
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await chooser;
});
