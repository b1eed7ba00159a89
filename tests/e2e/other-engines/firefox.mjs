// Firefox, driven by WebDriver BiDi, which it speaks by itself.
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

const places = [process.env.COSO_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox"];
export const name = "Firefox";
export const program = places.find((path) => path && existsSync(path));

export async function start() {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: program, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const problems = [];
  // Leaving a page while the worker still fetches for it is told as the worker's error: nothing went wrong.
  const left = /ServiceWorker intercepted the request/;
  page.on("pageerror", (error) => left.test(error.message) || problems.push(error.message));
  return {
    problems,
    go: (address) => page.goto(address),
    // `code` is the body of a function of one argument; what it gives back is plain data.
    ask: (code, argument) => page.evaluate(`(function (argument) { ${code} })(${JSON.stringify(argument ?? null)})`),
    async type(selector, text) {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
