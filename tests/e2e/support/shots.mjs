// `cargo xtask shots`: every page, or the given paths, wide and narrow, light and dark.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions } from "./browser.mjs";
import { builtPages } from "./pages.mjs";
import { whileServing } from "./server.mjs";
import { started } from "./test.mjs";

const folder = process.env.COSO_SHOTS ?? ".coso/shots";
const wanted = process.argv.slice(2).map((path) => path.replace(/^\//, ""));
const paths = wanted.length > 0 ? wanted : builtPages();
const widths = [1280, 360];
const schemes = ["light", "dark"];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions);
await whileServing(async () => {
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
});
await browser.close();
