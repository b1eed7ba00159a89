// The server for scripts that run outside Playwright's test runner.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { address, port, serveCommand } from "./browser.mjs";

// Serves dist/ while `work` runs.
export async function whileServing(work) {
  const command = `${serveCommand} serve --no-build --port ${port}`;
  const server = spawn(command, { shell: true, stdio: "ignore", detached: true });
  try {
    await answers();
    await work();
  } finally {
    // The shell and what it started.
    process.kill(-server.pid);
  }
}

async function answers() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(address).then((response) => response.ok, () => false)) return;
    await pause(100);
  }
  throw new Error(`no answer at ${address}`);
}
