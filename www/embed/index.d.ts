import type { ReadFile } from "./engine.js";
export type {
  Count,
  Draft,
  Fact,
  Finding,
  LanguageCode,
  Placement,
  ReadFile,
  Report,
  Rule,
} from "./engine.js";
export { check, count, cut, explain, placements, rules } from "./engine.js";

/**
 * Loads the engine; await it once before the other functions. In a browser without argument: the files are fetched
 * from beside this one. In Node, whose `fetch` reads no file: `await load(readFile)` of `node:fs/promises`.
 */
export function load(read?: ReadFile): Promise<void>;
