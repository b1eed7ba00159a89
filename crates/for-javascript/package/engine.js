// The package's door: `await init()`, then check, count, rules and placements answer at once.
// The engine holds no language's phrases: each lies in a file of its own beside this one.
import start, { check as find, load } from "./engine_core.js";

export { count, cut, explain, picture, placements, rules } from "./engine_core.js";

const loaded = new Map();
let starting = null;

// Once, however many ask at the same time: a second engine would take the place of the first and know no phrases.
const begin = (read) =>
  (starting ??= start({ module_or_path: read(new URL("engine_core_bg.wasm", import.meta.url)) }).catch(
    (error) => ((starting = null), Promise.reject(error)),
  ));

// `read` gets the address of a file beside this one and gives its bytes: for Node, where `fetch` reads no file.
export default async function init({ languages = ["it", "en"], read = fetched } = {}) {
  const started = begin(read);
  // Both waited for at once: whichever fails first is the caller's to catch, and no other goes unheard.
  await Promise.all([started, ...languages.map((language) => remember(language, () => phrases(language, started, read)))]);
}

// What failed is asked for again the next time.
function remember(language, work) {
  if (!loaded.has(language)) loaded.set(language, work().catch((error) => (loaded.delete(language), Promise.reject(error))));
  return loaded.get(language);
}

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function phrases(language, started, read) {
  const file = `phrases.${language}.bin`;
  const content = await read(new URL(file, import.meta.url));
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(await (content.arrayBuffer?.() ?? content));
  await started;
  if (!load(bytes)) throw new Error(`${file} belongs to another version`);
}

// What was found, at the places the engine gives: the next text and the next placement mostly have the same, which then
// comes as the number of its place alone (`javascript_values::Told`).
const told = [];

export function check(draft, messages) {
  const { findings: numbered, counts } = find(draft, messages);
  const findings = [];
  for (let at = 0; at < numbered.length; at += 2) {
    const place = numbered[at];
    told[place] = numbered[at + 1] ?? told[place];
    findings.push(copy(told[place]));
  }
  return { findings, counts };
}

// Whoever gets a report may change it.
const copy = (finding) => ({
  ...finding,
  fixes: finding.fixes.map((fix) => ({ ...fix })),
  facts: [...finding.facts],
});
