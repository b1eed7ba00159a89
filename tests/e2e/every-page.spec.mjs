// What holds for every page of the build, in both languages.
import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe.mjs";
import { builtPages, dist } from "./support/pages.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";

const pages = builtPages();

test("the build has pages in both languages", () => {
  for (const language of ["it/", "en/"]) expect(pages).toContain(language);
});

for (const path of pages) {
  test(`/${path} is accessible, light and dark, and says what it is`, async ({ page }) => {
    // Hundreds of rows: axe reads each of them twice.
    test.slow(/regole|rulebook/.test(path));
    const response = await open(page, path);
    expect(response.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", path.slice(0, 2));
    await expect(page).toHaveTitle(/Coso/);
    await expect(page.locator("h1:visible")).toHaveCount(1);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
  });

  test(`/${path} fits a narrow screen`, async ({ page }) => {
    test.slow(/regole|rulebook/.test(path));
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test("each page has its own title and description", () => {
  const read = (path) => readFileSync(`${dist}${path}index.html`, "utf8");
  // A file that answers for addresses a search engine never sees borrows its title.
  const indexed = pages.filter((path) => !read(path).includes('content="noindex"'));
  const titles = indexed.map((path) => /<title>(.*?)<\/title>/.exec(read(path))?.[1]);
  expect(new Set(titles).size).toBe(indexed.length);
  for (const path of indexed) expect(read(path), path).toMatch(/<meta name="description" content="[^"]{20,}"/);
});
