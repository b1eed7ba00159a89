// A campaign in a link: out of one browser, into another, and never through a server.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, started, test } from "./support/test.mjs";
import { downloaded, newCampaign, step } from "./support/work.mjs";

test("a link holds the campaign, and whoever opens it decides", async ({ page, browser, baseURL }) => {
  await newCampaign(page, "Spring", "Receive more requests for a quote");
  await step(page, "Platforms");
  await page.getByRole("checkbox", { name: "LinkedIn post", exact: true }).check();
  await step(page, "Copy");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Ask for a quote today.");
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  const field = page.getByRole("textbox", { name: "Link to send" });
  const link = await field.inputValue();
  expect(link).toContain("/en/received/#");
  await expect(page.getByText(`It is ${link.length.toLocaleString("en")} characters long`)).toBeVisible();
  await expectAccessible(page);

  const other = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
  const requests = [];
  other.on("request", (request) => requests.push(request.url()));
  const theirs = await other.newPage();
  await theirs.goto(link);
  await started(theirs);
  for (const text of ["Spring", "Receive more requests for a quote.", "LinkedIn post", "One text written"]) {
    await expect(theirs.getByText(text, { exact: true }).first()).toBeVisible();
  }
  expect(requests.filter((url) => url.includes("#") || url.includes(link.split("#")[1].slice(0, 40)))).toEqual([]);
  await theirs.getByText("Read all of it before you decide").click();
  await expect(theirs.getByText("Ask for a quote today.").first()).toBeVisible();
  await expectNoSidewaysScroll(theirs);
  await expectAccessible(theirs);
  expect(await theirs.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("coso.campaign")))).toEqual([]);

  // The language changes and the campaign is still there.
  await theirs.getByRole("link", { name: "Leggi questa pagina in italiano" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Una campagna ricevuta");
  await theirs.getByRole("button", { name: "Aggiungi alle mie campagne" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Piano");
  await expect(theirs.getByText("Ask for a quote today.").first()).toBeVisible();
  await theirs.getByRole("navigation", { name: "Sezioni" }).getByRole("link", { name: "Campagne" }).click();
  await expect(theirs.getByRole("link", { name: "Spring" })).toBeVisible();
  await other.close();
});

test("one desk goes alone", async ({ page }) => {
  await newCampaign(page, "Spring", "Receive more requests for a quote");
  await step(page, "Copy");
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  const field = page.getByRole("textbox", { name: "Link to send" });
  const whole = await field.inputValue();
  await page.getByLabel("What to send").selectOption("Audience");
  await expect(field).not.toHaveValue(whole);
  expect((await field.inputValue()).length).toBeLessThan(whole.length);
  await expectAccessible(page);
  await page.goto(await field.inputValue());
  await started(page);
  await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
  await expect(page.getByText("Receive more requests for a quote")).toHaveCount(0);
});

test("a link cut on its way, or from the future, says so and touches nothing", async ({ page }) => {
  await newCampaign(page, "Autumn");
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  const link = await page.getByRole("textbox", { name: "Link to send" }).inputValue();
  await page.goto(link.slice(0, -12));
  await started(page);
  await expect(page.getByText("This link is incomplete or damaged.")).toBeVisible();
  await expectAccessible(page);

  // The same page with another fragment: nothing is loaded, the page reads it all the same.
  await page.evaluate((hash) => (location.hash = hash), link.split("#")[1]);
  await expect(page.getByRole("heading", { name: "Autumn" })).toBeVisible();

  const future = await page.evaluate(async () => {
    const text = JSON.stringify({ format: "coso", version: 99, revision: 0, data: { kind: "campaign" } });
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  });
  await page.evaluate((hash) => (location.hash = hash), future);
  await expect(page.getByText("This link comes from a newer version of Coso.")).toBeVisible();
  await open(page, "en/received");
  await expect(page.getByText("There is no campaign in this address.")).toBeVisible();
});

test("a campaign too large for a link is offered as a file", async ({ page }) => {
  await newCampaign(page, "Large");
  await step(page, "Goal");
  // Random letters do not compress.
  const letters = await page.evaluate(() =>
    Array.from(crypto.getRandomValues(new Uint8Array(30_000)), (byte) => String.fromCharCode(97 + (byte % 26))).join(""),
  );
  await page.getByRole("textbox", { name: "Why it can be reached" }).fill(letters);
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  await expect(page.getByText("This campaign does not fit in a link", { exact: false })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Link to send" })).toHaveCount(0);
  // The file takes all of it, or the desk that was chosen.
  const file = async () => JSON.parse(await downloaded(page, () => page.getByRole("button", { name: "Download as a file" }).click()));
  expect(JSON.stringify(await file())).toContain(letters);
  await page.getByLabel("What to send").selectOption("Calendar");
  await expect(page.getByRole("textbox", { name: "Link to send" })).toHaveValue(/received/);
  expect(JSON.stringify(await file())).not.toContain(letters);
});
