// The engine in two stages: a light one that counts and looks at the form of a text, and the whole one, which knows the
// words of a language and weighs three times as much. It takes the light one's place once somebody writes.
const once = (work) => {
  let started = null;
  // What failed is asked for again the next time: a network comes back.
  return () => (started ??= work().catch((error) => ((started = null), Promise.reject(error))));
};

const light = once(async () => {
  const module = await import(new URL("./light.js", import.meta.url).href);
  await module.load();
  return module;
});

// By language. With the phrases of the language that is written, and of no other: the engine keeps what it has loaded.
const whole = new Map();
const ready = new Map();

const begin = async (lang) => {
  const module = await import(new URL("./engine.js", import.meta.url).href);
  await module.default({ languages: [lang] });
  ready.set(lang, module);
  return module;
};

export function loadWhole(lang) {
  if (!whole.has(lang)) whole.set(lang, once(() => begin(lang)));
  return whole.get(lang)();
}

/** The whole engine where it is there, else the light one, else whichever comes. */
export async function anEngine(lang) {
  return ready.get(lang) ?? light().catch(() => loadWhole(lang));
}
