// The dictionaries of the npm packages beside the spelling program, each with its licence, and a list of what they
// weigh on their way: node dictionaries.mjs PACKAGES FOLDER, where FOLDER is `embed`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const [packages, embed] = process.argv.slice(2);
const folder = join(embed, "dictionaries");
const names = { it: "dictionary-it", en: "dictionary-en", "en-gb": "dictionary-en-gb" };
const sources = {
  it: "https://www.plio.it/dizionari",
  en: "http://wordlist.aspell.net/",
  "en-gb": "http://wordlist.aspell.net/",
};
const weight = async (content) => (await promisify(gzip)(content, { level: 9 })).length;

await mkdir(folder, { recursive: true });
const list = { program: 0, dictionaries: {} };
for (const file of ["spelling.js", "spelling_bg.wasm"]) list.program += await weight(await readFile(join(embed, file)));
const notice = ["The dictionaries in this folder are works of others, each a file of its own under its own licence.", ""];
for (const [name, from] of Object.entries(names)) {
  const read = (file) => readFile(join(packages, from, file));
  const { version, license } = JSON.parse(await read("package.json"));
  let bytes = 0;
  for (const kind of ["aff", "dic"]) {
    const content = await read(`index.${kind}`);
    bytes += await weight(content);
    await writeFile(join(folder, `${name}.${kind}.txt`), content);
  }
  await writeFile(join(folder, `${name}.licence.txt`), await read("license"));
  const licence = license.replace(/^\(|\)$/g, "");
  list.dictionaries[name] = { bytes, licence, version, url: `https://www.npmjs.com/package/${from}` };
  notice.push(`${name}: ${from} ${version}, ${licence}, from ${sources[name]}; see ${name}.licence.txt`);
}
await writeFile(join(folder, "list.json"), JSON.stringify(list));
await writeFile(join(folder, "NOTICE.txt"), `${notice.join("\n")}\n`);
