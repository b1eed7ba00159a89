// Which browser, and which server. xtask says both; without it the usual ones are taken.
import { existsSync } from "node:fs";

export const port = Number(process.env.COSO_PORT ?? 4173);
export const address = `http://127.0.0.1:${port}/`;
export const serveCommand = process.env.COSO_XTASK ? `"${process.env.COSO_XTASK}"` : "cargo xtask";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.COSO_CHROMIUM ?? usual.find((path) => existsSync(path));

const args = [
  "--disable-quic",
  "--no-first-run",
  // The browser itself asks for nothing on the network, so whatever is asked for is ours.
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// Chromium's sandbox refuses to start for root, as in a container.
if (process.getuid?.() === 0) args.push("--no-sandbox");

export const launchOptions = { executablePath, args };
