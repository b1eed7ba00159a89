// Links with UTM tags: made for every place of a campaign, taken apart, put into the copy.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";
import { choosePlacement, newCampaign, saved, step } from "./support/work.mjs";

const words = {
  it: {
    path: "it/link",
    base: "Indirizzo della pagina",
    campaign: "Nome della campagna",
    apart: "Link da smontare",
    ready: "I link",
    copyAll: "Copia tutti",
    facebook: "Facebook, post",
    wrong: /non è un nome di sito completo/,
    use: "Usa questi valori qui sopra",
  },
  en: {
    path: "en/links",
    base: "Address of the page",
    campaign: "Name of the campaign",
    apart: "Link to take apart",
    ready: "The links",
    copyAll: "Copy all",
    facebook: "Facebook post",
    wrong: /is not a whole name of a site/,
    use: "Use these values above",
  },
};

const box = (page, name) => page.getByRole("textbox", { name, exact: false });
const row = (page, name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

for (const [language, say] of Object.entries(words)) {
  test.describe(language, () => {
    test("without a campaign: an address and a name make a link for each place", async ({ page }) => {
      await open(page, say.path);
      await expect(page.getByRole("table")).toHaveCount(0);
      await box(page, say.base).fill("www.caffè.museum/menù?tavolo=3#dolci");
      await box(page, say.campaign).fill("Saldi d’Estate 20%");
      await expect(row(page, say.facebook)).toContainText(
        "https://www.caffè.museum/menù?tavolo=3&utm_source=facebook&utm_medium=social&utm_campaign=saldi-d-estate-20#dolci",
      );
      await expect(row(page, say.facebook)).toContainText("Organic Social");
    });

    test("a wrong address is told apart from one half written, and tied to its field", async ({ page }) => {
      await open(page, say.path);
      await box(page, say.base).pressSequentially("esempio");
      await expect(page.getByText(say.wrong)).toBeVisible();
      await expect(box(page, say.base)).toHaveAttribute("aria-invalid", "true");
      await expect(box(page, say.base)).toHaveAccessibleDescription(say.wrong);
      await expectAccessible(page);
      await box(page, say.base).pressSequentially(".it");
      await expect(page.getByText(say.wrong)).toHaveCount(0);
    });

    test("a link is taken apart and goes back into the form", async ({ page }) => {
      await open(page, say.path);
      await box(page, say.apart).fill("https://esempio.it/p?id=7&utm_source=Facebook&utm_medium=cpc&utm_campaign={{campaign.name}}#qui");
      await expect(row(page, "utm_campaign")).toContainText("{{campaign.name}}");
      await expect(row(page, "utm_source")).toContainText("Facebook");
      await expect(page.getByRole("cell", { name: "https://esempio.it/p?id=7#qui" })).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "Facebook" }).filter({ has: page.locator("details") }).first()).toBeVisible();
      await page.getByRole("button", { name: say.use }).click();
      await expect(box(page, say.base)).toHaveValue("https://esempio.it/p?id=7#qui");
      await expect(box(page, say.base)).toBeFocused();
      await expect(row(page, say.facebook)).toContainText("utm_campaign={{campaign.name}}#qui");
    });

    test("full, it is accessible, light and dark, and fits a narrow screen", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, say.path);
      await box(page, say.base).fill("https://esempio.it/una/pagina/dal/nome/molto/lungo?fbclid=IwAR0xxxxxxxxxxxxxxxxxxxxxxxxxx");
      await box(page, say.campaign).fill("Apertura shop");
      // The fix it offers is a long address, too.
      await box(page, say.apart).fill("https://esempio.it/una/pagina?utm_source=Facebook&utm_medium=cpc&utm_campaign={{campaign.name}}");
      await expect(page.locator(".finding button").first()).toBeVisible();
      await expect(page.getByRole("table")).toHaveCount(2);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page);
    });
  });
}

test("links are copied one by one and all together", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "en/links");
  await box(page, words.en.base).fill("example.org");
  await box(page, words.en.campaign).fill("spring");
  await page.getByRole("button", { name: "Copy the link for Facebook post" }).click();
  await expect(page.getByText("Copied the link for Facebook post")).toBeVisible();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await read()).toBe("https://example.org?utm_source=facebook&utm_medium=social&utm_campaign=spring");
  await page.getByRole("button", { name: words.en.copyAll }).click();
  await expect(page.getByText("All copied", { exact: false })).toBeVisible();
  expect((await read()).split("\n").map((line) => line.split("\t").length)).toEqual([2, 2, 2]);
});

test("the number of a click is taken out, a leaflet gets a link of its own, ads let Meta fill in", async ({ page }) => {
  await open(page, "en/links");
  await box(page, words.en.base).fill("https://example.org/?fbclid=abc&id=1");
  await box(page, words.en.campaign).fill("spring");
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(box(page, words.en.base)).toHaveValue("https://example.org/?id=1");
  await page.locator("summary", { hasText: "More choices" }).click();
  await box(page, "Where the visit comes from").fill("Leaflet");
  await expect(page.getByText("Write both")).toBeVisible();
  await box(page, "By what means").fill("QR");
  await expect(row(page, "Leaflet")).toContainText("utm_source=leaflet&utm_medium=qr&utm_campaign=spring");
  await page.getByRole("checkbox", { name: /Meta and Google/ }).check();
  await expect(row(page, "Facebook ad")).toContainText("utm_id={{campaign.id}}&utm_term={{adset.name}}&utm_content={{ad.name}}");
  await page.getByRole("radio", { name: /Underscore/ }).check();
  await box(page, words.en.campaign).fill("summer sale");
  await expect(row(page, "Leaflet")).toContainText("utm_campaign=summer_sale");
});

test("from the open campaign, and into its copy, with a way back", async ({ page }) => {
  await newCampaign(page, "Spring sale");
  await step(page, "Copy");
  await choosePlacement(page, "Facebook post");
  await choosePlacement(page, "X post");
  await saved(page);
  await page.getByRole("link", { name: "Make the links with UTM tags" }).click();
  await expect(box(page, words.en.campaign)).toHaveValue("Spring sale");
  await expect(page.getByText("In the link: spring-sale")).toBeVisible();
  await box(page, words.en.base).fill("https://example.org/sale");
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByRole("button", { name: "Put the links into the copy" }).click();
  await expect(page.getByText("2 links are in the copy of the campaign.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Put the links into the copy" }).click();
  await page.getByRole("link", { name: "Go to the copy" }).click();
  await expect(page.getByRole("textbox", { name: /^Link/ })).toHaveValue(
    "https://example.org/sale?utm_source=facebook&utm_medium=social&utm_campaign=spring-sale",
  );
});

test("what is written stays while one looks elsewhere, and nothing leaves the page", async ({ page }) => {
  await open(page, "en/links");
  await box(page, words.en.apart).fill("https://example.org/?utm_source=x");
  await expect(row(page, "utm_source")).toBeVisible();
  await expect(page.getByRole("list", { name: "Findings" }).or(page.locator(".findings")).first()).toBeVisible();
  const requests = await requestsDuring(page, async () => {
    await box(page, words.en.base).fill("https://example.org/a");
    await box(page, words.en.campaign).fill("spring");
    await expect(row(page, words.en.facebook)).toBeVisible();
  });
  expect(requests).toEqual([]);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Links" }).click();
  await expect(box(page, words.en.base)).toHaveValue("https://example.org/a");
});
