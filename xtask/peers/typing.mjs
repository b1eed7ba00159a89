// From a key to what it shows, on the check desk: a long text that appears in twelve places, one letter after the other.
//
//   node xtask/peers/typing.mjs xtask/peers/texts.json DIST
//
// DIST is a build of the page. Frames are drawn as soon as they are ready instead of sixty times a second, so that
// what is measured is work and not the wait for the next frame. Prints {p50, p95} of the letter and {checked} of what
// follows from it (counter, findings, previews), in milliseconds.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { serve } from "./serve.mjs";

const LENGTH = 2200;
const LETTERS = 80;
const WARM = 20;
const PLACEMENTS = 12;

const [file, dist] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, "utf8")).it.join(" ");
const text = `${texts} `.repeat(Math.ceil(LENGTH / texts.length)).slice(0, LENGTH - LETTERS);

const server = await serve(dist);
const args = ["--no-sandbox", "--disable-frame-rate-limit", "--disable-gpu-vsync"];
const browser = await chromium.launch({ executablePath: process.env.COSO_CHROMIUM || undefined, args });
const page = await browser.newPage({ serviceWorkers: "block", locale: "it-IT" });
await page.goto(`${server.address}it/controlla`);
await page.locator("html[data-started=yes]").waitFor();

// As many places as the engine's own figure has, whichever they are.
await page.locator("summary", { hasText: /^Dove esce/ }).click();
const places = page.locator("details", { hasText: /^Dove esce/ }).getByRole("checkbox");
const chosen = () => places.evaluateAll((boxes) => boxes.filter((box) => box.checked).length);
for (let at = 0; at < (await places.count()) && (await chosen()) < PLACEMENTS; at += 1) await places.nth(at).check();
if ((await chosen()) !== PLACEMENTS) throw new Error(`${await chosen()} places instead of ${PLACEMENTS}`);

const field = page.getByRole("textbox", { name: "Testo", exact: true });
await field.fill(text);
await field.press("End");
await page.evaluate(() => {
  globalThis.times = [];
  globalThis.followed = [];
  const counter = document.activeElement.closest(".field").querySelector(".counter");
  // The frame that shows the letter is drawn after this callback; what is posted in it runs when it is.
  addEventListener("keydown", (event) => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
    addEventListener("input", () => requestAnimationFrame(() => drawn.port2.postMessage(null)), { capture: true, once: true });
    const told = new MessageChannel();
    told.port1.onmessage = () => followed.push(performance.now() - event.timeStamp);
    const counted = new MutationObserver(() => {
      counted.disconnect();
      requestAnimationFrame(() => told.port2.postMessage(null));
    });
    counted.observe(counter, { characterData: true, childList: true, subtree: true });
  }, { capture: true });
});
for (let at = 0; at < LETTERS; at += 1) {
  await page.keyboard.press("abcdefghilmnopqrstuvz "[at % 22]);
  await page.waitForFunction((done) => times.length === done && followed.length === done, at + 1);
  // A person's pause: what waits for it, such as saving, has run before the next letter.
  await page.waitForTimeout(60);
}
if ((await field.inputValue()).length !== text.length + LETTERS) throw new Error("letters were lost");
const measured = await page.evaluate(() => ({ times, followed }));
const share = (all, part) => {
  const sorted = all.slice(WARM).sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))];
};
console.log(JSON.stringify({ p50: share(measured.times, 0.5), p95: share(measured.times, 0.95), checked: share(measured.followed, 0.5) }));
await browser.close();
server.close();
