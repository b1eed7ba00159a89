// Two folders of screenshots, before and after a change, side by side: `cargo xtask shots --against BEFORE`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const images = (folder) => readdirSync(folder).filter((name) => name.endsWith(".png") && !name.endsWith(".changes.png"));

// The image on a ground as large as both: a page that grew is compared too.
function laid(image, width, height) {
  const ground = new PNG({ width, height, fill: true });
  PNG.bitblt(image, ground, 0, 0, image.width, image.height, 0, 0);
  return ground;
}

// Pixels that differ, of how many; where they are is written beside the new image.
function compare(before, after, changes) {
  const [old, now] = [before, after].map((path) => PNG.sync.read(readFileSync(path)));
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const shown = new PNG({ width, height });
  const differ = pixelmatch(laid(old, width, height).data, laid(now, width, height).data, shown.data, width, height, { threshold: 0.1 });
  if (differ > 0) writeFileSync(changes, PNG.sync.write(shown));
  return { differ, all: width * height };
}

// Compares and writes a page to look at; returns the names that changed, most first.
// Where only some pages were taken, the others are not gone.
export function compareFolders(before, after, whole) {
  mkdirSync(after, { recursive: true });
  const [old, now] = [images(before), images(after)];
  const both = now.filter((name) => old.includes(name));
  const changed = both
    .map((name) => ({ name, ...compare(join(before, name), join(after, name), join(after, name.replace(/png$/, "changes.png"))) }))
    .filter(({ differ }) => differ > 0)
    .sort((one, other) => other.differ / other.all - one.differ / one.all);
  const lone = { added: now.filter((name) => !old.includes(name)), gone: whole ? old.filter((name) => !now.includes(name)) : [] };
  writeFileSync(join(after, "index.html"), page(before, after, changed, lone));
  return { changed, ...lone };
}

const share = ({ differ, all }) => `${((100 * differ) / all).toFixed(2)} %`;

function page(before, after, changed, { added, gone }) {
  const row = (image) => {
    const sides = [join(relative(after, before), image.name), image.name, image.name.replace(/png$/, "changes.png")];
    return `<h2>${image.name} · ${share(image)}</h2><div>${sides.map((src) => `<img src="${src}" loading="lazy" alt="">`).join("")}</div>`;
  };
  const list = (title, names) => (names.length > 0 ? `<h2>${title}</h2><p>${names.join(", ")}</p>` : "");
  return `<!doctype html><meta charset="utf-8"><title>Before and after</title>
<style>body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;align-items:start}img{width:32%;border:1px solid #999}</style>
<h1>Before, after, where</h1>${list("New", added)}${list("Gone", gone)}${changed.map(row).join("\n") || "<p>Nothing has changed.</p>"}`;
}

export function tell({ changed, added, gone }) {
  for (const image of changed) console.log(`${share(image).padStart(9)}  ${image.name}`);
  for (const name of added) console.log(`      new  ${name}`);
  for (const name of gone) console.log(`     gone  ${name}`);
  if (changed.length + added.length + gone.length === 0) console.log("nothing has changed");
}
