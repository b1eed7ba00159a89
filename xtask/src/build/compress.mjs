// Brotli and gzip beside every file that gets smaller by it: node compress.mjs FOLDER
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const packed = new Set([
  ".bin", ".css", ".html", ".ico", ".js", ".json", ".md", ".mjs", ".svg", ".ts", ".txt", ".wasm", ".webmanifest", ".xml",
]);
// Below this a compressed answer is no faster.
const worthwhile = 200;

const folder = process.argv[2];
const files = (await readdir(folder, { recursive: true })).filter((file) => packed.has(extname(file)));
await Promise.all(files.map((file) => pack(join(folder, file))));

async function pack(path) {
  const content = await readFile(path);
  if (content.length < worthwhile) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const forms = { br: await promisify(brotliCompress)(content, { params }), gz: await promisify(gzip)(content, { level: 9 }) };
  for (const [suffix, form] of Object.entries(forms)) {
    if (form.length < content.length) await writeFile(`${path}.${suffix}`, form);
  }
}
