// What lies over something else: words, fields and buttons that a person sees at the same place.
import { expect } from "@playwright/test";

export async function expectNoOverlaps(page, where) {
  const found = await page.evaluate(() => {
    const parts = "a, button, input, select, textarea, summary, label, h1, h2, h3, h4, legend, figcaption";
    const shown = (element) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hidden = style.visibility === "hidden" || style.opacity === "0" || style.display === "inline";
      // What a folded part hides has a place all the same.
      return !hidden && element.checkVisibility() && box.width > 3 && box.height > 3 && !element.closest(".hidden-visually, .skip, .toast, dialog:not([open])");
    };
    // What is scrolled out of its own box lies elsewhere only on paper.
    const seen = (element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (getComputedStyle(above).overflow === "visible") continue;
        const box = above.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return { element, left, top, right, bottom };
    };
    const all = [...document.querySelectorAll(parts)].filter(shown).map(seen);
    all.sort((a, b) => a.top - b.top);
    const bad = [];
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) {
        if (other.top >= one.bottom - 2) break;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide > 2 && high > 2) bad.push(`“${one.element.textContent.trim().slice(0, 30)}” ${one.element.className} and “${other.element.textContent.trim().slice(0, 30)}” ${other.element.className}`);
      }
    }
    return bad.slice(0, 5);
  });
  expect.soft(found, where).toEqual([]);
}
