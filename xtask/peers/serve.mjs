// A build of the page on an address of its own, as a plain web server gives it.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

export async function serve(dist) {
  const server = createServer((request, response) => {
    const path = join(dist, decodeURIComponent(new URL(request.url, "http://here/").pathname));
    const found = [path, `${path}.html`, join(path, "index.html")].find((name) => existsSync(name) && statSync(name).isFile());
    if (!found) return response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(found)] ?? "application/octet-stream").end(readFileSync(found));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
