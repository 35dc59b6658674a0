// Reads an export with a library of its ecosystem: node formats.mjs FORMAT FILE SCHEMA.
// Prints what it found; ends with an error where the library objects.
import fs from "node:fs";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import Ajv from "ajv/dist/2020.js";

const [format, file, schema] = process.argv.slice(2);
const text = fs.readFileSync(file, "utf8");
const need = (ok, words) => { if (!ok) throw new Error(words); };

const graph = (g) => {
  g.forEachNode((id, a) => need(a.label && a.kind && Number.isFinite(a.x) && Number.isFinite(a.y), `node ${id} has no label, kind or place`));
  g.forEachEdge((id, a) => need(a.kind && a.weight >= 1 && a.evidence?.includes("“") && a.evidence.includes("#article/"), `edge ${id} has no kind, weight or sentences`));
  console.log(JSON.stringify({ nodes: g.order, edges: g.size }));
};

// The rules of https://timeline.knightlab.com/docs/json-format.html that a file can break.
const timeline = (t) => {
  need(!t.title || t.title.text, "a title slide needs a text");
  need(Array.isArray(t.events) && t.events.length > 0, "events must be a list");
  const ids = new Set();
  const date = (d) => need(Number.isInteger(d.year) && d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= new Date(d.year, d.month, 0).getDate(), "no day: " + JSON.stringify(d));
  for (const e of t.events) {
    date(e.start_date);
    if (e.end_date) date(e.end_date);
    need(e.text.headline && !ids.has(e.unique_id), "an event needs a headline and an id of its own");
    need(!/<(?!\/?(p|b|a)\b)/.test(e.text.text + e.text.headline), "markup from a text");
    ids.add(e.unique_id);
  }
  need(["human", "cosmological"].includes(t.scale), "scale");
};

switch (format) {
  case "gexf": graph(gexf.parse(Graph.MultiGraph ?? Graph, text, { addMissingNodes: false })); break;
  case "graphml": graph(graphml.parse(Graph.MultiGraph ?? Graph, text)); break;
  case "timeline": timeline(JSON.parse(text)); break;
  case "json": {
    const valid = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false }).compile(JSON.parse(fs.readFileSync(schema)));
    const edition = JSON.parse(text);
    need(valid(edition), JSON.stringify(valid.errors));
    need(edition.about?.collection && edition.about.articles === edition.articles.length, "it does not say whose it is");
    break;
  }
  default: throw new Error("no format " + format);
}
