// The table of texts and the checks, away from the page: a hundred thousand rows freeze nothing.
// The page sends { open: File | text } or { ask: JSON text }; every answer is a JSON text of
// many_texts::protocol, a file comes as { blob }.
import startDesk, { Desk } from "../embed/many.js";
import startEngine, { check } from "../embed/engine.js";

// Work in turns this long, so that a question is heard meanwhile.
const TURN = 60;

const engine = (draft, language) => JSON.stringify(check(JSON.parse(draft), language));
let desk = null;
let working = false;
// A dictionary, and of which language: loaded where the person asks for spelling.
let speller = null;
let spoken = "";

const spell = (text) => speller.check(text);
const speaks = () => (speller ? spell : undefined);

async function prepare({ language, spelling }) {
  if (!spelling) return;
  if (spoken !== language) {
    const { load } = await import(new URL("./speller.js", import.meta.url));
    const next = await load(language, spelling.dictionaries);
    speller?.free();
    [speller, spoken] = [next, language];
  }
  speller.learn(spelling.words);
}

const ready = Promise.all([startDesk(), startEngine()]).then(() => {
  desk = new Desk();
});

const answer = (json) => postMessage(json ?? '{"is":"nothing"}');

function work() {
  const until = performance.now() + TURN;
  let more = true;
  while (more && performance.now() < until) more = desk.step(5, engine, speaks());
  answer(desk.progress());
  working = more;
  if (more) setTimeout(work);
}

onmessage = async ({ data }) => {
  try {
    await ready;
    if (data.open !== undefined) {
      const bytes = typeof data.open === "string" ? new TextEncoder().encode(data.open) : new Uint8Array(await data.open.arrayBuffer());
      answer(desk.open(bytes));
      return;
    }
    const question = JSON.parse(data.ask);
    if (question.do === "start") {
      try {
        await prepare(question);
      } catch {
        answer('{"is":"no-dictionary"}');
        return;
      }
    }
    if (question.do === "learn") speller?.learn(question.words);
    const json = desk.ask(data.ask, engine, speaks());
    const kind = json && JSON.parse(json);
    if (kind?.is === "file") {
      postMessage({ blob: new Blob([kind.text], { type: "text/csv" }) });
      return;
    }
    answer(json);
    if (kind?.is === "progress" && kind.running && !working) {
      working = true;
      setTimeout(work);
    }
  } catch (error) {
    // The page says that it failed and offers to begin again.
    setTimeout(() => { throw error; });
  }
};
