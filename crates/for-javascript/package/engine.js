// The package's door: `await init()`, then check, count, rules and placements answer at once.
// The engine holds no language's phrases: each lies in a file of its own beside this one.
import start, { load } from "./engine_core.js";

export { check, count, cut, explain, picture, placements, rules } from "./engine_core.js";

const loaded = new Map();
let starting = null;

// Once, however many ask at the same time: a second engine would take the place of the first and know no phrases.
const begin = () => (starting ??= start().catch((error) => ((starting = null), Promise.reject(error))));

export default async function init({ languages = ["it", "en"] } = {}) {
  const started = begin();
  // Both waited for at once: whichever fails first is the caller's to catch, and no other goes unheard.
  await Promise.all([started, ...languages.map((language) => remember(language, () => phrases(language, started)))]);
}

// What failed is asked for again the next time.
function remember(language, work) {
  if (!loaded.has(language)) loaded.set(language, work().catch((error) => (loaded.delete(language), Promise.reject(error))));
  return loaded.get(language);
}

async function phrases(language, started) {
  const file = `phrases.${language}.bin`;
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await started;
  if (!load(bytes)) throw new Error(`${file} belongs to another version`);
}
