// A dictionary, fetched when somebody wants it: for the desks and for sheets of texts.
import start, { Speller } from "../embed/spelling.js";

async function file(name) {
  const response = await fetch(new URL(`../embed/dictionaries/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

// The language's own dictionary first.
export async function load(language, dictionaries) {
  await start();
  const files = await Promise.all(dictionaries.map((name) => Promise.all([file(`${name}.aff.txt`), file(`${name}.dic.txt`)])));
  const speller = new Speller(language);
  for (const [rules, list] of files) speller.add(rules, list);
  return speller;
}
