package account

import "readout/wasm/news"

// send reads "A sent a letter to B", "A wrote to B".
func (t *teller) send(v int) {
	s, ok := t.status(v)
	if !ok {
		return
	}
	n := v + 1
	if t.w(v) != "wrote" {
		found := false
		for k := n; k < len(t.it) && k < n+7 && !ctPunct.Has(t.w(k)); k++ {
			if w := t.w(k); ctMail.Has(w) {
				found = true
			}
			if t.it[k].party() && !found { // "sent B a letter"
				for m := k + 1; m < len(t.it) && m < k+6; m++ {
					if ctMail.Has(t.w(m)) {
						right, end := t.list(k)
						t.emit(ctFound{Contact: news.Contact{Kind: news.Letter, Status: s}}, t.subject(v), right, v, end)
						return
					}
				}
				return
			}
			if t.w(k) == "to" && found {
				n = k
				break
			}
		}
		if !found {
			return
		}
	}
	if t.w(n) != "to" {
		return
	}
	right, end := t.list(n + 1)
	if len(right) == 0 || onlyGroups(right) {
		return
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.Letter, Status: s}}, t.subject(v), right, v, end)
}

var ctMail = ctSet(`letter letters message messages telegram telegrams greetings condolences congratulations note`)

// exchange reads "A and B exchanged telephone calls and letters"; without a letter
// or call it is talk.
func (t *teller) exchange(v int) {
	letters, calls := false, false
	for k := v + 1; k < len(t.it) && k < v+8 && !ctPunct.Has(t.w(k)); k++ {
		switch w := t.w(k); w {
		case "letters", "messages", "telegrams", "notes":
			letters = true
		case "calls":
			calls = t.w(k-1) == "telephone" || t.w(k-1) == "phone"
		}
	}
	if !letters && !calls {
		t.discuss(v)
		return
	}
	s, ok := t.status(v)
	if !ok {
		return
	}
	left := t.subject(v)
	right, end := t.withParty(v + 1)
	for _, k := range []struct {
		kind news.ContactKind
		told bool
	}{{news.Call, calls}, {news.Letter, letters}} {
		if k.told {
			t.emit(ctFound{Contact: news.Contact{Kind: k.kind, Status: s}}, left, right, v, max(end, v+1))
		}
	}
}

// invite reads "A invited B to visit", "B was invited by A".
func (t *teller) invite(v int) {
	f := ctFound{Contact: news.Contact{Kind: news.Invitation, Status: news.Planned}}
	if b := t.w(v - 1); b == "was" || b == "were" || b == "been" {
		for k := v + 1; k < len(t.it) && k < v+8; k++ {
			if t.w(k) == "by" {
				right, end := t.list(k + 1)
				hosting(right)
				t.emit(f, right, t.subject(v), v, end)
				return
			}
		}
		return
	}
	if _, ok := t.status(v); !ok {
		return
	}
	right, end := t.list(t.pastAdverbs(v + 1))
	if len(right) == 0 {
		return
	}
	left := t.subject(v)
	hosting(left)
	t.emit(f, left, right, v, end)
}

// hosting marks those who invite.
func hosting(parties []ctParty) {
	for i := range parties {
		parties[i].Host = true
	}
}

// inLetter reads "In a letter to Sharif, Trump praised"; other letters and
// invitations are told by their verbs.
func (t *teller) inLetter(p *ctPhrase, kind ctNoun, quoted bool) {
	if quoted || kind != ctLetterNoun || p.first > 2 || t.w(0) != "in" || t.w(p.noun+1) != "to" {
		return
	}
	right, end := t.list(p.noun + 2)
	if len(right) == 0 || onlyGroups(right) {
		return
	}
	t.emit(ctFound{Contact: news.Contact{Kind: news.Letter, Status: p.status}}, t.afterComma(p.noun), right, p.noun, end)
}
