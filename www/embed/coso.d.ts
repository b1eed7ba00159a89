import type { Count, Finding, Report } from "./engine.js";

/** `detail` of the event `findings`: plain data. */
export interface FindingsDetail {
  placement: string;
  language: "it" | "en";
  findings: Finding[];
  counts: Record<string, Count>;
  /** The words of the text were not looked at yet: more findings may follow. */
  partial: boolean;
}

/** What the iframe tells the page around it. */
export type FromFrame =
  | { type: "coso:height"; height: number }
  | ({ type: "coso:findings" } & FindingsDetail)
  | { type: "coso:text"; text: string };

/** What the page around the iframe may tell it. */
export type ToFrame = { type: "coso:hello" } | { type: "coso:set-text"; text: string } | { type: "coso:get-text" };

/** Attributes: `placement`, `field`, `lang`, `context` (JSON), `name`, `rows`, `label`, `strict`, `store="yes"`, `scheme="light"`. */
/** The attribute `partial` stands on it for as long as the words were not looked at. */
export class CosoCheck extends HTMLElement {
  value: string;
  readonly report: Report | null;
  readonly form: HTMLFormElement | null;
  check(): Promise<Report | null>;
}

declare global {
  interface HTMLElementTagNameMap {
    "coso-check": CosoCheck;
  }
}
