// `cargo xtask shots`: every page, or the given paths, wide and narrow, light and dark.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { address, launchOptions, port, serveCommand } from "./browser.mjs";
import { builtPages } from "./pages.mjs";
import { started } from "./test.mjs";

const folder = process.env.COSO_SHOTS ?? ".coso/shots";
const wanted = process.argv.slice(2).map((path) => path.replace(/^\//, ""));
const paths = wanted.length > 0 ? wanted : builtPages();
const widths = [1280, 360];
const schemes = ["light", "dark"];

mkdirSync(folder, { recursive: true });
const server = spawn(`${serveCommand} serve --no-build --port ${port}`, { shell: true, stdio: "ignore", detached: true });
const browser = await chromium.launch(launchOptions);
try {
  await answers();
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, baseURL: address });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(path);
        await started(page);
        const name = `${path.replace(/[/#?&=]+/g, "-").replace(/-$/, "") || "home"}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
        console.log(`${folder}/${name}`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  process.kill(-server.pid);
}

async function answers() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address).then((response) => response.ok, () => false)) return;
    await pause(100);
  }
  throw new Error(`no answer at ${address}`);
}
