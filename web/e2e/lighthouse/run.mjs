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

const [site, bare, doc] = process.argv.slice(2);
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

const kinds = ["performance", "accessibility", "best-practices", "seo"];
const measure = async (port, url, config) => {
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: kinds }, config);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const failed = Object.values(lhr.audits).filter((a) => a.score === 0 && a.scoreDisplayMode === "binary").map((a) => a.id);
  return { ...Object.fromEntries(kinds.map((k) => [k, Math.round(lhr.categories[k].score * 100)])), failed,
    lcp: lhr.audits["largest-contentful-paint"].numericValue, tbt: lhr.audits["total-blocking-time"].numericValue, cls: lhr.audits["cumulative-layout-shift"].numericValue };
};
const median = (list) => list.sort((a, b) => a.performance - b.performance)[list.length >> 1];

const chrome = await launcher.launch({ chromePath: process.env.CHROME || undefined, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const servers = { Readout: await serve(site), "bare go-app": await serve(bare) };
const got = {};
try {
  for (const form of ["desktop", "phone"]) {
    const all = { Readout: [], "bare go-app": [] };
    for (let i = 0; i < runs; i++) { // in turns, so that whatever else the machine does meets both
      for (const [name, server] of Object.entries(servers)) {
        all[name].push(await measure(chrome.port, `http://127.0.0.1:${server.address().port}/`, form === "desktop" ? desktop : undefined));
      }
    }
    got[form] = Object.fromEntries(Object.entries(all).map(([name, list]) => [name, median(list)]));
  }
} finally {
  await chrome.kill();
  for (const s of Object.values(servers)) s.close(), s.closeAllConnections();
}

const rows = [];
for (const [form, pages] of Object.entries(got)) for (const [name, m] of Object.entries(pages)) {
  rows.push(`| ${form}, ${name} | ${m.performance} | ${m.accessibility} | ${m["best-practices"]} | ${m.seo} | ${(m.lcp / 1000).toFixed(1)} s | ${Math.round(m.tbt)} ms | ${m.cls.toFixed(3)} |`);
}
const report = `Measured on ${new Date().toISOString().slice(0, 10)} by \`make lighthouse\` (Lighthouse 12.8.2, median of ${runs} by performance, in turns).

| | performance | accessibility | best practices | SEO | largest paint | blocked | layout shift |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}
`;
console.log(report);
const text = readFileSync(doc, "utf8");
const from = text.indexOf(BEGIN), to = text.indexOf(END);
if (from < 0 || to < from) throw new Error(`${doc}: the marks "${BEGIN}" and "${END}" are missing`);
writeFileSync(doc, text.slice(0, from + BEGIN.length) + "\n\n" + report + "\n" + text.slice(to));

const wrong = [];
for (const [form, { Readout: m, "bare go-app": b }] of Object.entries(got)) {
  for (const k of kinds.slice(1)) if (m[k] < 100) wrong.push(`${form}: ${k} is ${m[k]}, not 100 (${m.failed.join(", ")})`);
  if (m.performance < b.performance) wrong.push(`${form}: performance is ${m.performance}, below the bare page's ${b.performance}`);
}
if (got.desktop.Readout.performance < 90) wrong.push(`desktop: performance is ${got.desktop.Readout.performance}, below 90`);
for (const w of wrong) console.error(w);
process.exitCode = wrong.length ? 1 : 0;
