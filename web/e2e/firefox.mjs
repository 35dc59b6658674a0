// Opens the built site in Firefox over WebDriver BiDi and goes through it as a reader
// would: overview, network, a filter, a pick, its sentence, search, a correction. A smoke
// run, for what Chromium alone would let through. What the page complains of fails it.
//
//   node firefox.mjs SITE        FIREFOX=/path/to/firefox  PICTURES=folder
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import WebSocket from "ws";

const dir = process.argv[2];
const firefox = [process.env.FIREFOX, "firefox-esr", "firefox"].find((f) => f && spawnSync(f, ["--version"]).status === 0);
if (!firefox) {
  console.error("Firefox was not found. Install it (Debian: sudo apt install firefox-esr) or name it: make firefox FIREFOX=/path/to/firefox");
  process.exit(1);
}

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };
const server = createServer((req, res) => {
  let file = join(dir, normalize(decodeURIComponent(new URL(req.url, "http://x").pathname)));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (!existsSync(file)) return res.writeHead(404).end();
  res.writeHead(200, { "Content-Type": types[extname(file)] || "application/octet-stream" }).end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const profile = mkdtempSync(join(tmpdir(), "readout-firefox-"));
const browser = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"], { env: { ...process.env, MOZ_HEADLESS: "1" } });
const patience = setTimeout(() => end(new Error("Firefox took longer than three minutes")), 180_000);
function end(err) {
  clearTimeout(patience);
  browser.on("exit", () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    process.exit(err ? 1 : 0);
  });
  if (err) console.error("firefox:", err.message);
  browser.kill();
}

try {
  const url = await new Promise((found, lost) => {
    let said = "";
    browser.stderr.on("data", (b) => {
      said += b;
      const m = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (m) found(m[1]);
    });
    browser.on("exit", (code) => lost(new Error("Firefox ended (" + code + ") before it listened:\n" + said.slice(-600))));
  });
  const socket = new WebSocket(url + "/session");
  await new Promise((yes, no) => { socket.on("open", yes); socket.on("error", no); });
  let last = 0;
  const waiting = new Map(), wrong = [];
  socket.on("message", (data) => {
    const m = JSON.parse(data);
    if (m.method === "log.entryAdded" && m.params.level === "error") wrong.push(m.params.text);
    const w = waiting.get(m.id);
    if (!w) return;
    waiting.delete(m.id);
    m.type === "error" ? w.no(new Error(m.error + ": " + m.message)) : w.yes(m.result);
  });
  const send = (method, params = {}) => new Promise((yes, no) => {
    waiting.set(++last, { yes, no });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts: [{ context }] } = await send("browsingContext.getTree");
  const evaluate = async (expression) => {
    const got = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
    if (got.type === "exception") throw new Error(`${expression}: ${got.exceptionDetails.text}`);
    return got.result.value;
  };
  let pictures = 0;
  const until = async (condition, what) => {
    for (const end = Date.now() + 80_000; !await evaluate(`!!(${condition})`);) {
      if (Date.now() > end) throw new Error(`${what}: not so. The page says: ${await evaluate("location.hash + document.body.innerText.slice(0, 400)")}`);
      await new Promise((f) => setTimeout(f, 50));
    }
    console.log(`firefox: ${what}`);
    if (!process.env.PICTURES) return;
    const shot = await send("browsingContext.captureScreenshot", { context });
    writeFileSync(join(process.env.PICTURES, `firefox-${++pictures}.png`), Buffer.from(shot.data, "base64"));
  };
  const press = (value) => send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }] });
  const click = async (element) => {
    const [x, y] = JSON.parse(await evaluate(`(() => { const e = ${element}; e.scrollIntoView({ block: "center", behavior: "instant" });
      const r = e.getBoundingClientRect(); return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2].map(Math.round)); })()`));
    await send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions: [
      { type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }] }] });
  };

  const alive = 'document.documentElement.classList.contains("live")';
  await send("browsingContext.navigate", { context, url: base, wait: "complete" });
  await until(alive + ' && document.querySelector(".status")?.textContent.startsWith("●")', "the overview is alive, and its reading agrees with the build");
  await send("browsingContext.navigate", { context, url: base + "?again#network", wait: "complete" });
  await until(alive + ' && document.querySelectorAll(".stage .nd").length > 5 && document.querySelector(".stage .nd.home")', "the network is alive");
  await click(`document.querySelector('.toggle[data-kind="near"]')`);
  await until('/kind=/.test(location.hash) && document.querySelector(".stage .ln.near.off") && getComputedStyle(document.querySelector(".stage .ln.near.off")).visibility === "hidden"', "lines are hidden by their kind");
  await click('document.querySelector(".stage .nd.home circle:not(.hit)")');
  await until('/pick=person/.test(location.hash) && document.querySelector(".pick .ev a")', "a picked person shows sentences");
  await click('document.querySelector(".pick .ev a")');
  await until('/^#article/.test(location.hash) && (r => r && r.top >= 0 && r.top < innerHeight)(document.querySelector("main .here")?.getBoundingClientRect())', "a sentence opens where it stands");
  await press("/");
  await until('document.activeElement.id === "seek"', "the search has the focus");
  for (const c of "raisi") await press(c);
  await until('/Raisi/.test(document.querySelector("#found [role=option]")?.textContent)', "somebody is found");
  await press("\uE015"); // down
  await press("\uE007"); // enter
  await until('/^#person/.test(location.hash) && /Raisi/.test(document.querySelector("main h1")?.textContent)', "and opened");
  await click('document.querySelector("a.mends")');
  await until('document.querySelector("#mend-name")', "a correction is offered");
  if (wrong.length) throw new Error("the page complains: " + wrong.join("; "));
  end();
} catch (err) {
  end(err);
}
