// A drawing of the page as a file of its own. In the page its looks come from the style
// sheet, which a file does not have: so every element of a copy gets, as attributes, what
// the page computed for it. What is hidden is left out, and what is not seen (the broad
// strokes that a finger hits) as well. A line below says what it is and where it is from.

const styles = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-opacity",
  "opacity", "font-family", "font-size", "font-weight", "font-style", "paint-order"];

const inks = { fill: "rgb(0, 0, 0)", stroke: "none", opacity: "1", "fill-opacity": "1", "stroke-opacity": "1" };

const svgNS = "http://www.w3.org/2000/svg";

const make = (name, attributes, text) => {
  const el = document.createElementNS(svgNS, name);
  for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, v);
  if (text !== undefined) el.textContent = text;
  return el;
};

// copy gives an element as it looks, or nothing.
const copy = (el, base) => {
  const look = getComputedStyle(el);
  if (look.display === "none" || look.visibility === "hidden" || el.classList.contains("hit")) return null;
  if (el.localName === "title") return make("title", {}, el.textContent);
  const out = document.createElementNS(svgNS, el.localName);
  for (const { name, value } of el.attributes) {
    if (/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|d|points|transform|text-anchor)$/.test(name)) out.setAttribute(name, value);
    if (name === "href") out.setAttribute("href", new URL(value, base).href);
  }
  for (const name of styles) {
    const value = look.getPropertyValue(name);
    if (value && value !== inks[name]) out.setAttribute(name, value);
  }
  for (const child of el.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) out.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const kid = copy(child, base);
      if (kid) out.append(kid);
    }
  }
  return out;
};

// drawing is the copy as a document, with title, origin and paper.
const drawing = (svg, words) => {
  const kids = [...svg.children].map((el) => copy(el, words.base)).filter((el) => el);
  const box = { x: Infinity, y: Infinity, right: -Infinity, bottom: -Infinity };
  for (const el of svg.querySelectorAll("circle:not(.hit), rect, text, line.ink")) {
    if (getComputedStyle(el).visibility === "hidden" || !el.getClientRects().length) continue;
    const b = el.getBBox(), m = el.getCTM().multiply(svg.getCTM().inverse());
    const x = b.x * m.a + m.e, y = b.y * m.d + m.f;
    box.x = Math.min(box.x, x), box.y = Math.min(box.y, y);
    box.right = Math.max(box.right, x + b.width * m.a), box.bottom = Math.max(box.bottom, y + b.height * m.d);
  }
  if (box.x > box.right) throw new Error("nothing is drawn");
  const edge = 16, line = 14, page = getComputedStyle(document.documentElement), body = getComputedStyle(document.body);
  const width = Math.ceil(Math.max(box.right - box.x + 2 * edge, 420));
  const rows = wrap(words.text, Math.floor(width / 5.2));
  const height = Math.ceil(box.bottom - box.y + 2 * edge + (rows.length + 1) * line);
  const x = Math.floor(box.x - edge), y = Math.floor(box.y - edge);
  const out = make("svg", { xmlns: svgNS, viewBox: [x, y, width, height].join(" "), width, height, role: "img" });
  const paper = make("rect", { x, y, width, height, fill: body.backgroundColor });
  const origin = make("g", { fill: body.color, "font-family": body.fontFamily, "font-size": 10 });
  rows.forEach((text, i) => origin.append(make("text", { x: x + edge, y: y + height - edge - (rows.length - 1 - i) * line }, text)));
  out.append(make("title", {}, words.title), make("desc", {}, words.text), paper, ...kids, origin);
  return { out, width, height };
};

const wrap = (text, most) => {
  const rows = [""];
  for (const word of text.split(" ")) {
    const last = rows.length - 1;
    if (rows[last] && rows[last].length + word.length >= most) rows.push(word);
    else rows[last] += (rows[last] ? " " : "") + word;
  }
  return rows;
};

// picture makes an SVG or PNG of a drawing of the page, as a Blob.
export async function picture(svg, format, words) {
  const { out, width, height } = drawing(svg, words);
  const text = '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(out) + "\n";
  if (format === "svg") return new Blob([text], { type: "image/svg+xml" });
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  await image.decode();
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, 8000 / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((yes) => canvas.toBlob(yes, "image/png"));
  if (!blob) throw new Error("the browser makes no picture of this size");
  return described(blob, words.title + ". " + words.text);
}

// described is a PNG with a text in it (an iTXt part, "Description", before the pixels).
async function described(blob, text) {
  const png = new Uint8Array(await blob.arrayBuffer());
  const body = new TextEncoder().encode("iTXtDescription\0\0\0\0\0" + text);
  const part = new Uint8Array(body.length + 8), view = new DataView(part.buffer);
  view.setUint32(0, body.length - 4);
  part.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  const head = 8 + 25; // the signature and the first part, IHDR
  return new Blob([png.subarray(0, head), part, png.subarray(head)], { type: "image/png" });
}

const crc = (bytes) => {
  let c = -1;
  for (const b of bytes) {
    c ^= b;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
};
