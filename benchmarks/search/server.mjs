// Serves folders on loopback, packed with Brotli as hosts do, over a connection as slow as is wanted, and counts what
// it sends. The connection is made here and not in the browser, so that it is the same for what workers ask for.
import * as fs from "node:fs";
import * as http from "node:http";
import * as path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml", ".wasm": "application/wasm",
};
const piece = 4096;

/** Slow 4G as Lighthouse simulates it. */
export const slow = { roundTrip: 150, bytesPerSecond: 1_638_400 / 8 };

/** No slower than the machine. */
export const local = { roundTrip: 0, bytesPerSecond: Infinity };

/** A host of folders, of which the first that has a file gives it. */
export class Host {
  connection = local;
  sent = [];
  #packed = new Map();
  #free = 0;

  constructor(...folders) {
    this.folders = folders;
    this.server = http.createServer((request, response) => void this.#answer(request, response));
  }

  /** Opens the host. Large files are packed before, as hosts have done when they are asked. */
  async open() {
    for (const folder of this.folders.map((one) => path.join(one, "assets/search")).filter(fs.existsSync)) {
      for (const name of fs.readdirSync(folder)) this.#pack(path.join(folder, name));
    }

    await new Promise((done, fail) => this.server.once("error", fail).listen(0, "127.0.0.1", done));
    this.address = `http://127.0.0.1:${this.server.address().port}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  async #answer(request, response) {
    const url = decodeURIComponent(new URL(request.url, this.address).pathname);
    const file = this.#find(url.endsWith("/") ? `${url}index.html` : url);
    await wait(this.connection.roundTrip);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }

    const type = types[path.extname(file)];
    const bytes = type === undefined ? fs.readFileSync(file) : this.#pack(file);
    this.sent.push({ url, bytes: bytes.length });
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      "Content-Length": bytes.length,
      ...type === undefined ? {} : { "Content-Encoding": "br" },
    });
    for (let start = 0; start < bytes.length; start += piece) {
      await this.#send(response, bytes.subarray(start, start + piece));
    }

    response.end();
  }

  /** All answers share one connection, piece by piece. */
  async #send(response, bytes) {
    if (this.connection !== local) {
      const now = performance.now();
      this.#free = Math.max(now, this.#free) + bytes.length / this.connection.bytesPerSecond * 1000;
      await wait(this.#free - now);
    }

    response.write(bytes);
  }

  #find(url) {
    return this.folders.map((folder) => path.join(folder, url))
      .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  }

  #pack(file) {
    if (!this.#packed.has(file)) this.#packed.set(file, brotliCompressSync(fs.readFileSync(file)));
    return this.#packed.get(file);
  }
}
