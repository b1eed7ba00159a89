// Playwright's `test`, with what every story of ours takes for granted:
// nothing goes wrong in the console, and nothing leaves the page.
import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  // Problems a story expects: test.use({ expectedProblems: /quota/ }).
  expectedProblems: [/^nothing$/, { option: true }],

  // Watches each page of the story, those it opens included.
  watched: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = [];
      const foreign = [];
      const watch = (page) => {
        page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
        page.on("console", (message) => {
          if (message.text().includes("blocked by Playwright")) return;
          if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
        });
      };
      context.on("page", watch);
      context.on("request", (request) => {
        const url = request.url();
        if (/^(https?|wss?):/.test(url) && !url.startsWith(baseURL)) foreign.push(url);
      });
      await use();
      const unexpected = problems.filter((problem) => !expectedProblems.test(problem));
      expect(unexpected, "what the console said").toEqual([]);
      expect(foreign, "requests to somewhere else").toEqual([]);
    },
    { auto: true },
  ],
});

// Opens a path and waits until the app has drawn itself.
export async function open(page, path) {
  const response = await page.goto(path);
  await started(page);
  return response;
}

// The app says so when it has drawn itself; a page without script has nothing to wait for.
export async function started(page) {
  const hasApp = (await page.locator("script[type=module]").count()) > 0;
  if (hasApp) await expect(page.locator("html")).toHaveAttribute("data-started", "yes", { timeout: 15_000 });
}

// Runs `act` and returns the requests it caused; a page that works on its own causes none.
export async function requestsDuring(page, act) {
  const requests = [];
  const note = (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
  };
  page.on("request", note);
  await act();
  page.off("request", note);
  return requests;
}

// What is wider than the screen makes a page scroll sideways.
export async function expectNoSidewaysScroll(page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, "pixels wider than the window").toBeLessThanOrEqual(0);
}
