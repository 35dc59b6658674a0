// The service worker: after one visit the site works without a network.
//
// A cache holds one build, whole: it is filled file by file, each held against its
// hash, before the build may answer anything, and is thrown away if one is missing. So
// two builds never mix, whatever a host or a cache on the way serves, and a download
// that breaks off leaves the build before it as it was.
//
// The simpler worker keeps whatever is asked for as it comes. It is never complete,
// and after an update it is half of each.
"use strict";

// The builder writes these: this build, its files by their hash, and those that are
// kept only once a reader has used them.
const VERSION = "dev";
const KEPT = {};
const LATER = {};

// Caches belong to a whole origin, where other sites of this kind may lie in other
// folders; and a page that is open keeps its own build until it closes.
const SCOPE = registration.scope;
const PREFIX = "readout:" + SCOPE + ":";
const NAME = PREFIX + VERSION;
const HASHED = /\.[0-9a-f]{12}\.wasm$/;

const at = (name) => new URL(name, SCOPE).href;
const ours = async () => (await caches.keys()).filter((key) => key.startsWith(PREFIX));
const find = (cache, name) => caches.match(at(name), { cacheName: cache }); // never makes one, as open does

// ---- filling a cache

const digest = async (body) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", body)).slice(0, 6)].map((b) => b.toString(16).padStart(2, "0")).join("");

// genuine: the file of this build. A host may write something of its own into a page;
// it is taken for ours if it loads this build.
const genuine = async (name, hash, body) => hash === await digest(body) ||
  name.endsWith(".html") && new TextDecoder().decode(body).includes("?v=" + VERSION + '"');

const kinds = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", wasm: "application/wasm" };

// fresh is the answer as it is to be kept: with its policy, with its right type, without
// what was only of its way here.
const fresh = (name, answer, body) => {
  const headers = new Headers(answer.headers);
  for (const gone of ["content-encoding", "content-length", "transfer-encoding", "vary"]) headers.delete(gone);
  const kind = kinds[name.split(".").pop()];
  if (kind) headers.set("content-type", kind);
  return new Response(body, { headers });
};

const download = async (name, hash) => {
  // The page of a folder is asked for as the folder: a host may redirect its name.
  const url = name === "index.html" ? SCOPE : at(name) + (HASHED.test(name) ? "" : "?v=" + VERSION);
  let wrong;
  for (const cache of [HASHED.test(name) ? "default" : "no-cache", "reload"]) {
    const answer = await fetch(url, { cache });
    if (!answer.ok) throw new Error(name + ": the server answered " + answer.status);
    const body = await answer.arrayBuffer();
    if (await genuine(name, hash, body)) return fresh(name, answer, body);
    wrong = new Error(name + " is not the one of this build");
  }
  throw wrong;
};

// used: an earlier build of a file that is kept only then has been used here.
const used = async (name) => {
  const stem = at(name).replace(HASHED, ".");
  for (const cache of await ours()) {
    if ((await (await caches.open(cache)).keys()).some((r) => r.url.startsWith(stem))) return true;
  }
  return false;
};

const fill = async () => {
  const cache = await caches.open(NAME);
  if (!await find(NAME, "born")) await cache.put(at("born"), new Response(String(Date.now())));
  const list = { ...KEPT };
  for (const name in LATER) if (await used(name)) list[name] = LATER[name];
  for (const name in list) {
    if (await find(NAME, name)) continue;
    let have; // what carries its hash in its name is the same in every build
    if (HASHED.test(name)) for (const other of await ours()) have ??= await find(other, name);
    await cache.put(at(name), have || await download(name, list[name]));
  }
};

// tidy takes away the caches of builds before this one that no open page is of.
const tidy = async () => {
  const born = async (cache) => +(await (await find(cache, "born"))?.text() ?? 0);
  const open = navigator.locks ? (await navigator.locks.query()).held.map((lock) => lock.name) : [];
  const now = await born(NAME);
  for (const cache of await ours()) {
    if (cache !== NAME && !open.includes(cache) && await born(cache) < now) await caches.delete(cache);
  }
};

addEventListener("install", (e) => e.waitUntil(fill().catch(async (err) => {
  await caches.delete(NAME).catch(() => {});
  throw err;
})));
addEventListener("activate", (e) => e.waitUntil(tidy().catch(() => {}).then(() => clients.claim())));

// "update": the reader has agreed. "check": is all there, and of which build? What the browser has thrown
// away is fetched again.
addEventListener("message", (e) => {
  if (e.data === "update") skipWaiting();
  if (e.data === "check") e.waitUntil(fill().then(tidy).then(() => true, () => false).then((ready) => e.ports[0]?.postMessage({ ready, version: VERSION })));
});

// ---- answering

// pageOf is the page at a path below the scope, "" if it is none of ours: another site
// may lie in a folder below this one.
const pageOf = (path) => {
  for (const name of [path || "index.html", path + ".html"]) if (name.endsWith(".html") && KEPT[name]) return name;
  return "";
};

addEventListener("fetch", (e) => {
  const r = e.request, url = new URL(r.url);
  if (r.method !== "GET" || !r.url.startsWith(SCOPE)) return;
  const path = url.pathname.slice(new URL(SCOPE).pathname.length);
  // What the server offers is the server's to say, and without a network it is nothing.
  if (path === "offers.txt") return e.respondWith(fetch(r).catch(() => new Response("")));
  const name = r.mode === "navigate" ? pageOf(path) : path;
  const version = r.mode !== "navigate" && url.searchParams.get("v");
  if (version ? version === VERSION && !KEPT[name] : !KEPT[name] && !HASHED.test(name)) return;
  e.respondWith(respond(e, name, version ? [PREFIX + version] : [NAME]));
});

const respond = async (e, name, from) => {
  try {
    if (HASHED.test(name)) from = [NAME, ...await ours()];
    for (const cache of from) {
      const have = await find(cache, name);
      if (have) return have;
    }
  } catch { /* the browser's storage fails: there is still the network */ }
  const answer = await fetch(e.request);
  if (answer.ok && LATER[name]) e.waitUntil(keep(name, answer.clone()).catch(() => {}));
  return answer;
};

const keep = async (name, answer) => {
  const body = await answer.arrayBuffer();
  if (await genuine(name, LATER[name], body)) await (await caches.open(NAME)).put(at(name), fresh(name, answer, body));
};
