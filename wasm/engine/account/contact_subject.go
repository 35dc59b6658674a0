package account

// subject finds who does what the verb at item v tells.
func (t *teller) subject(v int) []ctParty {
	j := t.beforeAdverbs(v - 1)
	switch {
	case t.isParty(j):
		return t.listBack(j)
	case t.w(j) == ",":
		if k := t.commaBefore(j); k > 0 && t.isParty(k-1) && t.aside(k+1) {
			return t.listBack(k - 1)
		}
	case t.w(j) == "who", t.w(j) == "whom":
		if t.w(j-1) == "," && t.isParty(j-2) {
			return t.listBack(j - 2)
		}
		if t.isParty(j - 1) {
			return t.listBack(j - 1)
		}
	}
	return t.clauseSubject(j)
}

// aside reports whether what begins at item k, after a comma, is said by the way.
func (t *teller) aside(k int) bool {
	w := t.w(k)
	n := len(w)
	return ctAside.Has(w) || ctPrepositions.Has(w) || t.kind(k) == ctDate || n > 4 && w[n-3:] == "ing" || n > 3 && w[n-2:] == "ed"
}

// commaBefore is the comma before the one at item j, within reach; -1: none.
func (t *teller) commaBefore(j int) int {
	for k := j - 1; k >= 0 && k > j-24; k-- {
		if t.w(k) == "," {
			return k
		}
	}
	return -1
}

// beforeAdverbs steps back over auxiliaries, adverbs and days.
func (t *teller) beforeAdverbs(j int) int {
	for j >= 0 {
		w := t.w(j)
		switch {
		case ctAuxiliaries.Has(w) || ctAdverbs.Has(w):
			j--
		case t.kind(j) == ctDate:
			j--
			if w := t.w(j); w == "on" || w == "," && j > 0 && t.w(j-1) == "on" {
				j--
			}
		case w == ")":
			k := j - 1
			for k >= 0 && k > j-8 && t.w(k) != "(" {
				k--
			}
			if t.w(k) != "(" {
				return j
			}
			j = k - 1
		default:
			return j
		}
	}
	return j
}

// clauseSubject is the nearest subject before item j: "Putin arrived in Paris and met".
func (t *teller) clauseSubject(j int) []ctParty {
	for k := j; k >= 0 && k > j-60; k-- {
		if t.w(k) == ";" {
			break
		}
		if t.isParty(k) && t.isSubject(k) {
			return t.listBack(k)
		}
	}
	return nil
}

// isSubject reports whether the party at item k has a verb after it and no
// preposition before it, or stands after a verb of saying.
func (t *teller) isSubject(k int) bool {
	before := t.w(k - 1)
	if ctSaying.Has(before) {
		return true
	}
	if ctPrepositions.Has(before) && !(before == "as" || before == "after" || before == "before" || before == "since") {
		return false
	}
	n := t.pastAdverbs(k + 1)
	if t.w(n) == "," && t.w(n+1) == "who" {
		return true
	}
	if t.w(n) == "," && t.verbish(n+1) && t.kind(k) == ctNamed { // after an apposition
		return true
	}
	if t.w(n) == "," && t.aside(n+1) { // "Putin, speaking in Sochi, said"
		for m := n + 1; m < len(t.it) && m < n+24; m++ {
			if t.w(m) == "," {
				return t.verbish(t.pastAdverbs(m + 1))
			}
		}
		return false
	}
	return n < len(t.it) && t.verbish(n)
}

// listBack reads the list of parties that ends at item k: "A, B and C met".
func (t *teller) listBack(k int) []ctParty {
	first := k
	for n := 0; n < listLimit; n++ {
		j := first - 1
		if ctBeforeParty.Has(t.w(j)) {
			j--
		}
		switch t.w(j) {
		case "and", "&":
			j--
			if t.w(j) == "," {
				j--
			}
		case ",":
			if n == 0 {
				j = -1
			} else {
				j--
			}
		default:
			j = -1
		}
		if !t.isParty(j) || ctObjectOf.Has(t.w(j-1)) && n == 0 && t.isObject(j) {
			break
		}
		first = j
	}
	var out []ctParty
	for i := first; i <= k; i++ {
		if t.isParty(i) {
			out = t.take(out, i)
		}
	}
	return out
}

// isObject reports whether the party at item j belongs to a verb or preposition
// before it: in "met with Wei and Raisi said" Wei is no subject.
func (t *teller) isObject(j int) bool {
	w := t.w(j - 1)
	return w == "with" || w == "to" || w == "by" || w == "of"
}

// afterComma is the party that follows the next comma from item i on and has a
// verb: the subject after "Following his meeting with Wei,".
func (t *teller) afterComma(i int) []ctParty {
	for k := i; k < len(t.it) && k < i+40; k++ {
		if t.w(k) != "," {
			continue
		}
		if p := t.partyAt(k + 1); p >= 0 && !t.owns(p) {
			out, end := t.listOf(p, true)
			if n := t.pastAdverbs(end); n < len(t.it) && (t.verbish(n) || t.w(n) == ",") {
				return out
			}
		}
	}
	return nil
}
