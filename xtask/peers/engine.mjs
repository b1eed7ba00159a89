// The engine package alone in Chromium: all checks of one long text in twelve placements, as one keystroke asks.
//
//   node xtask/peers/engine.mjs xtask/peers/texts.json FOLDER [FOLDER…]
//
// Each folder holds engine.js with what lies beside it (dist/embed of a build). Several are measured in turns in the
// same page, so that their figures can be compared on a busy machine. Prints {"FOLDER": {p50, p95}} in milliseconds.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";

const LENGTH = 2200;
const ROUNDS = 120;
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".bin": "application/octet-stream" };
const placements = [
  "facebook-feed", "facebook-ad", "instagram-feed", "instagram-ad", "threads-post", "x-post",
  "linkedin-post", "tiktok-post", "pinterest-pin", "bluesky-post", "mastodon-post", "telegram-post",
];
const fieldOf = (placement) => (placement === "pinterest-pin" ? "description" : "text");

const [file, ...folders] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, "utf8")).it.join(" ");
const text = `${texts} `.repeat(Math.ceil(LENGTH / texts.length)).slice(0, LENGTH);
const drafts = placements.map((placement) => ({ placement, language: "it", field: fieldOf(placement) }));

const server = createServer((request, response) => {
  const [, folder, name] = request.url.split("/");
  if (!name) return response.setHeader("content-type", "text/html").end("<title>engine</title>");
  response.setHeader("content-type", TYPES[extname(name)] ?? "text/plain").end(readFileSync(join(folders[folder], name)));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.COSO_CHROMIUM || undefined, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(address);
const times = await page.evaluate(
  async ({ address, count, drafts, text, rounds }) => {
    const engines = [];
    for (let at = 0; at < count; at += 1) {
      const engine = await import(`${address}${at}/engine.js`);
      await engine.default();
      engines.push(engine);
    }
    const times = engines.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      // A letter more each time: nothing can be remembered from the round before.
      const typed = text.slice(1) + String.fromCharCode(97 + (round % 26)) + round;
      engines.forEach((engine, at) => {
        const start = performance.now();
        for (const { placement, language, field } of drafts) engine.check({ placement, language, fields: { [field]: typed } });
        times[at].push(performance.now() - start);
      });
    }
    return times;
  },
  { address, count: folders.length, drafts, text, rounds: ROUNDS },
);
const result = {};
folders.forEach((folder, at) => {
  // The first rounds warm the compiler up.
  const sorted = times[at].slice(20).sort((a, b) => a - b);
  const share = (part) => sorted[Math.floor(part * (sorted.length - 1))];
  result[folder] = { p50: share(0.5), p95: share(0.95) };
});
console.log(JSON.stringify(result));
await browser.close();
server.close();
