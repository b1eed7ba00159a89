// The engine package in Chromium: all checks of one long text in twelve placements, as one keystroke asks.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions } from "./browser.mjs";
import { whileServing } from "./server.mjs";

const LENGTH = 2200;
const ROUNDS = 300;
const placements = [
  "facebook-feed", "facebook-ad", "instagram-feed", "instagram-ad", "threads-post", "x-post",
  "linkedin-post", "tiktok-post", "pinterest-pin", "bluesky-post", "mastodon-post", "telegram-post",
];
const fieldOf = (placement) => (placement === "pinterest-pin" ? "description" : "text");

const texts = JSON.parse(readFileSync(process.argv[2], "utf8")).it.join(" ");
const text = texts.repeat(Math.ceil(LENGTH / texts.length)).slice(0, LENGTH);
const drafts = placements.map((placement) => ({ placement, language: "it", fields: { [fieldOf(placement)]: text } }));

const browser = await chromium.launch(launchOptions);
await whileServing(async () => {
  const page = await browser.newPage();
  await page.goto(`${address}it/`);
  const times = await page.evaluate(
    async ({ engine, drafts, rounds }) => {
      const module = await import(engine);
      await module.default();
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        // A letter more each time: nothing can be remembered from the round before.
        const letter = String.fromCharCode(97 + (round % 26));
        const start = performance.now();
        for (const draft of drafts) {
          const [[field, text]] = Object.entries(draft.fields);
          module.check({ ...draft, fields: { [field]: text.slice(1) + letter } });
        }
        times.push(performance.now() - start);
      }
      return times;
    },
    { engine: `${address}embed/engine.js`, drafts, rounds: ROUNDS },
  );
  // The first rounds warm the compiler up.
  const sorted = times.slice(20).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  console.log(JSON.stringify({ p50: at(0.5), p95: at(0.95) }));
});
await browser.close();
