// Strategy: can the goal be reached, how many people there are, the best set, who does what, the plan as a file.
import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { downloaded, newCampaign, saved, step } from "./support/work.mjs";

async function goal(page, target, budget) {
  await newCampaign(page, "Spring");
  await page.getByRole("radio", { name: /^Collect leads|^Gather|leads|contacts/i }).first().check();
  await page.getByLabel("How it is measured").selectOption("leads");
  await page.getByRole("textbox", { name: "Where you want to be" }).fill(target);
  await page.getByRole("textbox", { name: "Unit" }).fill("requests");
  await page.getByLabel("Start", { exact: true }).fill("2027-03-01");
  await page.getByLabel("End", { exact: true }).fill("2027-03-30");
  await page.getByRole("textbox", { name: "Budget" }).fill(budget);
}

test("an impossible goal is said plainly, with what would make it possible, and one's own results change it", async ({ page }) => {
  await goal(page, "100000", "300");
  const part = page.getByRole("region", { name: "Is it within reach?" });
  await expect(part.getByText("Out of reach", { exact: false })).toBeVisible();
  await expect(part.getByText(/Spend more: .*\d/)).toBeVisible();
  // Years of waiting are no way: with twice what can be reached, a longer time is one.
  await expect(part.getByText(/More time: /)).toHaveCount(0);
  const nearer = part.getByText(/A nearer target: \d/);
  const [, reachable] = (await nearer.textContent()).match(/: ([\d,]+)/);
  await page.getByRole("textbox", { name: "Where you want to be" }).fill(String(2 * Number(reachable.replaceAll(",", ""))));
  await expect(part.getByText(/More time: .*until/)).toBeVisible();
  // The formula stands there with its numbers, and each number with its source.
  await part.getByText("Facebook ad: formulas", { exact: false }).click();
  await expect(part.getByText(/Impressions = budget ÷ CPM × 1,000 = .*300/).first()).toBeVisible();
  await expect(part.getByRole("link", { name: /Superads/ }).first()).toBeVisible();
  await expectAccessible(page);
  // A dollar is worth nothing until the person says so.
  await expect(part.getByRole("row", { name: /^Google Ads search|^Google Ads, search/ })).toHaveCount(0);
  await part.getByRole("textbox", { name: "How many EUR is 1 USD worth" }).fill("0.9");
  await expect(part.getByRole("rowheader", { name: /Google Ads/ }).first()).toBeVisible();

  await page.getByText(/^Your past results/).click();
  await page.getByRole("button", { name: "Add a result" }).click();
  await page.getByLabel("Channel").selectOption("facebook-ad");
  for (const [name, value] of [["Impressions", "10000"], ["Clicks", "500"], ["Conversions", "100"], ["Spend", "100"]]) {
    await page.getByRole("textbox", { name, exact: false }).last().fill(value);
  }
  await expect(part.getByText("from one result of yours").first()).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(part.getByText("from one result of yours").first()).toBeAttached();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("a campaign in francs is in francs everywhere", async ({ page }) => {
  await goal(page, "40", "900");
  await page.getByLabel("Currency", { exact: true }).selectOption("chf");
  await expect(page.getByText("Budget: CHF 900.00", { exact: false })).toBeVisible();
  await step(page, "Plan");
  await expect(page.getByRole("article").getByText("CHF 900.00", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("article").getByText("€")).toHaveCount(0);
});

test("the people are counted by place, age and sex, with their sources", async ({ page }) => {
  await newCampaign(page, "Lombardy");
  await step(page, "Audience");
  const part = page.getByRole("region", { name: "How many people there are" });
  await part.getByLabel("Country").selectOption("IT");
  await part.getByText(/^Only some regions/).click();
  await part.getByRole("checkbox", { name: "Lombardy" }).check();
  await part.getByLabel("Sex").selectOption("women");
  await part.getByLabel("From age").fill("20");
  await part.getByLabel("To age").fill("39");
  await expect(part.getByText("Lombardy, women aged 20 to 39: 1,050,240 residents (31 December 2019).")).toBeVisible();
  await expect(part.getByRole("row", { name: /^Facebook/ }).getByRole("cell").first()).toHaveText(/\d+% – \d+%/);
  await expect(part.getByText(/Without a source.*Snapchat/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("personas side by side, and a guide for talking with real people", async ({ page }) => {
  await open(page, "it/campagne");
  await page.getByRole("button", { name: "Nuova campagna" }).click();
  await page.getByRole("navigation", { name: "Passi della campagna" }).getByRole("link", { name: "Pubblico" }).click();
  for (const [index, name, need] of [[0, "Giulia", "un preventivo chiaro"], [1, "Marco", "nessuna sorpresa"]]) {
    await page.getByRole("button", { name: "Aggiungi una persona" }).click();
    await page.getByRole("textbox", { name: "Nome", exact: true }).nth(index).fill(name);
    await page.getByRole("textbox", { name: "Bisogni" }).nth(index).fill(need);
  }
  await page.getByText(/^Mappa dell’empatia/).first().click();
  await page.getByRole("textbox", { name: "Che cosa le pesa" }).first().fill("aspettare una risposta");
  await page.getByText("Confronta le persone").click();
  const table = page.getByRole("region", { name: "Confronta le persone" });
  await expect(table.getByRole("columnheader", { name: "Marco" })).toBeVisible();
  await expect(table.getByRole("cell", { name: "un preventivo chiaro (Ipotesi)" })).toBeVisible();
  await expectAccessible(page);
  const guide = await downloaded(page, () => page.getByRole("button", { name: "Scarica la guida in Markdown" }).click());
  expect(guide).toContain("# Guida all’intervista");
  expect(guide).toContain("aspettare una risposta");
  const text = await downloaded(page, () => page.getByRole("button", { name: "Scarica la guida come testo" }).click());
  expect(text).not.toContain("#");
});

test("the best set is proposed, explained, adopted and changed", async ({ page }) => {
  await goal(page, "40", "600");
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "Text", exact: true }).check();
  await page.getByRole("checkbox", { name: "Photos", exact: true }).check();
  await page.getByRole("textbox", { name: "Hours a week for all the work" }).fill("14");
  await page.getByRole("checkbox", { name: "Facebook ad", exact: true }).check();
  await expect(page.getByText(/With this part of the budget: .* clicks/)).toBeVisible();
  const part = page.getByRole("region", { name: "The best set for the hours and the budget you have" });
  await expect(part.getByText(/It uses \d+\.\d of the 14\.0 hours/)).toBeVisible();
  const rows = part.getByRole("region", { name: "In", exact: true }).getByRole("row");
  await expect(rows.filter({ hasText: "It is yours" })).toHaveCount(2);
  await part.locator("summary", { hasText: "Out, and why" }).click();
  await expect(part.getByText(/would have to go|Below 50 points/).first()).toBeVisible();
  await expect(part.getByText("Without video")).toHaveCount(0);
  await expect(part.getByText("If you could make short videos")).toBeVisible();
  await expectAccessible(page);
  const count = (await rows.count()) - 1;
  await part.getByRole("button", { name: "Use this proposal" }).click();
  await expect(page.getByText(`Chosen: ${count}`)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("who does what is written, and the plan is a file that opens", async ({ page }) => {
  await goal(page, "40", "600");
  await step(page, "Platforms");
  await page.getByRole("button", { name: "Use this proposal" }).click();
  await step(page, "Plan");
  await page.getByText("Who does what", { exact: true }).first().click();
  const task = page.getByRole("group", { name: /^Answer and moderate/ });
  await task.getByRole("textbox", { name: "Does it" }).fill("Anna");
  const plan = page.getByRole("article");
  await expect(plan.getByRole("row", { name: /Answer and moderate/ })).toContainText("Anna");
  for (const question of ["Objectives: where do we want to be?", "Actions: who does what, and when?"]) {
    await expect(plan.getByText(question)).toBeVisible();
  }
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as Word (DOCX)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("spring.docx");
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect(bytes.length).toBeGreaterThan(5_000);
  await expect(page.getByText("The file is ready.")).toBeVisible();
});

test("the plan on paper begins each question on a page of its own", async ({ page }) => {
  await goal(page, "40", "600");
  await step(page, "Plan");
  await page.emulateMedia({ media: "print" });
  const breaks = await page.locator(".plan-opens").evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
  expect(breaks.filter((value) => value === "page").length).toBeGreaterThanOrEqual(3);
});
