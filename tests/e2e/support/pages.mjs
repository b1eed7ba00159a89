// Every page of the build: each index.html that loads the app or stands on its own.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

// Drawn from one mould, two hundred of them: these stand for the others.
const typical = /^(it\/regole|en\/rulebook)\/(piattaforme|platforms|controlli|checks)\/((instagram|meta|length-limit|green-claim|media-size)\/)?$/;
const isReference = (page) => /^(it\/regole|en\/rulebook)\/./.test(page);

function every() {
  const files = readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
  const pages = files.filter((file) => /^(it|en)\/(.*\/)?index\.html$/.test(file));
  return pages.map((file) => file.replace(/index\.html$/, "")).sort();
}

// The pages of the app and the typical ones about platforms and rules.
export const builtPages = () => every().filter((page) => !isReference(page) || typical.test(page));

// All pages about platforms and rules.
export const referencePages = () => every().filter(isReference);
