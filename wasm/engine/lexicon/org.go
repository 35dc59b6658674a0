package lexicon

// Outlet reports whether this is a news agency, newspaper or broadcaster known by
// a name that does not say so: "xinhua", "reuters", "al jazeera", "bbc".
func Outlet(folded string) bool { return Lookup(folded)&IsOutlet != 0 }

// OutletWord reports whether a name that ends in this word is likely an outlet's:
// "Tehran Times", "Press TV", "China Daily", "Fars News".
func OutletWord(folded string) bool { return Look(folded)&TailOfOutlet != 0 }

// OutletAt recognises words that mean an outlet without naming it: "state media",
// "official news agency", "local television". n is how many tokens they take, 0: none.
func OutletAt(w Words, i, end int) (n int) {
	j := i
	for j < end && outletAdjectives.Has(w.Fold(j)) {
		j++
		if w.Fold(j) == "-" && j+1 < end { // state-run
			j += 2
		}
	}
	if j >= end {
		return 0
	}
	switch w.Fold(j) {
	case "media", "television", "tv", "radio", "broadcaster", "newspaper", "newspapers", "outlet", "outlets", "reports":
		if j == i && w.Fold(j) != "media" {
			return 0
		}
		j++
	case "news", "press":
		switch w.Fold(j + 1) {
		case "agency", "agencies", "outlet", "outlets", "channel", "service", "website", "portal":
			if j+1 >= end {
				return 0
			}
			j += 2
		default:
			return 0
		}
	default:
		return 0
	}
	if j < end && (w.Fold(j) == "outlet" || w.Fold(j) == "outlets") {
		j++
	}
	return j - i
}

// OrgHead reports whether a capitalised phrase with this word as its head names a
// body: "ministry", "commission", "university", "corps".
func OrgHead(folded string) bool { return Look(folded)&HeadOfOrg != 0 }

// OrgTail reports whether a capitalised name that ends in this word names a
// company: "inc.", "corp", "ltd", "plc", "gmbh".
func OrgTail(folded string) bool { return Look(folded)&TailOfOrg != 0 }

// Org reports whether this is a body, party, company or club known well enough
// to need no other sign: "nato", "the united nations", "hamas", "gazprom".
func Org(folded string) bool { return Lookup(folded)&IsOrg != 0 }

// PlaceHead reports whether a capitalised phrase with this word in it names a
// place: "river", "mount", "strait", "province".
func PlaceHead(folded string) bool { return Look(folded)&HeadOfPlace != 0 }

// ThingHead reports whether a capitalised phrase with this word as its head is the
// name of a thing or an event, and of no person, body or place: "treaty", "award".
func ThingHead(folded string) bool { return Look(folded)&HeadOfThing != 0 }
