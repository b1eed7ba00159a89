// The table of texts and the checks, away from the page: a hundred thousand rows freeze nothing.
// The page sends { open: File | text }, { sheet: text of a workbook's sheet }, { ask: JSON text } or { phrases: language }, a language whose phrases it will
// probably want; every answer is a JSON text of
// many_texts::protocol, a file comes as { blob }.
import startDesk, { Desk } from "../embed/many.js";
import startEngine, { check } from "../embed/engine.js";

// Work in turns this long, so that a question is heard meanwhile.
const TURN = 60;

// Rows of the file in a part of it.
const ROWS = 1000;

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

// The file under the person's eyes: its bytes are read again where they say that it is written otherwise.
let file = null;
// Counts the readings: an older one ends where a newer one begins.
let reading = 0;
// So many bytes at a time: between two pieces a question is heard.
const PIECE = 1 << 18;

async function read() {
  reading += 1;
  const mine = reading;
  let [at, told] = [0, performance.now()];
  try {
    for (;;) {
      const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
      if (mine !== reading) return;
      at += piece.length;
      let [again, opened] = [!desk.feed(piece), undefined];
      if (!again && at >= file.size) {
        opened = desk.end();
        again = !opened;
      }
      if (opened) return answer(opened);
      if (again) at = 0;
      if (performance.now() - told > TURN) {
        told = performance.now();
        answer(desk.read());
      }
    }
  } catch (error) {
    if (mine !== reading) return;
    // Moved or changed since it was chosen, or a folder; anything else is a fault of ours.
    if (!(error instanceof DOMException)) throw error;
    desk.ask('{"do":"leave"}', engine);
    answer('{"is":"unreadable"}');
  }
}

// The phrases of a language are loaded when it is known which one is written.
const phrases = (...languages) => startEngine({ languages });
const ready = Promise.all([startDesk(), phrases()]).then(() => {
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
    if (data.phrases !== undefined) {
      // Ahead of time: where it fails it is asked for again at the start.
      phrases(data.phrases).catch(() => {});
      return;
    }
    await ready;
    if (data.sheet !== undefined) {
      file = new Blob([data.sheet]);
      desk.beginSheet(file.size);
      await read();
      return;
    }
    if (data.open !== undefined) {
      file = typeof data.open === "string" ? new Blob([data.open]) : data.open;
      desk.begin(file.size);
      await read();
      return;
    }
    const question = JSON.parse(data.ask);
    if (question.do === "start") {
      try {
        await phrases(question.language);
      } catch {
        answer('{"is":"no-phrases"}');
        return;
      }
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
    if (kind?.is === "writing") {
      // What is in a blob is no longer in the memory of this worker.
      const parts = [];
      for (let part = desk.write(ROWS); part !== undefined; part = desk.write(ROWS)) parts.push(new Blob([part]));
      postMessage({ blob: new Blob(parts, { type: "text/csv" }) });
      return;
    }
    answer(json);
    // What the person says of the file ends a reading under way; it may ask for another.
    if (kind?.is === "opened" || kind?.is === "left") reading += 1;
    if (kind?.is === "reading") await read();
    if (kind?.is === "progress" && kind.running && !working) {
      working = true;
      setTimeout(work);
    }
  } catch (error) {
    // The page says that it failed and offers to begin again.
    setTimeout(() => { throw error; });
  }
};
