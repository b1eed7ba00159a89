// For the page around the iframe: gives each <iframe data-coso> the height of what is in it.
// Listens only to frames it knows, from the site this file comes from.
const ours = new URL(import.meta.url).origin;
const frames = () => [...document.querySelectorAll("iframe[data-coso]")];

window.addEventListener("message", ({ source, origin, data }) => {
  if (origin !== ours || typeof data !== "object" || data === null) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data.type === "coso:height" && Number.isFinite(data.height)) {
    frame.style.height = `${Math.min(Math.max(data.height, 120), 4000)}px`;
  }
  if (data.type === "coso:findings") {
    const { placement, language, findings, counts, partial } = data;
    frame.dispatchEvent(new CustomEvent("findings", { bubbles: true, detail: { placement, language, findings, counts, partial } }));
  }
});

// A frame that is still empty is of no origin yet: it is greeted when it has loaded.
const isLoaded = ({ contentWindow }) => {
  try {
    return contentWindow.location.href !== "about:blank";
  } catch {
    return true;
  }
};
const greet = ({ contentWindow }) => contentWindow.postMessage({ type: "coso:hello" }, ours);
for (const frame of frames()) {
  frame.addEventListener("load", () => greet(frame));
  if (isLoaded(frame)) greet(frame);
}
