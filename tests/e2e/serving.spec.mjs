// What the browser gets from the server, and what it is allowed to run.
import { expect, open, test } from "./support/test.mjs";

test("files come packed, with their type", async ({ page }) => {
  const types = new Map();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // Files that carry a hash in their name may be kept for good; the others are asked for again.
    const kind = pathname.replace(/.*\./, "");
    const hashed = /-[0-9a-f]{12,}(_bg)?\.[a-z]+$/.test(pathname);
    types.set(hashed ? kind : `${kind} without hash`, response.headers());
  });
  await open(page, "it/campagne/");
  expect(types.get("wasm")["content-type"]).toBe("application/wasm");
  for (const kind of ["wasm", "js", "css"]) {
    expect(types.get(kind)["content-encoding"], kind).toBe("br");
    expect(types.get(kind)["cache-control"], kind).toContain("immutable");
  }
  expect(types.get("js without hash")["content-encoding"]).toBe("br");
  expect(types.get("js without hash")["cache-control"]).toBe("no-cache");
});

test("an unknown address is answered with 404 and the page that says so", async ({ request }) => {
  const response = await request.get("it/questa-pagina-manca/");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('id=app');
});

test.describe("the content security policy", () => {
  test.use({ expectedProblems: /Content Security Policy/ });

  test("lets no script run but the build's own", async ({ page }) => {
    await open(page, "it/");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.head.append(script);
      return window.injected === true;
    });
    expect(ran).toBe(false);
  });
});
