// No request after load: whatever is written or chosen on a page stays there.
import { builtPages } from "./support/pages.mjs";
import { expect, open, requestsDuring, test } from "./support/test.mjs";
import { newCampaign, step } from "./support/work.mjs";

// What a page loads of its own when it is asked to: the desk's engine with its words and sources. The page that makes
// the code for other sites shows it at work in a frame, with the settings in its address. Nothing else.
// The browser fetches the page's icon when it has time for it.
const ours = /\/(embed|workers|sources|facts)[^?]*$|\/icons\/icon\.svg$|\/embed\/\?placement=[a-z-]+&lang=/;

// Writes in every field, ticks the first boxes, opens what is folded.
async function use(page) {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
  for (const box of await page.locator("main input:not([type]), main input[type=text], main input[type=search], main textarea").all()) {
    if ((await box.isVisible()) && (await box.isEditable())) await box.fill("Segreto 2026, 10 %");
  }
  for (const box of (await page.locator("main input[type=checkbox]").all()).slice(0, 3)) {
    if (await box.isVisible()) await box.click();
  }
  await page.waitForTimeout(700);
}

async function expectQuiet(page) {
  await page.waitForLoadState("networkidle");
  const requests = await requestsDuring(page, () => use(page));
  expect(requests.filter((request) => !request.startsWith("GET ") || !ours.test(request))).toEqual([]);
  expect(requests.filter((request) => /segreto|2026/i.test(request))).toEqual([]);
}

for (const language of ["it", "en"]) {
  test(`${language} · pages of their own`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of builtPages().filter((path) => path.startsWith(language) && path.split("/").length < 4)) {
      await test.step(path, async () => {
        await open(page, path);
        await expectQuiet(page);
      });
    }
  });
}

test("the desks of a campaign", async ({ page }) => {
  test.setTimeout(90_000);
  await newCampaign(page, "Spring");
  for (const desk of ["Goal", "Audience", "Platforms", "Copy", "Calendar", "Plan"]) {
    await step(page, desk);
    await expectQuiet(page);
  }
});
