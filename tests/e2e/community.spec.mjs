// The Community desk: comments in, whom to answer first, corrections, replies, a crisis, what is kept.
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, requestsDuring, test } from "./support/test.mjs";
import { downloaded } from "./support/work.mjs";

const words = {
  it: {
    path: "it/community",
    example: "Prova con un esempio",
    keep: /^Tieni \d+ comment/,
    waiting: /commenti? aspetta/,
    tabs: ["Coda", "Crisi", "Chi coinvolgere", "Risposte pronte", "Regole della casa", "Ascolto", "Tempi e correzioni"],
    correct: "Correggi",
    label: "Etichetta",
    complaint: "Reclamo",
    corrected: /Corretto da te/,
    suggest: "Proponi un inizio",
    text: "Testo della risposta",
    sent: "Segna come inviata",
    mend: "Da sistemare",
    level: /Livello [34]/,
    paste: "Incolla qui i commenti",
    saved: "Salvato",
    crisisFirst: "pronto soccorso",
    csv: "Autore;Commento;Data e ora;Mi piace\nAnna;Prezzo?;24/11/2026 10:20;3\nUgo;;24/11/2026;0\nEva;Pacco rotto, nessuno risponde;boh;1\n",
    problem: /Riga 3: manca il testo/,
    date: /«boh» non è una data/,
    file: "Apri un file",
    personal: /telefono di una persona/,
  },
  en: {
    path: "en/community",
    example: "Try an example",
    keep: /^Keep \d+ comment/,
    waiting: /comments? (is|are) waiting/,
    tabs: ["Queue", "Crisis", "Whom to engage", "Saved replies", "House rules", "Listening", "Times and corrections"],
    correct: "Correct",
    label: "Label",
    complaint: "Complaint",
    corrected: /Corrected by you/,
    suggest: "Suggest a beginning",
    text: "Text of the reply",
    sent: "Mark as sent",
    mend: "To mend",
    level: /Level [34]/,
    paste: "Paste the comments here",
    saved: "Saved",
    crisisFirst: "hospital",
    csv: "Author,Comment,Date,Likes\nAnna,Price?,2026-11-24 10:20,3\nUgo,,2026-11-24,0\nEva,\"Box broken, nobody answers\",dunno,1\n",
    problem: /Row 3: the text is missing/,
    date: /“dunno” is not a date/,
    file: "Open a file",
    personal: /phone/,
  },
};

const tab = (page, name) => page.getByRole("tab", { name, exact: true });
const queue = (page) => page.getByRole("tabpanel").getByRole("listitem").getByRole("button");

async function withExample(page, say) {
  await open(page, say.path);
  await page.getByRole("button", { name: say.example }).click();
  await page.getByRole("button", { name: say.keep }).click();
  await expect(page.getByRole("heading", { level: 2, name: say.waiting })).toBeFocused();
}

