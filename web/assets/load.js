// The page and its workers each load a WebAssembly program; the builder puts this in
// front of boot.js, compile.js, desk.js and files.js.
"use strict";

// The builder writes the site's version here. It also goes with the address of every
// file that must be of the same build, so that no cache mixes two.
const VERSION = "dev";
const OF_THIS_BUILD = "?v=" + VERSION;

// The programs lie beside this script, under names that carry the hash of their
// content: { "desk.wasm": "desk.0123456789ab.wasm" }. The builder writes them here.
const PROGRAMS = {};
const HERE = self.document ? document.currentScript.src : location.href;

// compile fetches and compiles a program ("desk.wasm"). Compiling while it arrives needs
// the server to call it application/wasm, which not every static host does.
async function compile(name) {
  if (!PROGRAMS[name]) throw new Error(name + " is not part of this site");
  const answer = await fetch(new URL(PROGRAMS[name], HERE));
  if (!answer.ok) throw new Error(name + ": the server answered " + answer.status);
  const type = answer.headers.get("Content-Type") || "";
  if (WebAssembly.compileStreaming && type.startsWith("application/wasm")) return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

// load makes a program ready to run.
const load = async (name, imports) => WebAssembly.instantiate(await compile(name), imports);
