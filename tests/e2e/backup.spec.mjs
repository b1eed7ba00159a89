// Everything out of one browser in a file, and into another, where nothing is replaced.
import { expectAccessible } from "./support/axe.mjs";
import { expect, open, test } from "./support/test.mjs";
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
