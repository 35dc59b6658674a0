package web

import (
	"readout/web/breath"
	_ "readout/web/breath/half" // see package breath

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A pause is a component of no words: where it is mounted, the browser may have its turn
// (see package breath). go-app mounts a page in one go, element by element; but it asks a
// component what it is only when its turn has come.
type pause struct{ app.Compo }

func (*pause) Render() app.UI {
	breath.Take()
	return app.Text("")
}

// apart is n with pauses before its parts and theirs, down to what is text: a pause costs
// as much as an element, in every view that is shown later, too. Whether there is one
// depends on tags alone, so that go-app compares like with like when a view is drawn anew.
// In the pre-rendered page it is n.
func apart(n node) node {
	if n.flat || n.live != nil || !ofParts(n.tag) {
		return n
	}
	kids := make([]node, 0, 2*len(n.kids))
	for _, k := range n.kids {
		if k.tag != "" || k.live != nil {
			kids = append(kids, node{live: &pause{}})
		}
		kids = append(kids, apart(k))
	}
	n.kids = kids
	return n
}

func ofParts(tag string) bool {
	switch tag {
	case "div", "section", "header", "main", "nav", "aside", "footer":
		return true
	}
	return false
}
