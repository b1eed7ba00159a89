export type {
  Count,
  Draft,
  Fact,
  Finding,
  LanguageCode,
  Placement,
  Report,
  Rule,
} from "./engine.js";
export { check, count, cut, explain, placements, rules } from "./engine.js";

/**
 * Loads the engine; await it once before the other functions. In a browser without argument: `engine_bg.wasm` is
 * fetched from beside this file. In Node, pass the bytes of `engine_bg.wasm`.
 */
export function load(source?: BufferSource | WebAssembly.Module | Response | URL | string): Promise<void>;
