// The page inside the iframe: the same element, its looks from the address, its height to the page around it.
import "./coso.js";
import { words } from "./words.js";

const query = new URLSearchParams(location.search);
const lang = query.get("lang") === "en" ? "en" : "it";
const root = document.documentElement;
const check = document.getElementById("check");
const area = document.getElementById("text");

root.lang = lang;
document.title = words[lang].title;
document.getElementById("title").textContent = words[lang].title;
document.getElementById("label").textContent = query.get("label") || words[lang].label;
if (["light", "dark"].includes(query.get("theme"))) {
  root.dataset.theme = query.get("theme");
  if (query.get("theme") === "light") check.setAttribute("scheme", "light");
}
for (const [name, property] of [["accent", "--accent"], ["ink", "--ink"], ["paper", "--paper"]]) {
  const colour = query.get(name) ?? "";
  if (/^#?[0-9a-f]{6}$/i.test(colour)) root.style.setProperty(property, `#${colour.replace("#", "")}`);
}
const rows = Number(query.get("rows"));
if (rows >= 2 && rows <= 40) area.rows = rows;
check.lang = lang;
check.setAttribute("placement", query.get("placement") || "facebook-feed");
if (query.get("field")) check.setAttribute("field", query.get("field"));

// Who frames us: from the browser, never from a message.
const around = () => {
  if (window.parent === window) return null;
  const [nearest] = location.ancestorOrigins ?? [];
  try {
    const origin = nearest ?? new URL(document.referrer).origin;
    return /^https?:/.test(origin) ? origin : null;
  } catch {
    return null;
  }
};
const parentOrigin = around();
// By the site around it: one Coso serves many.
if (query.get("store") === "yes") check.setAttribute("store", parentOrigin ?? "alone");
const tell = (message) => parentOrigin && window.parent.postMessage(message, parentOrigin);

const height = () => Math.ceil(document.querySelector("main").getBoundingClientRect().height) + 18;
let told = 0;
new ResizeObserver(() => {
  if (height() === told) return;
  told = height();
  tell({ type: "coso:height", height: told });
}).observe(document.querySelector("main"));

// The findings go out; the text only to a page that asks for it.
check.addEventListener("findings", ({ detail }) => tell({ type: "coso:findings", ...detail }));
window.addEventListener("message", ({ source, origin, data }) => {
  if (source !== window.parent || origin !== parentOrigin || typeof data !== "object" || data === null) return;
  switch (data.type) {
    case "coso:set-text":
      if (typeof data.text === "string") check.value = data.text;
      break;
    case "coso:get-text":
      tell({ type: "coso:text", text: check.value });
      break;
    case "coso:hello":
      told = height();
      tell({ type: "coso:height", height: told });
      break;
    default:
  }
});
