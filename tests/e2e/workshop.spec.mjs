// A student does an exercise and hands it in; a teacher writes one, collects a class and marks it.
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, started, test } from "./support/test.mjs";

// A hand-in as Coso writes it: the contract that links of students keep.
const envelope = (kind, data) => JSON.stringify({ format: "coso", version: 2, revision: 0, data: { kind, ...data } });
const fragment = (text) => deflateRawSync(Buffer.from(text), { level: 9 }).toString("base64url");
const numbers = (n, more = {}) => ({
  id: `work${n}`,
  exercise: "numeri",
  title: "What worked: reading the figures of a campaign",
  student: `Student ${String(n).padStart(2, "0")}`,
  at: 1_796_000_000_000 + n * 60_000,
  answers: { ctr: { number: "2.00" }, cpc: { number: n % 2 ? "0.50" : "50" }, cpa: { number: "60" }, conversion: { number: "2.5" } },
  ...more,
});

const words = {
  it: {
    list: "it/laboratorio",
    open: "Svolgi «L’annuncio rifiutato: riscriverlo senza perdere la promessa»",
    heading: "L’annuncio rifiutato",
    why: "Risposta: Che cosa non va",
    text: "testo (L’annuncio riscritto)",
    bad: "Sei sovrappeso? Perdi 10 kg in 30 giorni GARANTITO!!!",
    checks: "Che cosa dicono i controlli: L’annuncio riscritto",
    start: "Avvia",
    pause: "Metti in pausa",
    name: "Il tuo nome, come lo conosce chi insegna",
    link: "Il link della tua consegna",
    file: "Scarica il file",
    broken: "Questo link è incompleto o rovinato.",
    future: "Questo esercizio è stato scritto con una versione più nuova di Coso.",
    other: "Questo link porta altro, non un esercizio.",
    page: "it/esercizio",
  },
  en: {
    list: "en/workshop",
    open: "Do “The refused ad: rewrite it and keep the promise”",
    heading: "The refused ad",
    why: "Answer: What is wrong",
    text: "text (The ad, rewritten)",
    bad: "Are you overweight? Lose 10 kg in 30 days GUARANTEED!!!",
    checks: "What the checks say: The ad, rewritten",
    start: "Start",
    pause: "Pause",
    name: "Your name, as your teacher knows it",
    link: "The link of your hand-in",
    file: "Download the file",
    broken: "This link is incomplete or damaged.",
    future: "This exercise was written with a newer version of Coso.",
    other: "This link carries something else, not an exercise.",
    page: "en/exercise",
  },
};

