// Both the page and the desk load a WebAssembly program; the builder puts this in
// front of boot.js and of desk.js.
"use strict";

// The builder writes the site's version here. It also goes with the address of every
// file that must be of the same build, so that no cache mixes two.
const VERSION = "dev";
const OF_THIS_BUILD = "?v=" + VERSION;

// load fetches and compiles a program. Compiling while it arrives needs the server
// to call it application/wasm, which not every static host does.
async function load(url, imports) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(url.split("?")[0] + ": the server answered " + answer.status);
  const type = answer.headers.get("Content-Type") || "";
  if (WebAssembly.instantiateStreaming && type.startsWith("application/wasm")) {
    return WebAssembly.instantiateStreaming(answer, imports);
  }
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
