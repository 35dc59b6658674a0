package takeout

import "readout/wasm/news"

// gexf writes the network as GEXF 1.3, for Gephi and Gephi Lite, in the order of its
// schema. Places and sizes are those of the drawing, upside down, since Gephi's y grows
// upwards; two people may be joined by several lines, so each says its kind.
func gexf(b *book) []byte {
	n := b.net
	x := &xml{}
	x.WriteString(`<?xml version="1.0" encoding="UTF-8"?>`)
	x.in("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "version", "1.3")
	date := []string{}
	if b.about.To != "" { // there is no clock here: the edition is as new as its last article
		date = []string{"lastmodifieddate", string(b.about.To)}
	}
	x.in("meta", date...)
	x.text("creator", "Readout "+b.about.Version)
	x.text("keywords", "meetings, news, "+b.job.Collection)
	x.text("description", b.describe())
	x.out()
	x.in("graph", "defaultedgetype", "undirected", "mode", "static")
	nodeAttrs, lineAttrs := b.attributes()
	gexfAttributes(x, "node", nodeAttrs)
	gexfAttributes(x, "edge", lineAttrs)
	x.in("nodes")
	for i, nd := range n.Nodes {
		x.in("node", "id", nodeID(nd, i), "label", label(nd))
		gexfValues(x, nodeAttrs, b.nodeFields(nd))
		x.empty("viz:size", "value", number(nd.R))
		x.empty("viz:position", "x", number(nd.X), "y", number(n.Height-nd.Y), "z", "0")
		shape := "disc"
		if nd.Kind == news.MeetingNode {
			shape = "square"
		}
		x.empty("viz:shape", "value", shape)
		x.out()
	}
	x.out()
	x.in("edges")
	for i, l := range n.Lines {
		x.in("edge", "id", "l"+number(i), "source", nodeID(n.Nodes[l.From], l.From), "target", nodeID(n.Nodes[l.To], l.To),
			"kind", string(l.Kind), "label", string(l.Kind), "weight", number(max(l.Weight, 1)))
		gexfValues(x, lineAttrs, b.lineFields(l))
		x.out()
	}
	x.out()
	x.out()
	x.out()
	x.WriteByte('\n')
	return x.Bytes()
}

// attributes are the fields that nodes and lines have.
func (b *book) attributes() (nodes, lines []field) {
	for _, nd := range b.net.Nodes {
		nodes = fieldNames(nodes, b.nodeFields(nd))
	}
	for _, l := range b.net.Lines {
		lines = fieldNames(lines, b.lineFields(l))
	}
	return nodes, lines
}

func gexfAttributes(x *xml, class string, list []field) {
	if len(list) == 0 {
		return
	}
	x.in("attributes", "class", class, "mode", "static")
	for i, f := range list {
		kind := "string"
		if f.number {
			kind = "integer"
		}
		x.empty("attribute", "id", number(i), "title", f.name, "type", kind)
	}
	x.out()
}

// gexfValues writes the values that are there; each finds its attribute by name.
func gexfValues(x *xml, attrs, values []field) {
	x.in("attvalues")
	for i, a := range attrs {
		for _, v := range values {
			if v.name == a.name && v.value != "" {
				x.empty("attvalue", "for", number(i), "value", v.value)
			}
		}
	}
	x.out()
}

// describe says what the file holds, whose it is, and how to read it.
func (b *book) describe() string {
	s := b.title() + ". Collection: " + b.job.Collection + ". Edition: " + b.edition() + ". Read with Readout " + b.about.Version + ", " + b.job.Base + "#" + b.job.View +
		". Met: a held meeting, drawn as a node between those who took part. Called: a held call. Named together: in one sentence or two adjacent ones, which is not a meeting."
	if b.net != nil && b.net.Left > 0 {
		s += " " + number(b.net.Left) + " people with fewer ties are not in it."
	}
	return s
}
