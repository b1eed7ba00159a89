// The checks as an ES module: call load() once, then the functions.
import init, { check, count, cut, explain, placements, rules } from "./engine.js";

let ready;

export function load(read) {
  ready ??= init(read === undefined ? undefined : { read }).then(
    () => undefined,
    (error) => {
      ready = undefined;
      throw error;
    },
  );
  return ready;
}

export { check, count, cut, explain, placements, rules };
