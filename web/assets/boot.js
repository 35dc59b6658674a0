// The first script of the page. It does what cannot wait for WebAssembly: theme and
// view before the first paint; it starts the two programs, the page's and then the
// desk's; it carries what the reader has begun (focus, typed text, opened details)
// over when the live page takes the place of the pre-rendered one; and when a
// program stops, it says so, because a page that only looks alive is worse than none.
(() => {
  const root = document.documentElement;
  // A frame that keeps its page apart from the page's own site lets no program start;
  // the page then says what it says where no script runs.
  const barred = origin === "null";
  root.classList.add(barred ? "barred" : "js");

  // Where a browser refuses its storage, even asking for it throws, and a throw inside a
  // Go program ends the program: there it gets one that forgets.
  for (const name of ["localStorage", "sessionStorage"]) {
    try { void window[name].length; } catch {
      const kept = new Map();
      Object.defineProperty(window, name, { configurable: true, value: {
        getItem: (k) => kept.get(k) ?? null,
        setItem: (k, v) => { kept.set(k, String(v)); },
        removeItem: (k) => { kept.delete(k); },
        clear: () => kept.clear(),
        key: (i) => [...kept.keys()][i] ?? null,
        get length() { return kept.size; },
      } });
    }
  }

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
    if (/(?:^|&)c=/.test(query || "")) root.dataset.own = ""; // a collection of the reader's own
    else delete root.dataset.own;
    const inside = /^lesson\/[^/]*\//.test(view || ""); // a step: its lesson's beginning meanwhile
    if (query === undefined && !inside) delete root.dataset.view;
    else root.dataset.view = view;
    const kind = /(?:^|&)kind=([a-z-]+)/.exec(query || "");
    if (kind) root.dataset.kind = kind[1];
    else delete root.dataset.kind;
    if (root.classList.contains("live")) return;
    for (const s of document.querySelectorAll("main > section.on")) s.classList.remove("on");
    if (query !== undefined || inside) {
      (document.getElementById(view) || document.getElementById(inside ? view.split("/", 2).join("/") : ""))?.classList.add("on");
    }
  };
  pick();
  addEventListener("hashchange", pick);

  // ---- what a reader brings (web/ownacts.go)

  // The files that were let go over the page, those in folders too, with their paths.
  window.__dropped = async (data, back) => {
    const files = [];
    const walk = async (entry) => {
      if (entry.isFile) {
        const file = await new Promise((yes) => entry.file(yes, () => yes(null)));
        if (file) file.readoutPath = entry.fullPath.slice(1);
        if (file) files.push(file);
        return;
      }
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((yes) => reader.readEntries(yes, () => yes([])));
        if (!some.length) return;
        for (const e of some) await walk(e);
      }
    };
    const entries = [...data.items].map((i) => i.webkitGetAsEntry?.()).filter((e) => e);
    const plain = [...data.files]; // gone after the first wait
    for (const e of entries) await walk(e);
    back(entries.length ? files : plain);
  };

  // What a list says of an article is put into its fields here (watch), where it is new, and
  // not drawn as their value: what is being typed would be taken back.
  const fact = (e) => {
    const field = e.querySelector("select") || e;
    if (field !== document.activeElement && field.value !== e.dataset.is) field.value = e.dataset.is;
  };
  window.__facts = () => document.querySelectorAll("[data-is]").forEach(fact);

  // Whether the site fetches pages for its readers, and a page that it fetched.
  window.__offers = async (back) => {
    try { back((await (await fetch("offers.txt")).text()).includes("page")); } catch { back(false); }
  };
  window.__page = async (url, back) => {
    try {
      const answer = await fetch("page?url=" + encodeURIComponent(url));
      if (answer.ok) back(new Uint8Array(await answer.arrayBuffer()), "");
      else back(null, (await answer.text()).trim());
    } catch (err) {
      back(null, "The page could not be fetched (" + err.message + ").");
    }
  };

  // Many elements are given classes at once, by a character each whose bits say which:
  // a thousand calls out of WebAssembly would take ten times as long.
  const classes = ["off", "picked", "beside", "hot", "mute", "home"];
  const dress = (e, code) => {
    if (e.__code === code) return 0;
    e.__own ??= e.className.baseVal;
    e.__code = code;
    e.className.baseVal = classes.reduce((all, name, bit) => code >> bit & 1 ? all + " " + name : all, e.__own);
    if (e.localName === "a") e.setAttribute("tabindex", code & 32 ? 0 : -1);
    return 1;
  };
  // The browser works out the style of what has changed within one frame; of thousands,
  // that is longer than a reader should wait, so the others have their turn in the next
  // frames. A later call takes over from one that has not come to its end.
  window.__classes = (svg, selector, codes, atOnce) => {
    const all = svg.querySelectorAll(selector), last = svg.__last ??= {};
    last[selector] = codes;
    const go = (i) => {
      if (last[selector] !== codes) return;
      for (let some = 0; i < all.length && some < atOnce; i++) some += dress(all[i], codes.charCodeAt(all[i].dataset.n ?? i) - 48);
      if (i < all.length) requestAnimationFrame(() => go(i));
      else delete last[selector];
    };
    // Of many, not even the first in the frame in which the drawing is moved or fitted.
    if (all.length > 2 * atOnce) requestAnimationFrame(() => go(0));
    else go(0);
  };

  // How large words, letters and discs are drawn is set on each: one value above them all
  // would have the browser work out anew the style of everything that is below it.
  window.__scale = (svg, words, letters, discs) => {
    const each = discs.split(" ");
    const set = (part, factor) => svg.querySelectorAll(".nd > " + part).forEach((e, i) => {
      const value = "scale(" + factor(i) + ")";
      if (e.getAttribute("transform") !== value) e.setAttribute("transform", value);
    });
    set(".t", () => words);
    set(".let", () => letters);
    set(".d", (i) => each[i]);
  };

  // How wide lines are in the fonts of the drawing's classes: a class, a line, a class …
  window.__widths = (svg, lines) => {
    const pen = document.createElement("canvas").getContext("2d"), fonts = {};
    for (const name of ["lab", "sub"]) {
      const style = svg.querySelector(".stage ." + name);
      const s = style && getComputedStyle(style);
      fonts[name] = s ? s.fontWeight + " " + s.fontSize + " " + s.fontFamily : "600 13px sans-serif";
    }
    const parts = lines.split("\n"), widths = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
      pen.font = fonts[parts[i]];
      widths.push(pen.measureText(parts[i + 1]).width.toFixed(1));
    }
    return widths.join(" ");
  };

  // All nodes and lines are put where they are, by their coordinates in order.
  window.__put = (svg, nodes, lines) => {
    const at = nodes.split(" "), ends = lines.split(" ");
    svg.querySelectorAll("[data-n]").forEach((e, i) => e.setAttribute("transform", "translate(" + at[2 * i] + " " + at[2 * i + 1] + ")"));
    svg.querySelectorAll("[data-l]").forEach((e, i) => e.querySelectorAll("line").forEach((l) =>
      ["x1", "y1", "x2", "y2"].forEach((name, k) => l.setAttribute(name, ends[4 * i + k]))));
  };

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
        if (e.data.failed) {
          e.stopImmediatePropagation();
          deskFailed(e.data.failed);
        } else if (!desk.onmessage) {
          window.__deskQueue.push(e.data);
        }
      });
      // Keeping all files takes the line and a processor: not while the first view is drawn.
      desk.addEventListener("message", () => setTimeout(() => window.__keepForOffline?.(), 2000), { once: true });
      desk.onerror = (e) => deskFailed(e.message || "its worker did not start");
      desk.addEventListener("messageerror", () => deskFailed("an answer could not be taken over"));
      window.__desk = desk;
    } catch (err) {
      deskFailed(err.message);
    }
  };

  // The programs wait for the first paint: on a slow laptop they take both processors from
  // it, and the text could have been read meanwhile. A tab behind is never painted.
  const painted = () => new Promise((yes) => {
    setTimeout(yes, document.visibilityState === "hidden" ? 0 : 2500);
    try {
      new PerformanceObserver((l) => l.getEntriesByName("first-contentful-paint").length && yes())
        .observe({ type: "paint", buffered: true });
    } catch { yes(); }
  });
  // The page's program is compiled in a worker of its own (compile.js); where that cannot be, here.
  const compiled = (name) => new Promise((yes, no) => {
    const aside = new Worker("web/compile.js" + OF_THIS_BUILD, { name });
    aside.onmessage = (e) => e.data ? yes(e.data) : no();
    aside.onerror = aside.onmessageerror = no;
  }).catch(() => compile(name));

  // app.js calls these two in the place of its own loader (see package site).
  window.__load = async (imports) => {
    if (barred) throw new Error("barred");
    await painted();
    return { instance: await WebAssembly.instantiate(await compiled("app.wasm"), imports) };
  };
  window.__startDesk = startDesk; // once the page stands (web/desk.go), so that the two do not share line and processors
  window.__run = async (go, instance) => {
    let why = "";
    await new Promise((yes) => setTimeout(yes)); // making the program ready was a task of its own
    // Garbage collected while the page is built is collected for nothing: nearly all of it
    // is still in use. A while later, web/explorer.go goes back to what is usual.
    go.env.GOGC = "400";
    try { await go.run(instance); } catch (err) { why = " (" + err.message + ")"; }
    stopped("Readout has stopped" + why + ". What is on the page can still be read; reload to go on.");
  };
  // A drawing as a file (picture.js), loaded when somebody wants one.
  window.__picture = (...what) => import("./picture.js" + OF_THIS_BUILD).then((m) => m.picture(...what));
  window.__failed = (err) => barred && location.protocol !== "file:" || stopped(location.protocol === "file:"
    ? "Opened as a file, this page can be read, but not used: the programs in it need a web server."
    : "The programs of this page could not be started (" + err.message + "). What is on the page can be read; reload to try again.");

  addEventListener("DOMContentLoaded", () => {
    document.getElementById("reload").addEventListener("click", () => location.reload());
    pick();
    watch();
  });

  // ---- on paper

  // A link on paper is a number, and its address stands at the end. Links are counted as
  // they are printed, each address once; what is not printed is not counted. An article
  // is named by its publisher's address as well, where the page's program knows it.
  const unprinted = ".get, .acts, .kinds, .choice, .controls, .toggles, .finder, .walker, .banner, .js:not(html), .crumbs, .stepbar, .stepnav, .besidebar, .noprint, .answers h2, .keys h3, svg, [hidden], dialog";
  const unnote = () => {
    for (const a of document.querySelectorAll("a[data-note]")) delete a.dataset.note;
    document.querySelector(".printed")?.remove();
  };
  addEventListener("beforeprint", () => {
    unnote();
    const list = document.createElement("ol"), seen = new Map();
    for (const a of document.querySelectorAll("main a[href]")) {
      const section = a.closest("main > section");
      if (a.closest(unprinted) || !section || getComputedStyle(section).display === "none") continue;
      const article = /#article\/([^?]+)/.exec(a.href), sheet = a.closest(".papersheet");
      const where = article && window.__published?.(decodeURIComponent(article[1]));
      if (sheet && !where) continue; // for a class without devices: only where it was published
      const what = sheet ? where : where ? where + " (here: " + a.href + ")" : a.href;
      let note = seen.get(what);
      if (!note) {
        seen.set(what, note = seen.size + 1);
        list.appendChild(document.createElement("li")).textContent = what;
      }
      a.dataset.note = note;
    }
    const end = document.createElement("section");
    end.className = "printed";
    end.appendChild(document.createElement("h2")).textContent = document.title;
    end.appendChild(document.createElement("p")).textContent = location.href;
    end.appendChild(list);
    document.body.appendChild(end);
  });
  addEventListener("afterprint", unnote);

  // ---- pre-rendered page → live page

  // The live page is another tree: header and footer are built alike, and of the
  // sections only the addressed one is there. An element is found again by its path
  // below the nearest of these three. Of one view, as it was built and then as it was
  // read here, it is found by its path in the view.
  const home = (el) => el.closest("header, footer, section[data-view]");
  const follow = (el, from, to) => {
    const path = [];
    for (let e = el; e !== from; e = e.parentElement) path.unshift([...e.parentElement.children].indexOf(e));
    for (const i of path) to = to && to.children[i];
    return to && to.tagName === el.tagName ? to : null;
  };
  const inPage = (now) => (el) => {
    const from = home(el);
    return from && follow(el, from, now.querySelector(from.dataset.view === undefined
      ? from.tagName : 'section[data-view="' + CSS.escape(from.dataset.view) + '"]'));
  };

  const carry = (before, twin, focused) => {
    for (const el of before.querySelectorAll("input, textarea, select")) {
      const to = el.value !== (el.defaultValue ?? el.value) && twin(el);
      if (!to) continue;
      to.value = el.value;
      to.dispatchEvent(new Event("input", { bubbles: true }));
    }
    for (const el of before.querySelectorAll("details[open]")) {
      const to = twin(el);
      if (to) to.open = true;
    }
    if (!focused || !before.contains(focused.el)) return;
    const to = twin(focused.el);
    if (!to) return;
    to.focus({ preventScroll: true });
    if (focused.range) try { to.setSelectionRange(...focused.range); } catch { /* no text field */ }
  };

  function watch() {
    let focused = null, view = null; // view: the address of the one that is shown
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
    const facts = (m) => {
      if (m.type === "attributes") fact(m.target);
      for (const n of m.addedNodes) if (n.matches) [...(n.matches("[data-is]") ? [n] : []), ...n.querySelectorAll("[data-is]")].forEach(fact);
    };
    const other = (m, selector) => [[...m.removedNodes], [...m.addedNodes]].map((l) => l.find((n) => n.matches?.(selector)));
    new MutationObserver((list) => {
      for (const m of list) {
        facts(m);
        if (!root.classList.contains("live")) {
          const [before, now] = other(m, ".app");
          if (!before || !now) continue;
          carry(before, inPage(now), focused);
          root.classList.add("live");
        } else if (m.target.dataset?.view !== undefined && m.target.dataset.view === view) {
          const [before, now] = other(m, ".view");
          if (before && now && before.className === now.className) carry(before, (el) => follow(el, before, now), focused);
        }
      }
      view = document.querySelector(".live main > section[data-view]")?.dataset.view;
    }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-is"] });
  }
})();
