// The checks as an ES module: call load() once, then the functions.
import init, { check, count, cut, explain, placements, rules } from "./engine.js";

let ready;

export function load(source) {
  ready ??= init(source === undefined ? undefined : { module_or_path: source }).then(
    () => undefined,
    (error) => {
      ready = undefined;
      throw error;
    },
  );
  return ready;
}

export { check, count, cut, explain, placements, rules };
