// The first script of the page. It does what cannot wait for WebAssembly: theme and
// view before the first paint; it starts the two programs, the page's and then the
// desk's; it carries what the reader has begun (focus, typed text, opened details)
// over when the live page takes the place of the pre-rendered one; and when a
// program stops, it says so, because a page that only looks alive is worse than none.
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  try {
    const theme = localStorage.getItem("readout-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* storage is switched off: the system's theme it is */ }

  // An address that narrows a view ("#network?outlet=X") is no id in the page, so
  // :target cannot open its section; until the live page is there, the style sheet
  // does it by data-view, where it knows the view, and by the class "on".
  const pick = () => {
    let view, query;
    try { [view, query] = decodeURIComponent(location.hash.slice(1)).split("?"); } catch { /* a broken %-escape */ }
    if (query === undefined) delete root.dataset.view;
    else root.dataset.view = view;
    if (root.classList.contains("live")) return;
    for (const s of document.querySelectorAll("main > section.on")) s.classList.remove("on");
    if (query !== undefined) document.getElementById(view)?.classList.add("on");
  };
  pick();
  addEventListener("hashchange", pick);

  // ---- the two programs

  window.__version = VERSION;

  // stopped says that the page's program is no more. The text stays readable.
  const stopped = (sentence) => {
    const bar = document.getElementById("stopped");
    bar.firstElementChild.textContent = sentence;
    bar.hidden = false;
    root.classList.add("stopped");
    document.getElementById("app-wasm-loader")?.remove();
  };

  const deskFailed = (why) => {
    window.__deskError = "The articles could not be read in this browser (" + why +
      "). What you see was read when this page was built, and stays.";
    root.classList.add("no-desk");
    if (window.__onDeskError) window.__onDeskError(window.__deskError);
  };

  const startDesk = () => {
    window.__deskQueue = []; // answers that come before the page listens
    try {
      const desk = new Worker("web/desk.js" + OF_THIS_BUILD);
      desk.addEventListener("message", (e) => {
        if (typeof e.data !== "string") {
          e.stopImmediatePropagation();
          deskFailed(e.data.failed);
        } else if (!desk.onmessage) {
          window.__deskQueue.push(e.data);
        }
      });
      desk.onerror = (e) => deskFailed(e.message || "its worker did not start");
      desk.addEventListener("messageerror", () => deskFailed("an answer could not be taken over"));
      window.__desk = desk;
    } catch (err) {
      deskFailed(err.message);
    }
  };

  // app.js calls these two in the place of its own loader (see package site).
  window.__load = (imports) => load("web/app.wasm" + OF_THIS_BUILD, imports);
  window.__run = async (go, instance) => {
    startDesk(); // after app.wasm has come, so that the two do not share the line
    let why = "";
    try { await go.run(instance); } catch (err) { why = " (" + err.message + ")"; }
    stopped("Readout has stopped" + why + ". What is on the page can still be read; reload to go on.");
  };
  window.__failed = (err) => stopped(location.protocol === "file:"
    ? "Opened as a file, this page can be read, but not used: the programs in it need a web server."
    : "The programs of this page could not be started (" + err.message + "). What is on the page can be read; reload to try again.");

  addEventListener("DOMContentLoaded", () => {
    document.getElementById("reload").addEventListener("click", () => location.reload());
    pick();
    watch();
  });

  // ---- pre-rendered page → live page

  // The live page is another tree: header and footer are built alike, and of the
  // sections only the addressed one is there. An element is found again by its path
  // below the nearest of these three.
  const home = (el) => el.closest("header, footer, section[data-view]");
  const twin = (el, now) => {
    const from = home(el);
    if (!from) return null;
    let to = now.querySelector(from.dataset.view === undefined
      ? from.tagName : 'section[data-view="' + CSS.escape(from.dataset.view) + '"]');
    const path = [];
    for (let e = el; e !== from; e = e.parentElement) path.unshift([...e.parentElement.children].indexOf(e));
    for (const i of path) to = to && to.children[i];
    return to && to.tagName === el.tagName ? to : null;
  };

  const carry = (before, now, focused) => {
    for (const el of before.querySelectorAll("input, textarea, select")) {
      const to = el.value !== (el.defaultValue ?? el.value) && twin(el, now);
      if (!to) continue;
      to.value = el.value;
      to.dispatchEvent(new Event("input", { bubbles: true }));
    }
    for (const el of before.querySelectorAll("details[open]")) {
      const to = twin(el, now);
      if (to) to.open = true;
    }
    if (!focused || !before.contains(focused.el)) return;
    const to = twin(focused.el, now);
    if (!to) return;
    to.focus({ preventScroll: true });
    if (focused.range) try { to.setSelectionRange(...focused.range); } catch { /* no text field */ }
  };

  function watch() {
    let focused = null;
    const note = () => {
      const el = document.activeElement;
      if (el && el !== document.body) focused = { el, range: el.selectionStart == null ? null : [el.selectionStart, el.selectionEnd] };
    };
    // Taking an element out of the page ends its focus too, hence not at once.
    const clear = () => setTimeout(() => { if (document.activeElement === document.body) focused = null; });
    document.addEventListener("focusin", note);
    document.addEventListener("selectionchange", note);
    document.addEventListener("focusout", clear);
    note();
    new MutationObserver((list, self) => {
      for (const m of list) {
        const before = [...m.removedNodes].find((n) => n.matches?.(".app"));
        const now = [...m.addedNodes].find((n) => n.matches?.(".app"));
        if (!before || !now) continue;
        self.disconnect();
        document.removeEventListener("focusin", note);
        document.removeEventListener("selectionchange", note);
        document.removeEventListener("focusout", clear);
        carry(before, now, focused);
        root.classList.add("live");
        return;
      }
    }).observe(document.body, { childList: true });
  }
})();
