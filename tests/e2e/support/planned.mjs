// A campaign with posts in its calendar, on a day that never changes.
import { expect } from "@playwright/test";
import { newCampaign, saved, step } from "./work.mjs";

// A campaign with posts on Facebook in December 2026: day, time, theme, text.
export const POSTS = [
  ["2026-12-01", "09:00", "Tips", "How to choose a panettone"],
  ["2026-12-01", "10:00", "Tips", "Three ways to serve it"],
  ["2026-12-08", "09:00", "Tips", "How long it keeps"],
];

export async function planned(page, posts = POSTS) {
  await newCampaign(page, "Christmas");
  await step(page, "Calendar");
  await page.locator("summary", { hasText: "Open a file of posts" }).click();
  const rows = posts.map(([day, time, theme, text]) => `"${text}";${day};${time};${theme};Facebook`);
  await page.locator("#import-file").setInputFiles({
    name: "posts.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`Text;Day;Time;Theme;Platform\n${rows.join("\n")}\n`),
  });
  await page.getByRole("button", { name: /^Add (one|\d+) posts?$/ }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "December 2026" })).toBeVisible();
}

// The day on which these stories happen.
export const onTheDay = (page) => setClock(page, "2026-11-26T10:00:00Z");

// From the next page on it is another time. Only the date: timers go on as they are.
export async function setClock(page, time) {
  await page.addInitScript((time) => {
    const Real = Date;
    const shift = Real.parse(time) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [Real.now() + shift]));
      }
      static now() {
        return Real.now() + shift;
      }
    };
  }, time);
}
