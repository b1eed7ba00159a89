// <coso-check placement="x-post" lang="it">: counts and checks the <textarea> it wraps, in the reader's browser.
// Without wasm the textarea stays what it was. Nothing is sent; nothing is stored unless the page offers it
// (`store`) and whoever writes says yes.
import { anEngine, loadWhole } from "./engines.js";
import { Keeper } from "./keep.js";
import { words } from "./words.js";

const PAUSE = 250;
const SPEAK_AFTER = 1200;
// A busy page is not idle for long.
const IDLE_WITHIN = 3000;
const whenIdle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: IDLE_WITHIN }) : setTimeout(work, 500));

const sources = new Map();
// Where each fact is written: fetched when somebody asks why.
const loadSources = (lang) => {
  if (!sources.has(lang)) {
    const url = new URL(`./facts.${lang}.json`, import.meta.url);
    const rows = fetch(url)
      .then((response) => (response.ok ? response.json() : []))
      .then((rows) => new Map(rows.map((row) => [row.id, row])))
      .catch(() => new Map());
    sources.set(lang, rows);
  }
  return sources.get(lang);
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: block; color: var(--coso-ink, inherit); font: inherit; }
:host([hidden]) { display: none; }
.count { margin: .25rem 0 0; font-variant-numeric: tabular-nums; color: var(--coso-muted, inherit); }
.words { margin: .35rem 0 0; color: var(--coso-muted, inherit); }
.words[hidden] { display: none; }
.over { color: var(--coso-error, #ad1f17); font-weight: 700; }
.keep { margin: .35rem 0 0; }
.keep[hidden] { display: none; }
.keep label { display: inline-flex; gap: .4rem; align-items: center; min-height: 28px; cursor: pointer; }
.keep input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--coso-accent, #0b5f6b); }
ul { list-style: none; margin: .5rem 0 0; padding: 0; }
li.finding { border-inline-start: 4px solid var(--tone); padding: .35rem .75rem; margin-block: .5rem; background: var(--coso-surface, transparent); overflow-wrap: anywhere; }
li.error { --tone: var(--coso-error, #ad1f17); }
li.warning { --tone: var(--coso-warning, #7d4c00); }
li.advice { --tone: var(--coso-advice, #3450a0); }
p { margin: 0; }
.severity { color: var(--tone); font-weight: 700; }
.fixes { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .35rem; }
button { font: inherit; min-height: 28px; padding: .15rem .6rem; border: 1px solid currentcolor; border-radius: 4px; background: transparent; color: var(--coso-accent, #0b5f6b); cursor: pointer; }
summary { cursor: pointer; min-height: 24px; width: fit-content; color: var(--coso-accent, #0b5f6b); }
:is(button, input, summary, a, textarea):focus-visible { outline: 3px solid var(--coso-accent, #0b7f90); outline-offset: 2px; }
a { color: var(--coso-accent, #0b5f6b); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) {
  :host(:not([scheme="light"])) .over { color: var(--coso-error, #ff9d93); }
  :host(:not([scheme="light"])) li.error { --tone: var(--coso-error, #ff9d93); }
  :host(:not([scheme="light"])) li.warning { --tone: var(--coso-warning, #f0c36d); }
  :host(:not([scheme="light"])) li.advice { --tone: var(--coso-advice, #a9baf5); }
  :host(:not([scheme="light"])) :is(button, summary, a) { color: var(--coso-accent, #79cbd8); }
}
`);

const MARKS = { error: "✕", warning: "!", advice: "i" };

const make = (tag, part, text) => {
  const element = document.createElement(tag);
  if (part) {
    element.setAttribute("part", part);
    element.className = part.split(" ").at(-1);
  }
  if (text) element.textContent = text;
  return element;
};

export class CosoCheck extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ["placement", "field", "lang", "context", "store"];

  #internals = this.attachInternals();
  #area = null;
  #timer = 0;
  #speaking = 0;
  #shown = "";
  #report = null;
  #parts = {};
  #keeper = new Keeper(() => this.value);
  #wanted = "";
  #missing = false;
  #onInput = () => {
    this.#wordsToo();
    this.#soon();
  };
  #onFocus = () => this.#wordsToo();
  #onReset = () => setTimeout(() => this.#soon());

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const slot = make("slot");
    slot.addEventListener("slotchange", () => this.#adopt());
    this.#parts = { count: make("p", "count"), list: make("ul", "findings"), words: make("p", "words"), spoken: make("p", "spoken") };
    this.#parts.spoken.setAttribute("role", "status");
    this.#parts.count.hidden = true;
    this.#parts.words.hidden = true;
    root.append(slot, this.#parts.count, this.#keeper.element, this.#parts.list, this.#parts.words, this.#parts.spoken);
  }

  connectedCallback() {
    if (!this.querySelector("textarea")) {
      const area = document.createElement("textarea");
      area.rows = Number(this.getAttribute("rows")) || 6;
      area.setAttribute("aria-label", this.getAttribute("label") || this.#words.label);
      this.append(area);
    }
    this.#adopt();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    clearTimeout(this.#speaking);
    this.#leave();
  }

  attributeChangedCallback() {
    if (this.#area) {
      this.#offer();
      this.#soon();
    }
  }

  formResetCallback() {
    if (this.#area) this.#area.value = this.#area.defaultValue;
    this.#soon();
  }

  formDisabledCallback(disabled) {
    if (this.#area) this.#area.disabled = disabled;
  }

  formStateRestoreCallback(state) {
    if (typeof state === "string") this.value = state;
  }

  get value() {
    return this.#area?.value ?? "";
  }

  set value(text) {
    if (!this.#area) return;
    this.#area.value = String(text);
    this.#soon();
  }

  /** The last report, as plain data; null until the engine has answered. */
  get report() {
    return this.#report && structuredClone(this.#report);
  }

  get form() {
    return this.#internals.form;
  }

  get #lang() {
    const code = (this.getAttribute("lang") || document.documentElement.lang || "it").slice(0, 2);
    return code in words ? code : "it";
  }

  get #words() {
    return words[this.#lang];
  }

  #leave() {
    this.#area?.removeEventListener("input", this.#onInput);
    this.#area?.removeEventListener("focus", this.#onFocus);
    this.#area?.form?.removeEventListener("reset", this.#onReset);
    this.#area = null;
  }

  #adopt() {
    const area = this.querySelector("textarea");
    if (!area || area === this.#area) return;
    this.#leave();
    this.#area = area;
    area.addEventListener("input", this.#onInput);
    area.addEventListener("focus", this.#onFocus);
    area.form?.addEventListener("reset", this.#onReset);
    this.#offer();
    this.#soon(0);
  }

  // `store="yes"` keeps by the page, the element and the placement; another value stands for the page.
  #offer() {
    const store = this.getAttribute("store");
    const page = store === "yes" ? location.pathname : store;
    const place = store ? [page, this.id, this.getAttribute("placement"), this.getAttribute("field")].filter(Boolean).join(" ") : null;
    const kept = this.#keeper.offer(place, this.#words);
    // What stands in the field is newer than what was kept.
    if (kept && this.value === (this.#area.defaultValue ?? "")) this.#area.value = kept;
  }

  #soon(wait = PAUSE) {
    // The textarea's own name wins: a form must not get the text twice.
    if (this.hasAttribute("name") && !this.#area?.name) this.#internals.setFormValue(this.value);
    this.#keeper.save();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), wait);
  }

  #draft() {
    let context;
    try {
      context = JSON.parse(this.getAttribute("context") || "{}");
    } catch {
      context = {};
    }
    const placement = this.getAttribute("placement") || "facebook-feed";
    return { placement, language: this.#lang, fields: { [this.#field(placement)]: this.value }, context };
  }

  #fields = null;
  #field(placement) {
    const asked = this.getAttribute("field");
    if (asked) return asked;
    const fields = this.#fields?.find((known) => known.id === placement)?.fields ?? [];
    const first = fields.find(({ name }) => name === "text") ?? fields.find(({ list }) => !list);
    return first?.name ?? "text";
  }

  /** Checks now, with the engine that is there; the report, or null where none can run. */
  async check() {
    try {
      const module = await anEngine(this.#lang);
      this.#fields ??= module.placements();
      if (!this.#area) return null;
      const report = module.check(this.#draft(), this.#lang);
      this.#show(report);
      // A text that stood there already is looked at whole when the page is at rest.
      if (report.partial && this.value.trim() !== "" && !this.#missing) whenIdle(() => this.#wordsToo());
      return report;
    } catch (error) {
      // The textarea works without us. Said once, to those who build the page.
      if (!this.hasAttribute("failed")) console.info("coso-check:", String(error));
      this.setAttribute("failed", "");
      this.#parts.count.hidden = true;
      this.#parts.list.replaceChildren();
      this.#parts.words.hidden = true;
      this.#internals.setValidity({});
      return null;
    }
  }

  // The whole engine, for a language: once asked for, it checks when it is there. What cannot be loaded is said, and asked
  // for again at the next word.
  async #wordsToo() {
    const lang = this.#lang;
    if (this.#wanted === lang) return;
    this.#wanted = lang;
    try {
      await loadWhole(lang);
      this.#missing = false;
    } catch (error) {
      if (!this.#missing) console.info("coso-check:", String(error));
      this.#wanted = "";
      this.#missing = true;
    }
    if (this.isConnected) this.check();
  }

  #show(report) {
    this.removeAttribute("failed");
    this.#report = report;
    const draft = this.#draft();
    const field = Object.keys(draft.fields)[0];
    const empty = draft.fields[field].trim() === "";
    // Of an empty text only its length is said.
    const findings = empty ? [] : report.findings;
    const count = report.counts[field];
    const over = count && count.limit !== null && count.value > count.limit;
    if (count) {
      const numbers = new Intl.NumberFormat(this.#lang);
      const value = numbers.format(count.value);
      const { list_of, used } = this.#words;
      this.#parts.count.textContent =
        count.limit === null ? used.replace("{value}", value) : list_of.replace("{value}", value).replace("{limit}", numbers.format(count.limit));
    }
    this.#parts.count.hidden = !count;
    this.#parts.count.classList.toggle("over", Boolean(over));
    this.#parts.count.setAttribute("part", over ? "count count-over" : "count");
    const shown = JSON.stringify([findings, this.#lang]);
    // Left alone while it says the same, so that the focus and what is unfolded stay.
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#parts.list.replaceChildren(...findings.map((finding) => this.#item(finding)));
    }
    this.#parts.list.hidden = findings.length === 0;
    const errors = findings.filter(({ severity }) => severity === "error");
    if (this.hasAttribute("strict") && errors.length > 0) {
      this.#internals.setValidity({ customError: true }, errors[0].message, this.#area);
    } else {
      this.#internals.setValidity({});
    }
    const partial = Boolean(report.partial);
    this.toggleAttribute("partial", partial);
    const said = this.#missing ? this.#words.words_missing : this.#words.words_coming;
    this.#parts.words.hidden = !partial || empty;
    this.#parts.words.textContent = this.#parts.words.hidden ? "" : said;
    // Where the rest comes soon, only the whole summary is said aloud.
    this.#speak(empty ? "" : `${this.#summary(findings)}${partial ? `. ${said}` : ""}`);
    const detail = { placement: draft.placement, language: draft.language, findings, counts: report.counts, partial };
    this.dispatchEvent(new CustomEvent("findings", { bubbles: true, composed: true, detail: structuredClone(detail) }));
  }

  #summary(findings) {
    const said = this.#words;
    return findings.length === 0 ? said.none : (findings.length === 1 ? said.one : said.many.replace("{count}", findings.length));
  }

  // At every key it would drown the text that is being written.
  #speak(text) {
    clearTimeout(this.#speaking);
    const spoken = this.#parts.spoken;
    this.#speaking = setTimeout(() => {
      const over = this.#parts.count.classList.contains("over") ? `${this.#parts.count.textContent}. ` : "";
      spoken.textContent = text ? over + text : "";
    }, SPEAK_AFTER);
  }

  #item(finding) {
    const said = this.#words;
    const item = make("li", `finding ${finding.severity}`);
    item.className = `finding ${finding.severity}`;
    const line = make("p");
    const mark = make("span", "severity", `${MARKS[finding.severity]} `);
    mark.setAttribute("aria-hidden", "true");
    line.append(mark, make("strong", "severity", `${said[finding.severity]}: `), finding.message);
    item.append(line);
    const fixes = finding.fixes.filter(({ promise }) => promise !== "advice" && finding.start !== null);
    if (fixes.length > 0) {
      const row = make("div", "fixes");
      for (const fix of fixes) {
        const button = make("button", "fix", fix.label);
        button.type = "button";
        button.addEventListener("click", () => this.#apply(finding, fix));
        row.append(button);
      }
      item.append(row);
    }
    const why = make("details", "why");
    const facts = make("div", "sources");
    why.append(make("summary", "", said.why), make("p", "", finding.why), facts);
    why.addEventListener("toggle", () => why.open && this.#cite(facts, finding.facts), { once: true });
    item.append(why);
    return item;
  }

  async #cite(place, ids) {
    if (ids.length === 0) return;
    const said = this.#words;
    const rows = await loadSources(this.#lang);
    for (const row of ids.map((id) => rows.get(id)).filter(Boolean)) {
      const line = make("p", "source", `${said.source}: `);
      const link = make("a", "", row.title);
      if (/^https?:/.test(row.url)) link.href = row.url;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      const day = new Date(`${row.checked_on}T12:00:00Z`);
      const date = Number.isNaN(day.getTime()) ? row.checked_on : new Intl.DateTimeFormat(this.#lang, { dateStyle: "long" }).format(day);
      line.append(link, ` (${said.checked.replace("{date}", date)})`);
      place.append(line);
    }
  }

  #apply(finding, fix) {
    const area = this.#area;
    if (!area) return;
    area.focus();
    area.setRangeText(fix.replacement, finding.start, finding.end, "end");
    // As if it had been typed: whoever listens to the textarea hears it.
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

if (!customElements.get("coso-check")) customElements.define("coso-check", CosoCheck);
