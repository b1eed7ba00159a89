// Every page of the build: each index.html that loads the app or stands on its own.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

export function builtPages() {
  const files = readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
  const pages = files.filter((file) => /^(it|en)\/(.*\/)?index\.html$/.test(file));
  return pages.map((file) => file.replace(/index\.html$/, "")).sort();
}
