// Part of boot.js: keeps the site for use without a network, and asks the reader before
// a new build takes its place. The work is the service worker's, sw.js; it is told to
// begin after the desk's first answer, so that nothing is downloaded twice.
(() => {
  const SCOPE = new URL("./", location.href).href;
  const sw = self.isSecureContext && origin !== "null" ? navigator.serviceWorker : undefined;
  const CHECK_AGAIN = 30 * 60 * 1000; // milliseconds; a tab may stay open for days

  // How it stands: "" not yet known, "keeping", "ready", "failed", "no" (this browser,
  // or this address, cannot). The About view says it; a failure is also said once.
  const tell = (state) => {
    window.__offline = state;
    window.__onOffline?.(state);
  };

  // While this page is open, the files of its build are kept, by a lock of that name.
  let release;
  const hold = () => navigator.locks?.request("readout:" + SCOPE + ":" + VERSION, { mode: "shared" },
    () => new Promise((done) => { release = done; })).catch(() => {});
  const check = () => new Promise((done) => {
    const c = new MessageChannel();
    c.port1.onmessage = (e) => done(e.data);
    navigator.serviceWorker.controller.postMessage("check", [c.port2]);
  });

  const settled = async () => {
    const { ready, version } = await check();
    tell(ready ? "ready" : "failed");
    // What a reader has used before there was a service worker has not passed through it.
    if (window.__extractUsed) fetch(new URL(PROGRAMS["extract.wasm"], HERE)).catch(() => {});
    if (version !== VERSION) taken(); // published while this page was loading
  };

  window.__keepForOffline = async () => {
    if (!sw) return tell("no");
    if (document.documentElement.classList.contains("embed")) return; // the host page's reader did not ask for it
    hold();
    addEventListener("pagehide", () => release?.());
    addEventListener("pageshow", (e) => e.persisted && hold());
    tell("keeping");
    let controlled = !!sw.controller;
    sw.addEventListener("controllerchange", () => {
      if (controlled) return taken();
      controlled = true; // the first build, kept just now
      settled();
    });
    try {
      const reg = await sw.register("sw.js", { updateViaCache: "none" });
      if (reg.waiting && sw.controller) offer(reg);
      const watch = () => reg.installing?.addEventListener("statechange", (e) => {
        if (e.target.state === "installed" && sw.controller) offer(reg);
        if (e.target.state === "redundant" && !reg.active) tell("failed");
      });
      watch();
      reg.addEventListener("updatefound", watch);
      if (sw.controller) settled();
      else if (reg.active) tell("ready"); // reloaded past the service worker
      let last = performance.now();
      document.addEventListener("visibilitychange", () => {
        if (document.hidden || performance.now() - last < CHECK_AGAIN) return;
        last = performance.now();
        reg.update().catch(() => {});
      });
    } catch {
      tell("failed");
    }
  };

  // ---- a new build

  const bar = () => document.getElementById("update");
  let agreed = false;
  const ask = (kind, act) => {
    const b = bar();
    if (!b) return;
    const say = (kind) => { for (const p of b.querySelectorAll("p")) p.hidden = p.className !== kind; };
    const [now, later] = b.querySelectorAll("button");
    say(kind);
    let warned = false;
    now.onclick = () => {
      if (!warned && window.__unsaved?.()) return warned = true, say("held");
      now.disabled = true;
      act();
    };
    later.onclick = () => { b.hidden = true; };
    now.disabled = b.hidden = false;
  };
  const reload = () => { stow(); location.reload(); };
  const offer = (reg) => ask("new", () => {
    agreed = true;
    if (reg.waiting) reg.waiting.postMessage("update"); // then: taken
    else reload(); // another tab was first
  });
  // taken: another build answers from now on. This page keeps working with its own
  // files until its reader wants to follow.
  const taken = () => agreed ? reload() : ask("other", reload);

  // ---- nothing entered is lost: what is typed, chosen and opened comes back after the
  // reload, in this tab, as soon as its place is drawn again

  const STOWED = "readout-stowed:" + SCOPE;
  const place = (el) => {
    const from = el.closest("header, section[data-view], footer");
    if (!from) return null;
    const path = [];
    for (let e = el; e !== from; e = e.parentElement) path.unshift([...e.parentElement.children].indexOf(e));
    return { from: from.dataset.view ? 'section[data-view="' + CSS.escape(from.dataset.view) + '"]' : from.tagName, path, id: el.id, tag: el.tagName };
  };
  const found = (p) => {
    let el = document.querySelector(".live " + p.from);
    if (p.id && el?.querySelector("#" + CSS.escape(p.id))) return el.querySelector("#" + CSS.escape(p.id));
    for (const i of p.path) el = el?.children[i];
    return el?.tagName === p.tag ? el : null;
  };
  const changed = (el) => el.matches("details") ? el.open : /^(checkbox|radio)$/.test(el.type)
    ? el.checked !== el.defaultChecked : el.matches("select") || el.value !== el.defaultValue;

  const stow = () => {
    const list = [];
    for (const el of document.querySelectorAll(".live :is(input:not([type=file], [type=password]), textarea, select, details)")) {
      const p = changed(el) && place(el);
      if (p) list.push({ ...p, value: el.value, on: el.checked ?? el.open });
    }
    try { sessionStorage.setItem(STOWED, JSON.stringify({ hash: location.hash, y: scrollY, list })); } catch { /* nothing is kept here */ }
  };

  const unstow = () => {
    let kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(STOWED));
      sessionStorage.removeItem(STOWED);
    } catch { /* nothing is kept here */ }
    if (!kept || kept.hash !== location.hash) return;
    let list = kept.list;
    const put = () => {
      if (location.hash !== kept.hash) return stop();
      list = list.filter((p) => {
        const el = found(p);
        if (!el) return true;
        if (p.tag === "DETAILS") el.open = p.on;
        else if (/^(checkbox|radio)$/.test(el.type)) el.checked = p.on;
        else el.value = p.value;
        for (const kind of ["input", "change"]) if (p.tag !== "DETAILS") el.dispatchEvent(new Event(kind, { bubbles: true }));
        return false;
      });
      if (!list.length && Math.abs(scrollY - kept.y) > 1) scrollTo(0, kept.y);
    };
    // The view grows while it is drawn, and goes to its top when it is: where the reader
    // was is gone to until it holds, or until the reader goes elsewhere.
    const look = new MutationObserver(put);
    const inputs = ["pointerdown", "wheel", "touchstart", "keydown"];
    const stop = () => {
      look.disconnect();
      removeEventListener("scroll", put);
      for (const kind of inputs) removeEventListener(kind, stop, true);
    };
    look.observe(document.body, { childList: true, subtree: true });
    addEventListener("scroll", put);
    for (const kind of inputs) addEventListener(kind, stop, true);
    setTimeout(stop, 20000);
    put();
  };
  addEventListener("DOMContentLoaded", unstow);
})();
