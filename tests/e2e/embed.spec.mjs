// The check on other people's pages: the element, the frame, the module; the page that makes the code.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expectAccessible } from "./support/axe.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { choose } from "./support/words.mjs";

const shouting = "THIS IS THE BEST OFFER EVER MADE BY US!!!";

test("the element counts, warns, explains, and its form sends the text once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split("/").pop()));
  await page.goto("embed/examples/element.html");
  const field = page.getByRole("textbox", { name: "Your post" });
  await expect(page.getByText(/Length: 22 of 280/)).toBeVisible();
  // A text stands there already: the whole engine comes after the first report, with the words of one language.
  const phrases = () => asked.filter((name) => name.startsWith("phrases"));
  await expect.poll(phrases).toEqual(["phrases.en.bin"]);
  expect(asked.indexOf("light_core_bg.wasm")).toBeLessThan(asked.indexOf("engine_core_bg.wasm"));
  await expect(page.locator("coso-check:not([partial])")).toHaveCount(1);
  await field.fill(shouting);
  const first = page.getByRole("listitem").first();
  await expect(first).toBeVisible();
  await first.getByText("Why", { exact: true }).click();
  await expect(first.locator("details p").first()).not.toBeEmpty();
  await expect(page.locator("coso-check").getByRole("status")).toContainText(/finding/);
  await expectAccessible(page);
  await field.fill("x".repeat(281));
  await expect(page.getByText("Length: 281 of 280")).toBeVisible();
  // `strict`: what the platform refuses is not sent.
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("output")).toBeEmpty();
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(field).toHaveValue("Ask for a quote today.");
  await expect(page.getByText(/Length: 22 of 280/)).toBeVisible();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("output")).toHaveText('[["post","Ask for a quote today."]]');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test.describe("without the engine", () => {
  test.use({ expectedProblems: /engine|Failed to load/ });
  test("the element is the text area it wraps", async ({ page }) => {
    await page.route("**/embed/*_core_bg.wasm", (route) => route.abort());
    await page.goto("embed/examples/element.html");
    await expect(page.locator("coso-check[failed]")).toHaveCount(1);
    await page.getByRole("textbox", { name: "Your post" }).fill("Still here.");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.locator("output")).toHaveText('[["post","Still here."]]');
  });
});

test.describe("with the second stage on its way", () => {
  test.use({ expectedProblems: /Failed to load resource/ });
  test("what comes first works alone and says that it is not all", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url().split("/").pop()));
    let whole = "refused";
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route("**/embed/engine_core_bg.wasm", async (route) => {
      if (whole === "refused") return route.abort();
      await arrived;
      return route.continue();
    });
    const reports = [];
    await page.exposeFunction("seen", (detail) => reports.push(detail));
    await page.addInitScript(() => addEventListener("findings", ({ detail }) => window.seen(detail)));
    await page.goto("embed/?placement=x-post&lang=en");
    await expect(page.getByText("Length: 0 of 280")).toBeVisible();
    // Whoever writes nothing pays for a third of it.
    await page.waitForTimeout(500);
    expect(asked.filter((name) => /^(engine|phrases)[._]/.test(name))).toEqual([]);

    const field = page.getByRole("textbox", { name: "Your text" });
    await field.fill(`${shouting} #one`);
    await expect(page.getByText("the words are not, because part of the check did not load").first()).toBeVisible();
    await expect(page.getByRole("listitem")).toHaveCount(1);
    await expect(page.locator("coso-check[partial]")).toHaveCount(1);
    await expect(page.getByRole("status").last()).toContainText(/One finding\. .*the words are not/);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);

    // The network comes back: the next word asks again.
    whole = "slow";
    await field.press("End");
    await field.pressSequentially(" now");
    await expect(page.getByText("Length: 50 of 280")).toBeVisible();
    arrive();
    await expect(page.locator("coso-check:not([partial])")).toHaveCount(1);
    await expect(page.getByText("the words are not")).toHaveCount(0);
    await expect.poll(() => page.getByRole("listitem").count()).toBeGreaterThan(1);
    expect(reports.map(({ partial }) => partial)).toEqual(expect.arrayContaining([true, false]));
    expect(reports.at(-1).findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["all-caps", "repeated-punctuation"]));
  });
});

