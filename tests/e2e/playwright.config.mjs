// The stories are run against the release build, served by xtask as a good web server would.
import { defineConfig } from "@playwright/test";
import { address, launchOptions, port, serveCommand } from "./support/browser.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  // A story that fails once has failed: a retry would hide what a person would meet.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Generous: a busy machine is slow, and slowness is what benches measure. What never comes still fails.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    launchOptions,
    viewport: { width: 1280, height: 900 },
    locale: "it-IT",
    // It answers before a story's own routes do; the story of offline use asks for it.
    serviceWorkers: "block",
    // COSO_TRACE=1 keeps what a failed story did; recording every story takes time and much disk.
    trace: process.env.COSO_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
  webServer: {
    command: `${serveCommand} serve --no-build --port ${port}`,
    cwd: "../..",
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
