// Spelling, away from the page: dictionaries are large and suggestions slow.
// Asked in JSON texts: { do: "load", language, dictionaries }, { do: "learn", words }, { do: "check", texts }.
import start, { Speller } from "../embed/spelling.js";

const ready = start();
let speller = null;
let words = "";

async function file(name) {
  const response = await fetch(new URL(`../embed/dictionaries/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

async function load({ language, dictionaries }) {
  await ready;
  const files = await Promise.all(dictionaries.map((name) => Promise.all([file(`${name}.aff.txt`), file(`${name}.dic.txt`)])));
  const next = new Speller(language);
  for (const [rules, list] of files) next.add(rules, list);
  next.learn(words);
  speller?.free();
  speller = next;
}

let before = Promise.resolve();

onmessage = ({ data }) => {
  const question = JSON.parse(data.ask);
  // One after the other: a text that is asked while a dictionary comes waits for it.
  before = before.then(() => answer(question));
};

async function answer(question) {
  try {
    if (question.do === "load") {
      await load(question);
      postMessage('{"is":"ready"}');
    } else if (question.do === "learn") {
      words = question.words;
      speller?.learn(words);
    } else if (speller) {
      const found = question.texts.map((text) => JSON.parse(speller.check(text)));
      postMessage(JSON.stringify({ is: "checked", texts: question.texts, found }));
    }
  } catch {
    postMessage('{"is":"failed"}');
  }
}
