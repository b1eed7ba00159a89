// The site below a path, beside other sites, on a host that reads no redirects: as on GitHub Pages.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { port as usual, serveCommand } from "./support/browser.mjs";
import { expect, open, started, test } from "./support/test.mjs";
import { newCampaign, step } from "./support/work.mjs";

// The server of the other stories has the usual port.
const port = usual + 1000;
const address = `http://127.0.0.1:${port}/coso/`;
test.describe.configure({ mode: "serial" });
test.use({ baseURL: address, serviceWorkers: "allow", expectedProblems: /404 \(Not Found\)|ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/ });

const root = fileURLToPath(new URL("../../", import.meta.url));
let server;
test.beforeAll(async () => {
  const command = `${serveCommand} serve --no-build --under /coso/ --port ${port}`;
  server = spawn(command, { cwd: root, shell: true, stdio: "ignore", detached: true });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await fetch(address).then((response) => response.ok, () => false)) return;
    await pause(100);
  }
  throw new Error(`no answer at ${address}`);
});
test.afterAll(() => process.kill(-server.pid));

test("pages, programs and what is loaded later stay below the path", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("");
  await expect(page).toHaveURL(`${address}it/`);
  await page.getByRole("navigation", { name: "Sezioni" }).getByRole("link", { name: "Controlla" }).click();
  await started(page);
  await page.getByRole("textbox", { name: "Testo", exact: true }).first().fill("CLICCA SUBITO QUI!!!");
  const finding = page.locator(".finding").first();
  await expect(finding).toBeVisible();
  await finding.getByText("Perché").click();
  await finding.getByRole("link", { name: /regola|Tutto/i }).first().click();
  await expect(page).toHaveURL(/\/coso\/it\/regole\/controlli\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Read this page in English" }).click();
  await expect(page).toHaveURL(/\/coso\/en\/rulebook\/checks\//);

  // A worker with its module.
  await open(page, "en/many-texts");
  await page.locator("input[type=file]").first().setInputFiles({
    name: "texts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("text\nSHOUTING AT EVERYBODY NOW\n"),
  });
  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(page.getByText("SHOUTING AT EVERYBODY NOW").first()).toBeVisible();
  expect(asked.filter((url) => /^https?:/.test(url) && !url.startsWith(address))).toEqual([]);
});

test("a campaign has an address that opens again, and a link that others open", async ({ page }) => {
  await newCampaign(page, "Spring");
  await expect(page).toHaveURL(/\/coso\/en\/campaign\/[^/]+\/goal$/);
  // The host knows no such file and answers with 404.html, which is the program.
  const response = await page.reload();
  expect(response.status()).toBe(404);
  await started(page);
  await expect(page.getByRole("textbox", { name: "Name of the campaign" })).toHaveValue("Spring");
  await step(page, "Plan");
  await page.getByText("Share with a link").click();
  const link = await page.getByRole("textbox", { name: "Link to send" }).inputValue();
  expect(link.startsWith(`${address}en/received/#`)).toBe(true);
  await page.goto(link);
  await started(page);
  await expect(page.getByRole("heading", { name: "Spring" })).toBeVisible();
  expect((await page.goto("en/nothing-here/")).status()).toBe(404);
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
});

test("it installs below the path, and works without a network", async ({ page, context, request }) => {
  await open(page, "en/check/");
  const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.scope));
  expect(scope).toBe(address);
  const href = await page.locator("link[rel=manifest]").evaluate((link) => link.href);
  expect(href).toBe(`${address}manifest.webmanifest`);
  const manifest = await (await request.get(href)).json();
  for (const path of [manifest.start_url, manifest.scope, manifest.id, ...manifest.icons.map(({ src }) => src)]) {
    const url = new URL(path, href).href;
    expect(url.startsWith(address), url).toBe(true);
    expect((await request.get(url)).ok(), url).toBe(true);
  }
  await page.reload();
  await started(page);
  await context.setOffline(true);
  await open(page, "it/campagne/");
  await page.getByRole("button", { name: "Nuova campagna" }).click();
  await page.reload();
  await started(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Obiettivo");
});

test("other sites embed it from there, and the one file is there", async ({ page, request }) => {
  await open(page, "en/embed");
  await expect(page.getByRole("textbox", { name: "Code" })).toHaveValue(new RegExp(`src="${address}embed/\\?`));
  await expect(page.frameLocator("iframe").getByText(/^Length: 0/)).toBeVisible();
  expect((await request.get("coso.html")).ok()).toBe(true);
});