for (const [language, say] of Object.entries(words)) {
  test(`a student does an exercise and hands it in (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await open(page, say.list);
    await page.getByRole("link", { name: say.open }).press("Enter");
    await started(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(say.heading);
    await page.getByRole("textbox", { name: say.why }).fill("Tre frasi");
    await page.getByRole("textbox", { name: new RegExp(`^${say.text.replace(/[()]/g, "\\$&")}`, "i") }).fill(say.bad);
    await expect(page.getByRole("list", { name: say.checks }).getByRole("listitem").first()).toBeVisible({ timeout: 15_000 });
    await page.getByRole("button", { name: say.start, exact: true }).click();
    await expect(page.getByRole("button", { name: say.pause })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    // The work and the running timer are there after a reload.
    await page.reload();
    await started(page);
    await expect(page.getByRole("textbox", { name: say.why })).toHaveValue("Tre frasi");
    await expect(page.getByRole("button", { name: say.pause })).toBeVisible();

    await page.getByRole("textbox", { name: say.name }).fill("Anna Bo");
    const link = await page.getByRole("textbox", { name: say.link }).inputValue();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: say.file }).click();
    const file = JSON.parse(readFileSync(await (await downloading).path(), "utf8"));
    expect(file.data).toMatchObject({ kind: "hand-in", exercise: "annuncio", student: "Anna Bo", answers: { why: { text: "Tre frasi" } } });
    expect(file.data.worked).toBeGreaterThan(0);

    // The teacher who opens the link is asked before anything is taken in.
    await page.goto(link);
    await started(page);
    await expect(page.locator("main")).toContainText("Anna Bo");
    expect(await page.evaluate(() => localStorage.getItem("coso.workshop"))).toBeNull();
    await page.locator("main button").first().click();
    await expect(page.getByRole("table")).toContainText("Anna Bo");
  });

  test(`a wrong, cut or future link says so and touches nothing (${language})`, async ({ page }) => {
    await open(page, say.page);
    await expectAccessible(page);
    const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    const whole = fragment(envelope("exercise", { id: "mine123456", title: "X", tasks: [{ id: "t1", title: "T", ask: "A" }] }));
    const cases = [
      [whole.slice(0, whole.length - 20), say.broken],
      [fragment(JSON.stringify({ format: "coso", version: 99, data: { kind: "exercise" } })), say.future],
      [fragment(envelope("hand-in", numbers(1))), say.other],
      ["no-such-exercise", say.broken],
    ];
    for (const [text, words] of cases) {
      await page.evaluate((hash) => (location.hash = hash), text);
      await expect(page.getByRole("alert")).toContainText(words);
    }
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  });
}

test("a teacher collects thirty hand-ins, marks, downloads and prints", async ({ page }, info) => {
  await open(page, "en/class");
  await page.getByRole("link", { name: "What worked: reading the figures of a campaign" }).click();
  const shared = await page.getByRole("textbox", { name: "The link for the class" }).inputValue();
  expect(shared).toMatch(/\/en\/exercise\/#numeri$/);
  await page.locator("summary", { hasText: "QR code" }).click();
  await expect(page.getByRole("img", { name: /^QR code with the link/ })).toBeVisible();

  const links = [...Array(20)].map((_, n) => `Student ${n}: <https://coso.example/en/class/#${fragment(envelope("hand-in", numbers(n)))}>`);
  links.push(links[0], `https://coso.example/en/class/#${fragment(envelope("hand-in", numbers(90, { exercise: "forno", title: "The bakery" })))}`);
  await page.getByRole("textbox", { name: /^Paste the links/ }).fill(links.join("\n"));
  await page.getByRole("button", { name: "Add the hand-ins" }).click();
  await expect(page.getByText("20 hand-ins added.")).toBeVisible();
  await expect(page.getByText("Student 00: it was here already, the same.")).toBeVisible();
  await expect(page.getByText("Student 90 has handed in another exercise, “The bakery”: not added here.")).toBeVisible();
  const files = [...Array(10)].map((_, n) => {
    const path = info.outputPath(`hand-in-${n}.json`);
    writeFileSync(path, envelope("hand-in", numbers(20 + n)));
    return path;
  });
  await page.locator("#collect-files").setInputFiles(files);
  const rows = page.locator(".marks tbody tr");
  await expect(rows).toHaveCount(30);

  await page.getByRole("button", { name: "Total", exact: true }).click();
  await page.getByRole("button", { name: "Total", exact: true }).click();
  await expect(page.locator("th[aria-sort=descending]")).toHaveText("Total");
  await expect(rows.first()).toContainText("Student 01");
  await page.getByRole("button", { name: "Student 01" }).click();
  await expect(page.locator("#sheet-heading")).toBeFocused();
  await page.getByRole("textbox", { name: /^Points for “The advice is honest and useful”/ }).fill("9");
  await expect(page.getByText("This criterion is worth 8 points at most.")).toBeVisible();
  await page.getByRole("textbox", { name: /^Points for “The advice is honest and useful”/ }).fill("7.5");
  await page.getByRole("textbox", { name: /^Comment for the student/ }).fill("=Well done");
  await expect(page.getByText("Total: 19.5 of 24")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the table (CSV)" }).click();
  const csv = readFileSync(await (await downloading).path(), "utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(31);
  expect(csv).toContain("7.5,19.5,24,0,'=Well done");

  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "yes")));
  await page.getByRole("button", { name: "Print a sheet for each student" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".paper:visible")).toHaveCount(30);
  await expect(page.locator(".class-table")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.reload();
  await started(page);
  await expect(rows).toHaveCount(30);
  await expect(rows.filter({ hasText: "Student 01" })).toContainText("19.5");
});

test("a teacher writes an exercise and a student opens its link", async ({ page }) => {
  await open(page, "en/class");
  await page.getByRole("button", { name: "Write a new exercise" }).click();
  await expect(page.getByText("5 things are missing")).toBeVisible();
  await expect(page.getByText("Write a title.")).toHaveCount(0);
  await page.getByRole("button", { name: "Show where" }).click();
  await expect(page.getByText("Write a title.")).toBeVisible();
  await expect(page.getByText("Before you give it to the class complete what is missing", { exact: false })).toBeVisible();
  const fill = (name, text) => page.getByRole("textbox", { name, exact: true }).fill(text);
  await fill("Title", "One post for the market");
  await page.locator("#edit-brief").fill("The market moves to Thursday.");
  await fill("Title of task 1", "The post");
  await page.locator("#edit-t1-ask").fill("Write the post that says so.");
  await page.getByRole("combobox", { name: "What is written in task 1" }).selectOption("copy");
  await page.getByRole("combobox", { name: "Where it will appear" }).selectOption("x-post");
  await fill("Title of criterion 1", "It says the day");
  await page.getByRole("combobox", { name: "Who marks criterion 1" }).selectOption("coso");
  await page.getByRole("combobox", { name: "What is looked at" }).selectOption("mentions");
  await expect(page.getByText("Write at least one thing to say.")).toBeVisible();
  await page.locator("#edit-r1-mentions").fill("thursday");
  await expect(page.getByText("The exercise is complete: you can give it to the class.")).toBeVisible();
  await expectAccessible(page);
  const link = await page.getByRole("textbox", { name: "The link for the class" }).inputValue();
  await page.reload();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One post for the market");

  await page.goto(link);
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One post for the market");
  await page.locator("#task-t1-text").fill("The market is on Thursday from next week. Come by before ten.");
  await page.locator("#hand-in-student").fill("Bea");
  const answer = await page.getByRole("textbox", { name: "The link of your hand-in" }).inputValue();
  await page.goto(answer);
  await started(page);
  await page.getByRole("button", { name: "Add it to the class" }).click();
  await expect(page.locator(".marks tbody tr")).toContainText("5");
});
