// Measures the built site with Lighthouse, on a desktop and on a phone, beside a bare
// go-app page in the same run, and writes the figures between their marks into
// docs/quality.md. It fails where a promise is broken, and says which.
//
//   node run.mjs SITE BARE docs/quality.md        RUNS=3 CHROME=/path/to/chrome
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";

const [site, bare] = process.argv.slice(2);
const runs = Number(process.env.RUNS || 3);
const BEGIN = "<!-- lighthouse: written by make lighthouse -->", END = "<!-- end of lighthouse -->";
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".json": "application/json", ".webmanifest": "application/manifest+json", ".txt": "text/plain; charset=utf-8", ".png": "image/png" };

// Both pages come from the same kind of server: brotli, cached, as a static host sends them.
const packed = new Map();
const serve = (dir) => new Promise((ready) => {
  const server = createServer((req, res) => {
    let file = join(dir, normalize(decodeURIComponent(new URL(req.url, "http://x").pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) return res.writeHead(404).end();
    if (!packed.has(file)) {
      const quality = extname(file) === ".wasm" ? 9 : 11;
      packed.set(file, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    }
    res.writeHead(200, { "Content-Type": types[extname(file)] || "application/octet-stream", "Content-Encoding": "br", "Cache-Control": "max-age=31536000" });
    res.end(packed.get(file));
  });
  server.listen(0, "127.0.0.1", () => ready(server));
});

const chrome = await launcher.launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const ss = { R: await serve(site), B: await serve(bare) };
for (let i=0;i<+(process.env.N||2);i++) for (const [n,s] of Object.entries(ss)) {
 if (process.env.ONLY && n!==process.env.ONLY) continue;
 const r = await lighthouse(`http://127.0.0.1:${s.address().port}/`, { port: chrome.port, logLevel: "error", onlyCategories: ["performance"] });
 const a=r.lhr.audits; console.log(n, Math.round(r.lhr.categories.performance.score*100), 'tbt',Math.round(a["total-blocking-time"].numericValue),'lcp',Math.round(a["largest-contentful-paint"].numericValue),'fcp',Math.round(a["first-contentful-paint"].numericValue),'tti',Math.round(a.interactive?.numericValue), 'si',Math.round(a["speed-index"].numericValue));
 console.log('   ', a["long-tasks"].details.items.map(t=>`${Math.round(t.startTime)}+${Math.round(t.duration)} ${t.url.split('/').pop()}`).join(' | '));
 if (process.env.TASKS) { const {writeFileSync}=await import('node:fs'); writeFileSync(process.env.TASKS, JSON.stringify((r.artifacts.Trace||r.artifacts.traces.defaultPass).traceEvents)); }
}
await chrome.kill(); for (const s of Object.values(ss)) s.close(), s.closeAllConnections(); process.exit(0);
