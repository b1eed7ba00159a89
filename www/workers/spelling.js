// Spelling, away from the page: dictionaries are large and suggestions slow.
// Asked in JSON texts: { do: "load", language, dictionaries }, { do: "learn", words }, { do: "check", texts }.
import { load as dictionary } from "./speller.js";

let speller = null;
let words = "";

async function load({ language, dictionaries }) {
  const next = await dictionary(language, dictionaries);
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
