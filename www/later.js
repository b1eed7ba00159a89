// What the page loads only when it is needed: the engine, when a desk is opened, with the phrases of the language that
// is written there, and texts.
// The engine is a module of its own (embed/engine.js). Drafts and reports cross as JSON texts, in
// the shapes of the package's own types.

let engine = null;

const at = (path) => new URL(path, document.baseURI);

// Once more for each language; the engine itself and what is there already come from no network.
export async function load(language) {
  const module = await import(at("embed/engine.js"));
  await module.default({ languages: language ? [language] : [] });
  engine = module;
}

export const check = (draft, language) => JSON.stringify(engine.check(JSON.parse(draft), language));
export const explain = (rule, language) => JSON.stringify(engine.explain(rule, language));
export const picture = (draft, language) => JSON.stringify(engine.picture(JSON.parse(draft), language));
export const cut = (text, unit, limit) => engine.cut(text, unit, limit);

export async function text(path) {
  const response = await fetch(at(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
