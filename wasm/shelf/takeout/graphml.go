package takeout

// graphml writes the network as GraphML, for yEd, NetworkX, igraph, Cytoscape.
func graphml(b *book) []byte {
	n := b.net
	x := &xml{}
	x.WriteString(`<?xml version="1.0" encoding="UTF-8"?>`)
	x.in("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
		"xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
	nodeAttrs, lineAttrs := b.attributes()
	nodeAttrs = append([]field{{name: "label"}, {name: "x", number: true}, {name: "y", number: true}, {name: "size", number: true}}, nodeAttrs...)
	lineAttrs = append([]field{{name: "weight", number: true}}, lineAttrs...)
	keys := func(class, prefix string, list []field) {
		for i, f := range list {
			kind := "string"
			if f.number {
				kind = "int"
			}
			x.empty("key", "id", prefix+number(i), "for", class, "attr.name", f.name, "attr.type", kind)
		}
	}
	keys("node", "n", nodeAttrs)
	keys("edge", "e", lineAttrs)
	for i, name := range []string{"description", "collection", "edition", "readout_version"} {
		x.empty("key", "id", "g"+number(i), "for", "graph", "attr.name", name, "attr.type", "string")
	}
	data := func(prefix string, keys, values []field) {
		for i, k := range keys {
			for _, v := range values {
				if v.name == k.name && v.value != "" {
					x.text("data", v.value, "key", prefix+number(i))
				}
			}
		}
	}
	x.in("graph", "id", "network", "edgedefault", "undirected")
	for i, s := range []string{b.describe(), b.job.Collection, b.edition(), b.about.Version} {
		x.text("data", s, "key", "g"+number(i))
	}
	for i, nd := range n.Nodes {
		x.in("node", "id", nodeID(nd, i))
		data("n", nodeAttrs, append(b.nodeFields(nd), field{name: "label", value: label(nd)},
			field{name: "x", value: number(nd.X)}, field{name: "y", value: number(n.Height - nd.Y)}, field{name: "size", value: number(nd.R)}))
		x.out()
	}
	for i, l := range n.Lines {
		x.in("edge", "id", "l"+number(i), "source", nodeID(n.Nodes[l.From], l.From), "target", nodeID(n.Nodes[l.To], l.To))
		data("e", lineAttrs, append(b.lineFields(l), field{name: "weight", value: number(max(l.Weight, 1))}))
		x.out()
	}
	x.out()
	x.out()
	x.WriteByte('\n')
	return x.Bytes()
}
