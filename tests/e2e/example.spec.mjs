// The sample campaign: reached from the home page, whole on every desk, and nobody's but the visitor's.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { step } from "./support/work.mjs";

const words = {
  it: {
    way: "Esplora una campagna di esempio",
    name: "Esempio: i corsi di ceramica di Terra Buona",
    desks: ["Pubblico", "Piattaforme", "Testi", "Calendario", "Piano"],
    persona: "Marta, 34 anni, impiegata",
  },
  en: {
    way: "Explore a sample campaign",
    name: "Example: pottery evenings at Good Clay",
    desks: ["Audience", "Platforms", "Copy", "Calendar", "Plan"],
    persona: "Martha, 34, office worker",
  },
};

for (const [language, say] of Object.entries(words)) {
  test(`${language} · the sample is whole on every desk and stays like any campaign`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(`${language}/`);
    await page.getByRole("link", { name: say.way }).click();
    await expect(page.getByRole("textbox").first()).toBeVisible();
    expect(page.url()).not.toContain("#example");
    for (const desk of say.desks) {
      await step(page, desk);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(desk);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    // Back on a desk its checks are there again.
    await step(page, say.desks[2]);
    await expect(page.getByText(/^\d+ \/ [\d.,]+$/).first()).toBeVisible();
    await step(page, say.desks.at(-1));
    await expect(page.getByRole("article").getByText(say.persona).first()).toBeVisible();
    await open(page, language === "it" ? "it/campagne" : "en/campaigns");
    await expect(page.getByRole("link", { name: say.name })).toBeVisible();
  });
}
