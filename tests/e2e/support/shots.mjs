// `cargo xtask shots`: every page and every desk of the sample campaign, or the given paths, at three widths, light and
// dark; compared with an earlier folder where one is given.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { address, launchOptions } from "./browser.mjs";
import { compareFolders, tell } from "./compare.mjs";
import { builtPages } from "./pages.mjs";
import { onTheDay } from "./planned.mjs";
import { whileServing } from "./server.mjs";
import { started } from "./test.mjs";

const folder = process.env.COSO_SHOTS ?? ".coso/shots";
const wanted = process.argv.slice(2).map((path) => path.replace(/^\//, ""));
const paths = wanted.length > 0 ? wanted : builtPages();
const widths = [1280, 768, 360];
// Desks by the number of their step; the sample has something on each.
const samples = wanted.length > 0 ? [] : ["it/campagne/#example", "en/campaigns/#example"];
const schemes = ["light", "dark"];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions);
await whileServing(async () => {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, baseURL: address });
      const page = await context.newPage();
      await onTheDay(page);
      const shoot = async (name) => {
        // What a page asks for when it is opened has come.
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(300);
        const path = `${folder}/${name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path, fullPage: true, animations: "disabled" });
        console.log(path);
      };
      for (const path of paths) {
        await page.goto(path);
        await started(page);
        await shoot(path.replace(/[/#?&=]+/g, "-").replace(/-$/, "") || "home");
      }
      for (const path of samples) {
        await page.goto(path);
        await started(page);
        const steps = page.locator(".steps a");
        await steps.first().waitFor();
        for (let step = 0; step < (await steps.count()); step += 1) {
          await steps.nth(step).click();
          await shoot(`${path.slice(0, 2)}-desk-${step + 1}`);
        }
      }
      await context.close();
    }
  }
});
await browser.close();
if (process.env.COSO_AGAINST) tell(compareFolders(process.env.COSO_AGAINST, folder, wanted.length === 0));
