// The engine is a module of its own (embed/engine.js): pages without a desk never download it.
// Drafts and reports cross as JSON texts, in the shapes of the package's own types.

let engine = null;

export async function load() {
  const module = await import(new URL("embed/engine.js", document.baseURI));
  await module.default();
  engine = module;
}

export const check = (draft, language) => JSON.stringify(engine.check(JSON.parse(draft), language));
export const explain = (rule, language) => JSON.stringify(engine.explain(rule, language));
export const cut = (text, unit, limit) => engine.cut(text, unit, limit);