for (const [language, say] of Object.entries(words)) {
  test.describe(language, () => {
    test("pasted comments are queued, the crisis first, and nothing leaves the page", async ({ page }) => {
      await open(page, say.path);
      const requests = await requestsDuring(page, async () => {
        await page.getByRole("button", { name: say.example }).click();
        await page.getByRole("button", { name: say.keep }).click();
      });
      expect(requests).toEqual([]);
      await expect(page.locator(".community-item").first()).toContainText(say.crisisFirst);
      await expectAccessible(page);
      await expect(page.getByText(say.saved, { exact: true })).toBeVisible();
      await page.reload();
      await expect(page.locator(".community-item").first()).toContainText(say.crisisFirst);
    });

    test("each view is accessible and fits a narrow screen; arrows go through the tabs", async ({ page }) => {
      // Every view, looked at twice.
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      await withExample(page, say);
      await tab(page, say.tabs[0]).focus();
      for (const name of say.tabs) {
        await expect(tab(page, name)).toBeFocused();
        await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
        if (name === say.tabs[5]) {
          await page.locator("#brand-name").fill("Forno Rossi");
          await expect(page.getByRole("table")).toHaveCount(2);
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
          await tab(page, name).focus();
        }
        await page.keyboard.press("ArrowRight");
      }
    });

    test("a correction holds, also after a reload, and can be widened and removed", async ({ page }) => {
      await withExample(page, say);
      const last = page.locator(".community-item").last();
      await last.click();
      await page.locator("summary", { hasText: new RegExp(`^${say.correct}$`) }).click();
      await page.locator(".community-work").getByLabel(say.label, { exact: true }).selectOption({ label: say.complaint });
      await expect(page.locator(".community-work").getByText(say.corrected).first()).toBeVisible();
      await expect(page.getByText(say.saved, { exact: true })).toBeVisible();
      await page.reload();
      await tab(page, say.tabs[6]).click();
      await expect(page.locator("summary", { hasText: say.complaint })).toHaveCount(1);
    });

    test("a reply is begun, mended, noted as sent, and the next comes up", async ({ page }) => {
      await withExample(page, say);
      await page.locator(".community-item", { hasText: /Sardegna|Northern Ireland/ }).click();
      await page.getByRole("button", { name: say.suggest }).click();
      const text = page.getByRole("textbox", { name: say.text });
      await expect(text).not.toHaveValue("");
      const begun = await text.inputValue();
      await text.fill(`${begun} +39 351 234 5678`);
      await expect(page.getByRole("list", { name: say.mend })).toContainText(say.personal);
      await expectAccessible(page);
      await text.fill(begun);
      await expect(page.getByRole("list", { name: say.mend })).toHaveCount(0);
      const waiting = await page.locator(".community-item").count();
      await page.getByRole("button", { name: say.sent }).click();
      await expect(page.locator(".community-item")).toHaveCount(waiting - 1);
    });

    test("the keyboard goes through the queue", async ({ page }) => {
      await withExample(page, say);
      const items = page.locator(".community-item");
      await items.first().focus();
      await page.keyboard.press("ArrowDown");
      await expect(items.nth(1)).toBeFocused();
      await expect(items.nth(1)).toHaveAttribute("aria-current", "true");
      await page.keyboard.press("End");
      await expect(items.last()).toBeFocused();
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await expect(page.locator("#comment-title")).toBeFocused();
    });

    test("a crisis has its level, and log and debrief to download", async ({ page }) => {
      await withExample(page, say);
      await tab(page, say.tabs[1]).click();
      await expect(page.getByRole("heading", { level: 2, name: say.level })).toBeVisible();
      const field = page.locator("#log-new");
      await field.fill("Ritirato il lotto");
      await field.press("Enter");
      const debrief = await downloaded(page, () => page.getByRole("button", { name: /Com’è andata|How it went/ }).click());
      expect(debrief).toContain("Ritirato il lotto");
    });

    test("an export is read with its faults named, and nothing is kept before one says so", async ({ page }) => {
      await open(page, say.path);
      // What was pasted before is not lost to the file that takes its place.
      await page.locator("#add-text").fill("Ciao\n");
      await page.locator("#add-file").setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${say.csv}`) });
      await expect(page.getByText(say.problem)).toBeVisible();
      await expect(page.getByText(say.date)).toBeVisible();
      await expect(page.locator("#add-text")).toHaveValue("Ciao\n");
      await expectAccessible(page);
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("coso.community")))).toEqual([]);
      await page.getByRole("button", { name: say.keep }).click();
      await expect(page.locator(".community-item")).toHaveCount(2);
    });
  });
}

test("the posts of the campaign are listed and held, and stay so", async ({ page }) => {
  await open(page, "en/campaigns");
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("textbox", { name: "Name of the campaign" }).fill("Christmas");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  // A dated draft, as the copy desk stores it.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("coso.campaign."));
    const stored = JSON.parse(localStorage.getItem(key));
    stored.revision += 1;
    stored.data.drafts = [{ id: 1, placement: "instagram-feed", variants: [{ fields: { text: ["Here it is"] } }], status: "approved", texts: { date: "2099-01-05", time: "9:30" } }];
    stored.data.last_id = 1;
    localStorage.setItem(key, JSON.stringify(stored));
  });
  await withExample(page, words.en);
  await page.getByLabel("Campaign", { exact: true }).selectOption({ label: "Christmas" });
  await tab(page, "Crisis").click();
  const held = page.getByRole("checkbox", { name: /^Held/ });
  await expect(held).toHaveCount(1);
  await page.getByRole("button", { name: "Hold all" }).click();
  await expect(held).toBeChecked();
  await expect(page.getByText("Held 1 scheduled post")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await tab(page, "Crisis").click();
  await expect(held).toBeChecked();
  await page.getByRole("button", { name: "Free all" }).click();
  await expect(held).not.toBeChecked();
});
