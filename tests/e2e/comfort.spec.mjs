// For who sees, moves or reads in another way: text spread out, a page at 400 %, forced colours, no motion.
import { builtPages } from "./support/pages.mjs";
import { expect, expectNoSidewaysScroll, open, test } from "./support/test.mjs";
import { step } from "./support/work.mjs";

const pages = builtPages().filter((path) => path.startsWith("it/") && path.split("/").length < 4);

// The values of WCAG 1.4.12.
const spread = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

// Text that its own box hides. What is cut on purpose says so with an ellipsis, and has its whole text elsewhere.
const hidden = (page) =>
  page.evaluate(() => {
    const bad = [];
    for (const element of document.querySelectorAll("body *")) {
      const style = getComputedStyle(element);
      if (element.closest("[aria-hidden=true], .hidden-visually, svg") || !element.textContent.trim()) continue;
      if (style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none") continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const cut = (axis) => ["hidden", "clip"].includes(style[`overflow${axis}`]);
      if (cut("Y") && element.scrollHeight > element.clientHeight + 2) bad.push(`${element.tagName}.${element.className} is too low`);
      if (cut("X") && element.scrollWidth > element.clientWidth + 2) bad.push(`${element.tagName}.${element.className} is too narrow`);
    }
    return bad;
  });

// Presses Tab and returns what has the focus while something else lies over it.
async function covered(page, presses) {
  const bad = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      if (element === document.body || box.width === 0) return null;
      // What is hidden until it has a file or a label beside it shows its focus there.
      const shown = box.width < 3 ? (element.labels?.[0] ?? element) : element;
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      const inside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
      const points = [[left + 4, top + 4], [(left + right) / 2, (top + bottom) / 2], [right - 4, bottom - 4]];
      const seen = points.some(([x, y]) => {
        const there = inside(x, y) && document.elementFromPoint(x, y);
        return there && (shown.contains(there) || there.contains(shown) || there.closest("label")?.control === element);
      });
      return seen ? null : `${element.tagName} ${element.textContent.trim().slice(0, 30)} ${element.id}`;
    });
    if (found) bad.push(found);
  }
  return bad;
}

test("text spread out is neither cut nor wider than a phone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await test.step(path, async () => {
      await open(page, path);
      await spread(page);
      await expectNoSidewaysScroll(page);
      expect.soft(await hidden(page), path).toEqual([]);
    });
  }
});

test("at 400 % the focus is never under something else", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of pages) {
    await open(page, path);
    expect.soft(await covered(page, 40), path).toEqual([]);
  }
});

test("who wants no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of pages) {
    await open(page, path);
    const moving = await page.evaluate(() => {
      const long = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
      const all = [...document.querySelectorAll("*")].filter((element) => {
        const style = getComputedStyle(element);
        return long(style.transitionDuration) || (style.animationName !== "none" && long(style.animationDuration));
      });
      return [getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? "smooth scroll" : "", ...all.map((element) => element.className)].filter(Boolean);
    });
    expect.soft(moving, path).toEqual([]);
  }
});

test("in forced colours what is chosen, pressed or measured is still seen", async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("en/");
  await page.getByRole("link", { name: "Explore a sample campaign" }).click();
  await expect(page.getByRole("textbox").first()).toBeVisible();
  for (const desk of ["Goal", "Audience", "Platforms", "Copy", "Calendar", "Plan"]) {
    await step(page, desk);
    const bad = await page.evaluate(() => {
      const bad = [];
      const shape = (element) => {
        const s = getComputedStyle(element);
        return [s.borderWidth, s.borderStyle, s.borderColor, s.fontWeight, s.textDecorationLine, s.outlineStyle, s.backgroundColor, s.color].join();
      };
      const visible = (element) => element.getBoundingClientRect().width > 2 && element.checkVisibility();
      for (const button of document.querySelectorAll("button, .button")) {
        const style = getComputedStyle(button);
        const edge = parseFloat(style.borderTopWidth) > 0 || style.textDecorationLine !== "none";
        if (visible(button) && !edge && !button.closest("[role=tablist]") && button.textContent.trim().length > 0) bad.push(`no edge: ${button.textContent.trim().slice(0, 40)}`);
      }
      for (const chosen of document.querySelectorAll("[aria-current], [aria-selected=true], [aria-pressed=true]")) {
        const others = [...document.querySelectorAll(`${chosen.tagName}`)].filter((other) => other !== chosen && other.className === chosen.className && !other.matches("[aria-current], [aria-selected=true], [aria-pressed=true]"));
        if (visible(chosen) && others.some((other) => shape(other) === shape(chosen))) bad.push(`as the others: ${chosen.textContent.trim().slice(0, 40)}`);
      }
      for (const bar of document.querySelectorAll("svg rect, svg circle, svg path")) {
        const style = getComputedStyle(bar);
        const ground = getComputedStyle(document.body).backgroundColor;
        if (visible(bar) && style.fill === ground && (style.stroke === "none" || style.stroke === ground)) bad.push(`not seen: ${bar.outerHTML.slice(0, 60)}`);
      }
      return bad;
    });
    expect.soft(bad, desk).toEqual([]);
  }
});
