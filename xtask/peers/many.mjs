// A hundred thousand rows on the page of many texts, from the file to the last check, as a person meets them.
//
//   node xtask/peers/many.mjs xtask/peers/texts.json DIST [ROWS]
//
// DIST is a build of the page. Prints a JSON of milliseconds and bytes; `silence` is the longest time the page
// answered nothing, `memory` the most its process held, page and workers together, where the system tells.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { drop } from "./many-rows.mjs";
import { serve } from "./serve.mjs";

const [file, dist, rows = "100000"] = process.argv.slice(2);
const server = await serve(dist);
const browser = await chromium.launch({ executablePath: process.env.COSO_CHROMIUM || undefined, args: ["--no-sandbox"] });
const page = await browser.newPage({ serviceWorkers: "block", locale: "it-IT" });
page.on("pageerror", (error) => { throw error; });
await page.goto(`${server.address}it/molti-testi`);
await page.locator("html[data-started=yes]").waitFor();
const before = await resident(browser);

// Timers that come late are what a person feels as a page that does not answer.
await page.evaluate(() => {
  let last = performance.now();
  globalThis.silence = 0;
  setInterval(() => {
    const now = performance.now();
    [silence, last] = [Math.max(silence, now - last), now];
  }, 4);
  globalThis.silent = () => [silence, (silence = 0)][0];
  // Milliseconds from an act to the moment the page shows its answer.
  globalThis.until = (act, answered) =>
    new Promise((done) => {
      const start = performance.now();
      const watch = new MutationObserver(look);
      function look() {
        if (!answered()) return;
        watch.disconnect();
        done(performance.now() - start);
      }
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      act();
      look();
    });
  globalThis.says = (words) => document.querySelector("main").textContent.includes(words);
  globalThis.press = (words) => [...document.querySelectorAll("button")].find((one) => one.textContent.trim().startsWith(words)).click();
  globalThis.shown = () => document.querySelector(".many-choose + * [role=status]")?.textContent;
});

const count = Number(rows).toLocaleString("it-IT", { useGrouping: "always" });
const bytes = await page.evaluate(drop, { rows: Number(rows), texts: JSON.parse(readFileSync(file, "utf8")).it });
await page.evaluate(() => silent());
const open = await page.evaluate((count) => until(dropFile, () => says(`${count} righe di testi`)), count);
await page.getByLabel("Lo dice una colonna").isChecked();
const opening = await page.evaluate(() => silent());
const check = await page.evaluate((count) => until(() => press("Controlla le righe"), () => says(`Controllate ${count} righe su ${count}`)), count);
const checking = await page.evaluate(() => silent());
const choose = (id, value) =>
  page.evaluate(
    ([id, value]) => {
      const [field, was] = [document.getElementById(id), shown()];
      field.value = value;
      return until(() => field.dispatchEvent(new Event(id === "many-search" ? "input" : "change", { bubbles: true })), () => shown() !== was);
    },
    [id, value],
  );
const filter = await choose("many-state", "error");
await choose("many-state", "");
const search = await choose("many-search", `numero ${Number(rows) - 1}:`);
await choose("many-search", "");
const fixing = await page.evaluate(() => {
  const running = () => document.querySelector("progress");
  let begun = false;
  return until(() => press("Applica le correzioni sicure"), () => ((begun ||= running()), begun && !running()));
});
const start = performance.now();
const [download] = await Promise.all([page.waitForEvent("download"), page.evaluate(() => press("Scarica il file"))]);
const saved = performance.now() - start;
await download.delete();
const later = await page.evaluate(() => silent());
const memory = await resident(browser);
console.log(JSON.stringify({ bytes, open, opening, check, checking, filter, search, fixing, download: saved, later, memory: memory && memory - before }));
await browser.close();
server.close();

// The most a renderer has held so far.
async function resident(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const most = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    try {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) * 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...most);
}