test("while the words are on their way that is said, and no more than that", async ({ page }) => {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  await page.route("**/embed/engine_core_bg.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("embed/?placement=x-post&lang=it");
  await page.getByRole("textbox", { name: "Il tuo testo" }).fill("Ciao a tutti");
  const coming = page.locator("coso-check p.words");
  await expect(coming).toHaveText("Sto ancora guardando le parole: potrebbero arrivare altre osservazioni.");
  arrive();
  await expect(coming).toBeHidden();
  await expect(page.locator("coso-check[partial]")).toHaveCount(0);
});

test("the frame fits its height, tells its findings, keeps and sends nothing", async ({ page }) => {
  await page.goto("embed/examples/iframe.html");
  const frame = page.frameLocator("iframe");
  const height = () => page.locator("iframe").evaluate((element) => element.clientHeight);
  await expect(frame.getByText(/^Lunghezza: 0/)).toBeVisible();
  await expect.poll(height).toBeGreaterThan(200);
  const before = await height();
  await frame.getByRole("textbox", { name: "Il tuo testo" }).fill("OFFERTA IMPERDIBILE SOLO PER OGGI!!! Guarigione garantita al 100%");
  await expect(page.locator("#seen")).not.toHaveText("0");
  await expect.poll(height).toBeGreaterThan(before);
  await expectAccessible(page);
  // A message from somewhere else does nothing.
  await page.evaluate(() => window.postMessage({ type: "coso:height", height: 3000 }, "*"));
  await page.waitForTimeout(200);
  expect(await height()).toBeLessThan(3000);
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
});

test("asked for by two at once, there is one engine, and it knows its phrases", async ({ page }) => {
  let engines = 0;
  // The later a second engine comes, the more it takes away: it would know no phrases.
  await page.route("**/engine_core_bg.wasm", async (route) => {
    engines += 1;
    if (engines > 1) await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto("404.html");
  const found = await page.evaluate(async () => {
    const module = await import(new URL("embed/engine.js", document.baseURI).href);
    await Promise.all([module.default(), module.default({ languages: ["it"] })]);
    const draft = { placement: "instagram-feed", language: "it", fields: { text: "Ciao a tutti!!!" }, context: {} };
    return module.check(draft, "it").findings.map(({ rule }) => rule);
  });
  expect(found).toContain("repeated-punctuation");
  expect(engines).toBe(1);
});

test("the text is kept only where it is offered and asked for, and goes when the tick goes", async ({ page }) => {
  const keys = () => page.evaluate(() => Object.keys(localStorage));
  await page.goto("embed/?placement=x-post&lang=en");
  await expect(page.getByText("Length: 0 of 280")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  const address = "embed/?placement=x-post&lang=en&store=yes";
  await page.goto(address);
  const field = page.getByRole("textbox", { name: "Your text" });
  const box = page.getByRole("checkbox", { name: "Remember the text in this browser" });
  await field.fill("Ask for a quote today.");
  await expect(page.getByText("Length: 22 of 280")).toBeVisible();
  expect(await keys()).toEqual([]);
  await page.reload();
  await expect(field).toHaveValue("");
  await expect(box).not.toBeChecked();
  await field.fill("Ask for a quote today.");
  await box.check();
  await expect(page.getByText("The text stays here, for you alone", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(field).toHaveValue("Ask for a quote today.");
  await expect(box).toBeChecked();
  await field.fill("Ask for two.");
  await expect(page.getByText("Length: 12 of 280")).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue("Ask for two.");
  // Apart for each site around it, and never among the work of Coso itself.
  expect(await keys()).toEqual(["coso-check alone check x-post"]);
  await box.uncheck();
  await expect(page.getByText("The text that was kept has been deleted.")).toBeVisible();
  expect(await keys()).toEqual([]);
  await page.reload();
  await expect(field).toHaveValue("");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test("the module finds what the command finds, case by case", async ({ page }) => {
  test.setTimeout(300_000);
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const placements = ["facebook-feed", "instagram-feed", "x-post", "linkedin-post", "facebook-ad", "telegram-post"];
  const lines = [];
  for (const language of ["it", "en"]) {
    const folder = `${root}crates/copy-checks/tests/drafts/${language}/`;
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".toml"))) {
      const texts = readFileSync(folder + file, "utf8").matchAll(/^ +("(?:[^"\\]|\\.)*"),?$/gm);
      for (const [, text] of [...texts].slice(0, 12)) {
        const placement = placements[lines.length % placements.length];
        lines.push({ id: String(lines.length), placement, language, fields: { text: JSON.parse(text) } });
      }
    }
  }
  expect(lines.length).toBeGreaterThan(500);
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  // `cargo xtask test` has built it; for a story run alone cargo does.
  const cargo = ["cargo", "run", "--quiet", "--offline", "--package", "command-line", "--"];
  const [program, ...args] = process.env.COSO_COMMAND ? [process.env.COSO_COMMAND] : cargo;
  const native = execFileSync(program, [...args, "check"], { cwd: root, input, maxBuffer: 1e9, encoding: "utf8" });
  const expected = native.trim().split("\n").map((line) => JSON.parse(line));
  await page.goto("embed/examples/module.html");
  await expect(page.locator("#out")).toContainText("limit");
  const found = await page.evaluate(async (lines) => {
    const whole = await import(new URL("../index.js", location.href));
    const light = await import(new URL("../light.js", location.href));
    await Promise.all([whole.load(), light.load()]);
    const looked = light.rules("it").map(({ id }) => id);
    return lines.map(({ id, ...draft }) => {
      try {
        return { id, ...whole.check(draft), looked, light: light.check(draft) };
      } catch {
        return { id, error: true };
      }
    });
  }, lines);
  expect(found.length).toBe(expected.length);
  let byLight = 0;
  const plain = ({ rule, field, start, end, message }) => ({ rule, field, start, end, message });
  for (const [index, line] of expected.entries()) {
    if (line.error) expect(found[index].error, lines[index].fields.text).toBe(true);
    else {
      const { findings, counts, looked, light } = found[index];
      expect(findings.map(plain), lines[index].fields.text).toEqual(line.findings.map(plain));
      // The light engine: of the rules it has all that the whole one finds, word by word, and nothing else.
      const same = { findings: findings.filter(({ rule }) => looked.includes(rule)), counts, partial: true };
      expect(light, lines[index].fields.text).toEqual(same);
      byLight += light.findings.length;
    }
  }
  expect(byLight).toBeGreaterThan(100);
});

for (const path of ["it/incorpora", "en/embed"]) {
  test(`/${path} makes the code and shows it at work`, async ({ page }) => {
    await open(page, path);
    const code = page.getByRole("textbox", { name: choose(path, "Codice", "Code") });
    await expect(code).toHaveValue(/<iframe data-coso src="http.*placement=instagram-feed/);
    await page.getByLabel(choose(path, "Dove uscirà il testo", "Where the text will appear")).selectOption("x-post");
    await expect(code).toHaveValue(/placement=x-post/);
    const field = page.frameLocator("iframe").getByRole("textbox", { name: choose(path, "Il tuo testo", "Your text") });
    await field.fill("ciao");
    await expect(page.frameLocator("iframe").getByText(choose(path, "Lunghezza: 4 su 280", "Length: 4 of 280"))).toBeVisible();
    await page.getByRole("checkbox", { name: choose(path, "Offri a chi scrive", "Offer whoever writes") }).check();
    await expect(code).toHaveValue(/&amp;store=yes"/);
    const keep = page.frameLocator("iframe").getByRole("checkbox");
    await keep.check();
    expect(await page.evaluate(() => Object.keys(localStorage))).toContain(`coso-check ${new URL(page.url()).origin} check x-post`);
    await page.getByRole("radio", { name: choose(path, "Elemento della pagina", "Element of the page") }).check();
    await expect(code).toHaveValue(/<coso-check placement="x-post" lang="\w+" store="yes"/);
    await page.getByLabel(choose(path, "Dove lo incolli", "Where you paste it")).selectOption("wordpress");
    await expect(page.getByText(choose(path, "HTML personalizzato", "Custom HTML"))).toBeVisible();
    await expectAccessible(page);
  });
}
