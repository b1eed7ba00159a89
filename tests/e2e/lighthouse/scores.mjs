// Lighthouse on the release build, as on a phone. Scores that do not depend on how busy the machine is, and what a
// page downloads, are held; how fast it was here is only told. `node --test tests/e2e/lighthouse/scores.mjs`.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { launchOptions } from "../support/browser.mjs";

const port = Number(process.env.COSO_PORT ?? 4500) + 9;
const address = `http://127.0.0.1:${port}/`;
const root = fileURLToPath(new URL("../../../", import.meta.url));

// Bytes a first visit may download: a page that is drawn by the build alone, one with its program.
const STILL = 25_000;
const DESK = 1_120_000;

const pages = [
  ["it/", STILL],
  ["en/", STILL],
  ["it/come-funziona/", STILL],
  ["en/rulebook/platforms/instagram/", STILL],
  ["it/controlla/", DESK],
  ["en/results/", DESK],
];

let server;
let chrome;
before(async () => {
  const xtask = process.env.COSO_XTASK ?? `${root}target/debug/xtask`;
  server = spawn(xtask, ["serve", "--no-build", "--port", String(port)], { cwd: root, stdio: "ignore" });
  for (let tries = 0; ; tries += 1) {
    if (await fetch(address).then((answer) => answer.ok, () => false)) break;
    if (tries > 100) throw new Error("the site is not served");
    await pause(100);
  }
  chrome = await launch({ chromePath: launchOptions.executablePath, chromeFlags: ["--headless=new", ...launchOptions.args] });
});
after(async () => {
  await chrome?.kill();
  server?.kill();
});

for (const [path, most] of pages) {
  test(`/${path}`, { timeout: 120_000 }, async (context) => {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, logLevel: "error" });
    const score = (id) => Math.round((lhr.categories[id].score ?? 0) * 100);
    const number = (id) => Math.round(lhr.audits[id].numericValue ?? 0);
    // What is fetched for the next page, once this one is at rest, is no weight of this one.
    const asked = lhr.audits["network-requests"].details.items.filter((item) => item.priority !== "VeryLow");
    const bytes = asked.reduce((sum, item) => sum + item.transferSize, 0);
    context.diagnostic(
      `performance ${score("performance")} here, first paint ${number("first-contentful-paint")} ms, largest ` +
        `${number("largest-contentful-paint")} ms, blocked ${number("total-blocking-time")} ms, ${bytes} bytes`,
    );
    // What is wrong by name, not only by how much.
    const wrong = ["accessibility", "best-practices", "seo"].flatMap((id) =>
      lhr.categories[id].auditRefs
        .filter((ref) => ref.weight > 0 && ![1, null].includes(lhr.audits[ref.id].score))
        .map((ref) => `${id}: ${lhr.audits[ref.id].title}`),
    );
    assert.deepEqual(wrong, []);
    for (const id of ["accessibility", "best-practices", "seo"]) assert.equal(score(id), 100, id);
    assert.equal(lhr.audits["cumulative-layout-shift"].score, 1, "something moves while the page is loaded");
    assert.ok(bytes <= most, `${bytes} bytes, more than ${most}`);
  });
}
