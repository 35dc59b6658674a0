package desk

import (
	"sort"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// names is every person with the spellings of each outlet, the most named first.
func (v *view) names(f filter) *wire.Names {
	out := &wire.Names{People: []wire.NameRow{}}
	cols := v.columns(f)
	for _, o := range cols {
		out.Outlets = append(out.Outlets, v.outlets[o])
	}
	for _, e := range v.byMentions(f) {
		isPerson := v.ed.Entities[e].Kind == news.Person
		if !isPerson && len(out.Others) >= maxPeople/5 || !isPerson && !several(v.ed.Entities[e].Variants) {
			continue
		}
		if isPerson && len(out.People) >= maxPeople {
			out.Left++
			continue
		}
		if row := v.nameRow(e, cols); isPerson {
			out.People = append(out.People, row)
		} else {
			out.Others = append(out.Others, row)
		}
	}
	return out
}

// columns are the outlets of a table of names, at most forty of them.
func (v *view) columns(f filter) (out []int) {
	for o := range v.outlets {
		if (f == nil || f[o]) && len(out) < 40 {
			out = append(out, o)
		}
	}
	return out
}

// byMentions sorts the entities that the outlets asked for name by how often.
func (v *view) byMentions(f filter) []int {
	n := make([]int, len(v.ed.Entities))
	var out []int
	for e := range v.ed.Entities {
		for _, va := range v.ed.Entities[e].Variants {
			if v.has(f, va.Article) {
				n[e] += va.Count
			}
		}
		if n[e] > 0 {
			out = append(out, e)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if n[a] != n[b] {
			return n[a] > n[b]
		}
		return v.ed.Entities[a].Name < v.ed.Entities[b].Name
	})
	return out
}

// nameRow is one entity's spellings in the outlets cols.
func (v *view) nameRow(e int, cols []int) wire.NameRow {
	ent := &v.ed.Entities[e]
	row := wire.NameRow{PersonBrief: v.brief(e).PersonBrief, Kind: ent.Kind, Several: several(ent.Variants), Cells: make([][]wire.Spelling, len(cols))}
	col := map[int]int{}
	for i, o := range cols {
		col[o] = i
	}
	for _, va := range ent.Variants {
		row.Suspect = row.Suspect || va.Suspect
		i, ok := col[v.outlet[va.Article]]
		if !ok {
			continue
		}
		cell := row.Cells[i]
		k := 0
		for k < len(cell) && (cell[k].Surface != va.Surface || cell[k].Suspect != va.Suspect) {
			k++
		}
		if k == len(cell) {
			cell = append(cell, wire.Spelling{Surface: va.Surface, Suspect: va.Suspect})
		}
		cell[k].Count += va.Count
		row.Cells[i] = cell
	}
	for i := range row.Cells {
		c := row.Cells[i]
		sort.SliceStable(c, func(a, b int) bool { return c[a].Count > c[b].Count })
		if len(c) > 20 {
			row.Cells[i] = c[:20]
		}
	}
	for _, l := range ent.Links {
		if len(row.Why) == 20 {
			break
		}
		row.Why = append(row.Why, v.reasoned(e, &l))
	}
	return row
}

// reasoned is a link with its sentences.
func (v *view) reasoned(e int, l *news.Link) wire.Reasoned {
	out := wire.Reasoned{Surface: l.Surface, To: l.To, Outlet: v.outlets[v.outlet[l.Article]], Score: l.Score, Suspect: l.Suspect, Corrected: l.Corrected}
	for _, r := range l.Reasons {
		out.Reasons = append(out.Reasons, r.Text)
	}
	for _, ref := range l.Refs {
		if n, ok := v.article[ref.Article]; ok && len(out.Passages) < maxWords {
			out.Passages = append(out.Passages, v.passage(n, ref.Span, v.people(n, ref.Span, e)))
		}
	}
	return out
}

// several reports whether there are two spellings that differ by more than what
// one leaves out: Baqeri and Bagheri do, Wei and Wei Fenghe, Tehran and TEHRAN do not.
func several(vs []news.Variant) bool {
	if len(vs) < 2 {
		return false
	}
	seen := map[string]bool{}
	var all [][]string
	for _, va := range vs {
		k := strings.ToLower(va.Surface)
		if !seen[k] && len(all) < 60 {
			seen[k] = true
			all = append(all, split(k))
		}
	}
	for i := range all {
		for j := range i {
			if !leavesOut(all[i], all[j]) && !leavesOut(all[j], all[i]) {
				return true
			}
		}
	}
	return false
}

// leavesOut reports whether every word of a stands in b.
func leavesOut(a, b []string) bool {
	for _, w := range a {
		found := false
		for _, x := range b {
			found = found || w == x
		}
		if !found {
			return false
		}
	}
	return true
}
