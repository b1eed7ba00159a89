// The text of whoever writes, kept in their own browser: only where the page offers it and they say yes.
// Taking the tick away removes it.
const PREFIX = "coso-check ";

export class Keeper {
  #key = null;
  #words = {};
  #text;
  #box = document.createElement("input");
  #said = document.createElement("span");
  #name = document.createElement("span");
  element = document.createElement("div");

  // `text` gives what is written now.
  constructor(text) {
    this.#text = text;
    this.#box.type = "checkbox";
    const label = document.createElement("label");
    label.append(this.#box, " ", this.#name);
    this.#said.setAttribute("role", "status");
    this.element.append(label, " ", this.#said);
    this.element.setAttribute("part", "keep");
    this.element.className = "keep";
    this.element.hidden = true;
    this.#box.addEventListener("change", () => (this.#box.checked ? this.save(true) : this.#forget()));
  }

  // Shows the question for a place, or nothing; what was kept there, where there is something.
  offer(place, words) {
    this.#words = words;
    this.#name.textContent = words.keep;
    this.element.hidden = place === null;
    const key = place === null ? null : PREFIX + place;
    if (key === this.#key) return null;
    this.#key = key;
    let kept = null;
    try {
      kept = key === null ? null : localStorage.getItem(key);
    } catch {
      // Said when they ask for it.
    }
    this.#box.checked = kept !== null;
    this.#said.textContent = "";
    return kept;
  }

  save(asked = false) {
    if (this.#key === null || !this.#box.checked) return;
    try {
      localStorage.setItem(this.#key, this.#text());
      if (asked) this.#said.textContent = this.#words.kept;
    } catch {
      this.#box.checked = false;
      this.#said.textContent = this.#words.not_kept;
    }
  }

  #forget() {
    try {
      localStorage.removeItem(this.#key);
      this.#said.textContent = this.#words.forgotten;
    } catch {
      this.#said.textContent = this.#words.not_kept;
    }
  }
}
