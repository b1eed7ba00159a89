/**
 * Loads the engine and the languages whose drafts will be checked (both where none is said). `read` gives the bytes
 * of a file beside this one; without it they are fetched.
 */
export default function init(options?: { languages?: LanguageCode[]; read?: ReadFile }): Promise<void>;
export type ReadFile = (file: URL) => Promise<Uint8Array | ArrayBuffer>;
export type LanguageCode = "it" | "en";
export interface Draft {
  placement: string;
  language?: LanguageCode;
  fields: Record<string, string | string[]>;
  context?: {
    goal?: "awareness" | "traffic" | "engagement" | "leads" | "sales" | "app" | "loyalty";
    paid?: boolean;
    sponsored?: boolean;
    country?: string;
    keywords?: string[];
    audience?: { words?: string[]; education?: "primary" | "middle" | "high"; promise?: string };
    /** Limits set otherwise than the catalogue, by the id of the fact: `{ "x.post.text.length-max": 25000 }`. */
    overrides?: Record<string, number>;
  };
}
export interface Finding {
  rule: string;
  severity: "error" | "warning" | "advice";
  field: string;
  /** UTF-16 offsets; null where the whole field is meant. */
  start: number | null;
  end: number | null;
  message: string;
  why: string;
  fixes: { label: string; replacement: string; promise: "safe" | "choose" | "advice" }[];
  /** Ids of catalogue rows: `facts.it.json` and `facts.en.json` say where each is written. */
  facts: string[];
}
export interface Count { value: number; limit: number | null; unit: string }
export interface Report {
  findings: Finding[];
  counts: Record<string, Count>;
  /** Only by the light engine (`light.js`): the rules it looked at are those of its `rules()`. */
  partial?: true;
}
/** Checks a draft; `messages` is the language of the findings (the draft's own where it is left out). */
export function check(draft: Draft, messages?: LanguageCode): Report;
/** A part of a strong text: what is there, what has room, what is missing. */
export interface Stand {
  id: string;
  state: "missing" | "room" | "there";
  title: string;
  why: string;
  how: string;
  facts: string[];
}
/** What makes a draft strong, part by part; no score. */
export function picture(draft: Draft, messages?: LanguageCode): Stand[];
/** How long a text is on a platform (`x`) or in a placement (`x-post`). */
export function count(text: string, platform: string): Count;
/** A rule's name and what to do about it. */
export function explain(rule: string, messages?: LanguageCode): { title: string; what_to_do: string };
/** How many UTF-16 units of a text fit in a limit, counted in a unit of `counts`; never inside a character. */
export function cut(text: string, unit: string, limit: number): number;
/** A row of the catalogue. Its source, quote, date and confidence: `facts.it.json`, `facts.en.json`, by id. */
export interface Fact { id: string; value: unknown; unit: string; strength: "hard" | "soft" }
export interface Rule { id: string; family: string; title: string; why: string; what_to_do: string; facts: Fact[] }
export interface Placement {
  id: string;
  platform: string;
  paid: boolean;
  fields: { name: string; list: boolean; required: boolean }[];
  facts: Fact[];
}
export function rules(messages?: LanguageCode): Rule[];
export function placements(): Placement[];
