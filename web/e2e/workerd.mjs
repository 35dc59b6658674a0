// Runs a built Worker in workerd, Cloudflare's own runtime, on this machine.
//
//   node workerd.mjs '{"worker": DIR, "assets": DIR, "port": N, "vars": {…}, "limit": N, "outside": URL}'
//
// worker is a folder with worker.mjs and app.wasm; assets the site. limit binds a rate
// limit of so many a minute. outside stands in for the internet: every request the
// Worker makes goes there, with the address it meant in the header x-meant.
// When it answers, "ready" and its address are printed. It ends with its standard input,
// as a test does; with "stay": true only when it is told to (started in the background it
// has no input, and would be gone before the first request).
import { Miniflare, fetch } from "miniflare";
import path from "node:path";

const o = JSON.parse(process.argv[2]);
const file = (name, type) => ({ type, path: path.resolve(o.worker, name) });
const mf = new Miniflare({
  host: "127.0.0.1",
  port: o.port ?? 0,
  modulesRoot: path.resolve(o.worker),
  modules: [file("worker.mjs", "ESModule"), file("runtime.mjs", "ESModule"), file("wasm_exec.js", "ESModule"), file("app.wasm", "CompiledWasm")],
  compatibilityDate: "2026-04-01",
  compatibilityFlags: ["global_fetch_strictly_public"],
  bindings: o.vars ?? {},
  ...(o.limit && { ratelimits: { LIMIT: { simple: { limit: o.limit, period: 60 } } } }),
  // has_user_worker: the Worker is asked where there is no file, as when deployed.
  ...(o.assets && { assets: { directory: path.resolve(o.assets), binding: "ASSETS", routerConfig: { has_user_worker: true, static_routing: { user_worker: ["/offers.txt"] } } } }),
  ...(o.outside && { outboundService: (req) => fetch(o.outside, { redirect: "manual", headers: { ...Object.fromEntries(req.headers), "x-meant": req.url } }) }),
});
console.log("ready " + await mf.ready);
const end = async () => { await mf.dispose(); process.exit(0); };
if (!o.stay) process.stdin.on("end", end).resume();
process.on("SIGINT", end).on("SIGTERM", end);
