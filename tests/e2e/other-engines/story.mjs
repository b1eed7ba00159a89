// The main story in the engines that Playwright's stories are not run in: a text is checked, mended and kept; a goal
// becomes a plan. Run by node's own runner: `node --test tests/e2e/other-engines/story.mjs`.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as firefox from "./firefox.mjs";
import * as webkit from "./webkit.mjs";

const port = Number(process.env.COSO_PORT ?? 4400) + 7;
const address = `http://127.0.0.1:${port}/`;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const stick = pathToFileURL(`${root}dist/coso.html`).href;
const pause = (time) => new Promise((done) => setTimeout(done, time));

let server;
before(async () => {
  const xtask = process.env.COSO_XTASK ?? `${root}target/debug/xtask`;
  server = spawn(xtask, ["serve", "--no-build", "--port", String(port)], { cwd: root, stdio: "ignore" });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).then((answer) => answer.ok, () => false)) return;
    await pause(100);
  }
  throw new Error("the site is not served");
});
after(() => server?.kill());

// Asks until the answer is the one hoped for: pages draw when they are ready.
async function until(browser, what, code, argument) {
  let last;
  for (let tries = 0; tries < 150; tries += 1) {
    last = await browser.ask(code, argument).catch((error) => String(error));
    if (last === true) return;
    await pause(100);
  }
  const seen = await browser.ask("return document.body.innerText.slice(0, 600)");
  assert.fail(`${what}: ${last}\n${seen}`);
}

// A page drawn by the build lets nobody type until its program has taken it over.
async function open(browser, path) {
  await browser.go(address + path);
  await until(browser, "the program", `
    return !document.querySelector("script[type=module]") || document.documentElement.dataset.started === "yes"`);
}

const shown = (browser, text) =>
  until(browser, `«${text}» is shown`, "return document.body.innerText.includes(argument)", text);

// Marks the element that carries this label or these words, so that it can be named by a selector.
async function named(browser, kind, words) {
  await until(browser, `${kind} «${words}»`, `
    const [kind, words] = argument;
    const said = (element) => (element.labels?.[0] ?? element).textContent.trim();
    const found = [...document.querySelectorAll(kind)].find((element) => said(element).startsWith(words));
    document.querySelectorAll("[data-story]").forEach((element) => element.removeAttribute("data-story"));
    found?.setAttribute("data-story", "");
    return Boolean(found);`, [kind, words]);
  return "[data-story]";
}

for (const engine of [firefox, webkit]) {
  describe(engine.name, { skip: engine.program ? false : `${engine.name} is not installed` }, () => {
    let browser;
    before(async () => {
      browser = await engine.start();
    });
    after(() => browser?.close());

    test("a text is checked, mended and kept", { timeout: 120_000 }, async () => {
      await open(browser, "it/controlla");
      await browser.type(await named(browser, "textarea", "Testo"), "Passa in negozio oggi!!!");
      await shown(browser, "Punteggiatura ripetuta");
      await browser.click(await named(browser, "button", "Sostituisci con «!»"));
      const value = "return document.querySelector('textarea').value === argument";
      await until(browser, "the fix", value, "Passa in negozio oggi!");
      await shown(browser, "Salvato");
      await open(browser, "it/controlla");
      await until(browser, "the text is kept", value, "Passa in negozio oggi!");
      assert.deepEqual(browser.problems, []);
    });

    test("a goal becomes a plan", { timeout: 120_000 }, async () => {
      await open(browser, "en/campaigns");
      await browser.click(await named(browser, "button", "New campaign"));
      await browser.type(await named(browser, "textarea", "What should happen"), "Receive more requests for a quote");
      await shown(browser, "Saved");
      await browser.click(await named(browser, "nav a", "6Plan"));
      await until(browser, "the plan", "return document.querySelector('h1').textContent === 'Plan'");
      await shown(browser, "Receive more requests for a quote");
      assert.deepEqual(browser.problems, []);
    });

    test("the one file opens from a stick, checks and keeps", { timeout: 120_000 }, async () => {
      await browser.go(`${stick}#/it/controlla`);
      await until(browser, "the program", "return document.documentElement.dataset.started === 'yes'");
      await browser.type(await named(browser, "textarea", "Testo"), "Perchè no!!!");
      await shown(browser, "Punteggiatura ripetuta");
      await shown(browser, "Salvato");
      await browser.go("about:blank");
      await browser.go(`${stick}#/it/controlla`);
      await until(browser, "the text is kept", "return document.querySelector('textarea')?.value === argument", "Perchè no!!!");
      assert.deepEqual(browser.problems, []);
    });

    test("a page that nobody knows says so", { timeout: 60_000 }, async () => {
      await open(browser, "it/boh");
      await shown(browser, "Questa pagina non c’è");
    });
  });
}
