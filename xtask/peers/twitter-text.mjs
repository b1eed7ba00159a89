// Texts a second of processor time, of the JavaScript peer: node twitter-text.mjs TEXTS.json (twitter-text in node_modules).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const { parseTweet } = require("twitter-text");
const texts = Object.values(JSON.parse(readFileSync(process.argv[2], "utf8"))).flat();

let done = 0;
let sink = 0;
// Milliseconds; what other programs of the machine do does not count.
const busy = () => process.cpuUsage().user / 1000;
const start = busy();
while (busy() - start < 2000) {
  for (const text of texts) sink += parseTweet(text).weightedLength;
  done += texts.length;
}
if (sink === 0) throw new Error("nothing was counted");
console.log((done / (busy() - start)) * 1000);
