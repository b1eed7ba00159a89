// The edition in one file (coso.html): a page from file:// may ask for no other file, so each lies packed in the
// page. A module becomes a blob: address the first time it is wanted, here and in the workers, which run this too.
// The build has written other names into the modules (xtask/src/build/one_file/modules.rs).
self.oneFile = (function () {
  "use strict";
  // Where a module believes to lie; never asked for.
  const HERE = "https://one-file.invalid/";
  const TYPES = { js: "text/javascript", json: "application/json", txt: "text/plain", wasm: "application/wasm" };
  // What a worker cannot ask the page for goes along with it.
  const NEEDED = {
    "workers/many.js": ["workers/many.js", "workers/speller.js", "embed/many", "embed/engine", "embed/phrases", "embed/spelling", "embed/dictionaries/"],
    "workers/spelling.js": ["workers/spelling.js", "workers/speller.js", "embed/spelling", "embed/dictionaries/"],
  };
  const made = new Map();

  const script = (name) => document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  const packed = (name) => (self.packedFiles ? self.packedFiles[name] : script(name)?.textContent);
  const nameOf = (address) => (String(address).startsWith(HERE) ? String(address).slice(HERE.length) : null);

  async function bytes(name) {
    const text = packed(name);
    if (!text) throw new Error(`${name} is not in this file`);
    const content = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([content]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
  }

  async function make(name) {
    let content = await bytes(name);
    if (name.endsWith(".js")) {
      const source = new TextDecoder().decode(content);
      const needed = [...new Set(Array.from(source.matchAll(/one-file:([\w./-]+)/g), (found) => found[1]))];
      const addresses = new Map(await Promise.all(needed.map(async (other) => [other, await at(other)])));
      content = source.replace(/one-file:([\w./-]+)/g, (_, other) => addresses.get(other));
    }
    return URL.createObjectURL(new Blob([content], { type: TYPES[name.split(".").pop()] ?? "application/octet-stream" }));
  }

  // The address of a file of ours.
  function at(name) {
    if (!made.has(name)) made.set(name, make(name).catch((error) => (made.delete(name), Promise.reject(error))));
    return made.get(name);
  }

  const load = async (address) => import(await at(nameOf(address) ?? String(address)));

  // Stands for `fetch` in the modules.
  async function ask(address, ...rest) {
    const name = nameOf(address);
    return fetch(name === null ? address : await at(name), ...rest);
  }

  // A worker begins empty: what it needs, this loader, then its module. What it is sent meanwhile waits.
  function worker(name) {
    const files = Array.from(document.querySelectorAll("script[data-file]"), (element) => element.dataset.file);
    const wanted = files.filter((file) => NEEDED[name].some((start) => file.startsWith(start)));
    const begin = `
const early = [];
self.onmessage = (event) => early.push(event);
oneFile.load(${JSON.stringify(name)}).then(
  () => early.forEach((event) => self.onmessage(event)),
  (error) => setTimeout(() => { throw error; }),
);`;
    const parts = wanted.flatMap((file) => [JSON.stringify(file), ":\"", packed(file).trim(), "\","]);
    const source = ["self.packedFiles={", ...parts, "};\n", document.getElementById("one-file").textContent, begin];
    return new Worker(URL.createObjectURL(new Blob(source, { type: "text/javascript" })));
  }

  return { at, load, fetch: ask, worker };
})();
