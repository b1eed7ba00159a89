import type { Draft, LanguageCode, ReadFile, Report } from "./engine.js";
export type { Count, Draft, Fact, Finding, LanguageCode, Placement, ReadFile, Report, Rule } from "./engine.js";
export { count, cut, explain } from "./engine.js";

/**
 * Loads the light engine: a third of the whole one, and no phrases. Await it once before the other functions. In
 * Node, whose `fetch` reads no file: `await load(readFile)` of `node:fs/promises`.
 */
export function load(read?: ReadFile): Promise<void>;
/** A report of the rules of `rules()`. No findings here is no clean text: the whole engine looks at the words too. */
export function check(draft: Draft, messages?: LanguageCode): Report & { partial: true };
/** The rules that the light engine looks at; of their facts the limits. */
export function rules(messages?: LanguageCode): import("./engine.js").Rule[];
/** The placements; of their facts the limits. */
export function placements(): import("./engine.js").Placement[];
