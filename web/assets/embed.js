// Part of boot.js: a view inside another site's page (embed.html). The page around is
// told how high the view is and what is looked at, and may lead it elsewhere;
// docs/embedding.md lists the messages. Everything here is for the window around this
// one and from it alone; what it says can do no more than a link.
(() => {
  const root = document.documentElement;
  if (!root.classList.contains("embed")) {
    // Only embed.html is made to be framed. Hosts that can send headers refuse the rest;
    // on the others the page turns into it.
    if (self !== top) location.replace("embed.html" + location.hash);
    return;
  }
  const around = self.parent;
  if (around === self) return;

  // ?parent=https://school.example binds the messages to that origin. Else they go to
  // the page that the browser says is around, if it says so.
  const only = new URLSearchParams(location.search).get("parent");
  const known = location.ancestorOrigins?.[0];
  const to = only || (known && known !== "null" ? known : "*");
  const post = (message) => {
    try { around.postMessage(message, to); } catch { /* parent= is no origin: nobody is told */ }
  };
  window.__tellParent = (type, fields) => post({ readout: 1, type, ...fields });

  // WordPress hangs a mark behind the address of a frame that it found by oEmbed
  // ("embed.html#names#?secret=x9"), and hears how high it is by that mark only.
  const mark = /#\?secret=([A-Za-z0-9]+)$/.exec(location.hash);
  if (mark) location.replace(location.hash.slice(0, mark.index) || "#");

  let height = 0;
  const measure = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    window.__tellParent("height", { height });
    post({ subject: "lti.frameResize", height });
    if (mark) post({ message: "height", value: height, secret: mark[1] });
  };
  addEventListener("DOMContentLoaded", () => {
    new ResizeObserver(measure).observe(root);
    measure();
  });

  const go = (hash) => location.replace("#" + hash); // no step of its own in Back
  addEventListener("message", (e) => {
    const m = e.data;
    if (e.source !== around || only && e.origin !== only || !m || m.readout !== 1) return;
    if (m.type === "navigate" && typeof m.address === "string" && m.address.length < 2000) go(m.address.replace(/^#/, ""));
    if (m.type === "select" && typeof m.id === "string" && /^(person|meeting|edge)\/.{1,300}$/.test(m.id)) go("network?pick=" + encodeURIComponent(m.id));
  });
})();
