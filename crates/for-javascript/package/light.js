// The light engine's door: `await load()`, then check, count, rules and placements answer at once, without the
// phrases of any language. A report is `partial`: the rules it looked at are those of rules(), and no others.
import start, { check as find } from "./light_core.js";

export { count, cut, explain, placements, rules } from "./light_core.js";

const fetched = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};

let starting = null;

// Once, however many ask at the same time. What failed is asked for again the next time.
export function load(read = fetched) {
  return (starting ??= start({ module_or_path: read(new URL("light_core_bg.wasm", import.meta.url)) }).then(
    () => undefined,
    (error) => ((starting = null), Promise.reject(error)),
  ));
}

export function check(draft, messages) {
  return { ...find(draft, messages), partial: true };
}
