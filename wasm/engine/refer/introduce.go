package refer

import (
	"strings"

	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
)

// introduce gives the actors what was said beside their names. A country comes
// from the first office that tells one; a bare demonym or possessive ("Iran's
// Raisi") counts where no office does.
func (r *reader) introduce() {
	for a := range r.actors {
		if r.actors[a].Kind == news.Person {
			r.credit(a)
		}
	}
	for a := range r.actors {
		act, k := &r.actors[a], &r.known[a]
		if act.Country == "" {
			act.Country = r.bodyCountry(a)
		}
		for i := range k.roles { // an office told without a country is of the country the man is of
			if k.roles[i].Country == "" {
				k.roles[i].Country = act.Country
			}
		}
	}
	for i := range r.ms {
		if r.said[i].peer {
			r.asPeer(i)
		}
	}
}

// credit gives actor a what his mentions say of him.
func (r *reader) credit(a int) {
	act, k := &r.actors[a], &r.known[a]
	near := ""
	for _, m := range act.Mentions {
		s := &r.said[m]
		if act.Gender == "" {
			act.Gender = s.gender
		}
		if near == "" {
			near = s.country
		}
		for i := range s.roles {
			k.learn(act, &s.roles[i])
		}
	}
	if act.Country == "" {
		act.Country = near
	}
}

// learn adds a role to those of an actor; a form of address is none.
func (k *known) learn(act *news.Actor, o *role) {
	if o.class == lexicon.Honorific {
		return
	}
	if act.Country == "" {
		act.Country = o.Country
	}
	if len(act.Roles) < rolesLimit && !hasRole(act.Roles, o) {
		act.Roles = append(act.Roles, o.Role)
	}
	if len(k.roles) < rolesLimit && !k.holds(o) {
		k.roles = append(k.roles, *o)
	}
}

// asPeer gives "his Russian counterpart Sergei Lavrov" the office of whose counterpart he
// is: "the Russian minister" is he, then. It is known for references only, and not told
// as an office that the article gives him.
func (r *reader) asPeer(i int) {
	a := r.ms[i].Actor
	if a < 0 || len(r.known[a].roles) > 0 {
		return
	}
	sent := r.sentence(r.at[i].first)
	for j := i - 1; j >= 0 && r.at[j].first >= sent.first; j-- {
		b := r.ms[j].Actor
		if r.ms[j].Kind != news.Person || b < 0 || b == a {
			continue
		}
		for _, o := range r.known[b].roles {
			if !o.Rank && !o.past && o.class != lexicon.Honorific {
				o.Country, o.Of = r.actors[a].Country, ""
				r.known[a].roles = append(r.known[a].roles, o)
			}
		}
		return
	}
}

// rolesLimit is how many offices one man may have; more are a fault of reading.
const rolesLimit = 16

// holds reports whether an office is known already, in the same words.
func (k *known) holds(o *role) bool {
	for i := range k.roles {
		if h := &k.roles[i]; h.Office == o.Office && h.Country == o.Country && h.Of == o.Of && h.past == o.past && h.mil == o.mil {
			return true
		}
	}
	return false
}

// bodyCountry is the country that the article tells of the body a holds office in,
// with somebody else's office: who is of the Central Military Commission is of
// China where another is of China's Department of the Central Military Commission.
func (r *reader) bodyCountry(a int) string {
	for i := range r.known[a].roles {
		of := r.known[a].roles[i].Of
		if strings.Count(of, " ") < 2 {
			continue
		}
		for b := range min(len(r.known), bodyCountryLimit) {
			for j := range r.known[b].roles {
				if h := &r.known[b].roles[j]; b != a && h.Country != "" && strings.HasSuffix(h.Of, of) {
					return h.Country
				}
			}
		}
	}
	return ""
}

// bodyCountryLimit keeps a page of ten thousand officials linear.
const bodyCountryLimit = 64

// hasRole reports whether an office is listed already, told as fully.
func hasRole(rs []news.Role, o *role) bool {
	for i := range rs {
		if rs[i].Office == o.Office && (o.Country == "" || rs[i].Country == o.Country) && (o.Of == "" || rs[i].Of == o.Of) {
			return true
		}
	}
	return false
}
