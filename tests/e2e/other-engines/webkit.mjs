// WebKit as Debian packages it (WebKitGTK), driven by its own WebDriver.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const driver = process.env.COSO_WEBKIT ?? "/usr/bin/WebKitWebDriver";
export const name = "WebKit";
export const program = existsSync(driver) ? driver : undefined;

const PORT = 4517;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const pause = (time) => new Promise((done) => setTimeout(done, time));

async function call(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

async function ready() {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await call("GET", "/status").catch(() => null);
    if (status?.ready) return;
    await pause(100);
  }
  throw new Error("WebKitWebDriver does not answer");
}

// Without a screen it needs one that is not there: Xvfb, where nobody gave it another.
async function screen() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, stop() {} };
  const server = spawn("Xvfb", [":97", "-screen", "0", "1280x900x24"], { stdio: "ignore" });
  await Promise.race([pause(1500), new Promise((_, failed) => server.on("error", failed))]);
  return { env: { DISPLAY: ":97" }, stop: () => server.kill() };
}

export async function start() {
  const { env, stop } = await screen();
  const settings = { ...process.env, ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
  const process_ = spawn(driver, [`--port=${PORT}`], { stdio: "ignore", env: settings });
  await ready();
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: {} } });
  const session = `/session/${sessionId}`;
  const ask = (script, args) => call("POST", `${session}/execute/sync`, { script, args });
  const element = async (selector) => (await call("POST", `${session}/element`, { using: "css selector", value: selector }))[ELEMENT];
  return {
    // What goes wrong in a page is not told here: the stories see what is missing.
    problems: [],
    go: (address) => call("POST", `${session}/url`, { url: address }),
    ask: (code, argument) => ask(`return (function (argument) { ${code} })(arguments[0])`, [argument ?? null]),
    type: async (selector, text) => call("POST", `${session}/element/${await element(selector)}/value`, { text }),
    click: async (selector) => call("POST", `${session}/element/${await element(selector)}/click`, {}),
    async close() {
      await call("DELETE", session).catch(() => {});
      process_.kill();
      stop();
    },
  };
}
