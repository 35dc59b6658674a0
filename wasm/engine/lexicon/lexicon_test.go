package lexicon

import (
	"strings"
	"testing"
)

type words []string

func (w words) Fold(i int) string {
	if i < 0 || i >= len(w) {
		return ""
	}
	return w[i]
}

func TestTablesSorted(t *testing.T) {
	for name, x := range map[string]*index{"words": &wordIndex, "phrases": &phraseIndex} {
		x.get("a")
		lines := strings.Split(strings.TrimSuffix(x.text, "\n"), "\n")
		last := ""
		for _, l := range lines {
			k, v, _ := strings.Cut(l, "\t")
			if k <= last {
				t.Fatalf("%s: %q after %q", name, k, last)
			}
			last = k
			if got := x.get(k); got != v || v == "" {
				t.Errorf("%s: %q gives %q, want %q", name, k, got, v)
			}
		}
		for _, k := range []string{"", "\n", "zzzz", "aaaa", "\xff", "\t", "a", "~", "é"} {
			if v := x.get(k); v != "" && !strings.Contains("\n"+x.text, "\n"+k+"\t") {
				t.Errorf("%s: %q gives %q", name, k, v)
			}
		}
	}
	for _, set := range []*Set{fieldBodies, fieldAdjectives, outletAdjectives} {
		for l := range strings.Lines(set.words) {
			if !set.Has(strings.TrimSuffix(l, "\n")) {
				t.Errorf("%q not found", l)
			}
		}
	}
	for name, d := range map[string]struct {
		lines dict
		by    *index
	}{"countries": {countries, &countryIndex}, "demonyms": {demonyms, &demonymIndex}, "capitals": {capitals, &capitalIndex}, "fields": {fields, &fieldIndex},
		"names": {shownNames, &shownIndex}, "heads": {heads, &headIndex}, "ranks": {ranks, &rankIndex}, "firsts": {firsts, &firstIndex}} {
		for l := range strings.Lines(string(d.lines)) {
			k, v, _ := strings.Cut(strings.TrimSuffix(l, "\n"), "\t")
			if got := d.by.get(k); got != v || v == "" {
				t.Errorf("%s: %q gives %q, want %q", name, k, got, v)
			}
		}
		if got := d.by.get("zzzz"); got != "" {
			t.Errorf("%s: zzzz gives %q", name, got)
		}
	}
}

func TestSet(t *testing.T) {
	const list = " a about\n\tal-dar é  zz\t "
	s := SetOf(list)
	for _, w := range strings.Fields(list) {
		if !s.Has(w) {
			t.Errorf("%q not found", w)
		}
	}
	for _, w := range []string{"", " ", "ab", "al", "dar", "a about", "zz\t", "about\n"} {
		if s.Has(w) {
			t.Errorf("%q found", w)
		}
	}
	if SetOf("").Has("a") || SetOf(" ").Has(" ") {
		t.Error("an empty set has something")
	}
}

func TestCountries(t *testing.T) {
	for in, want := range map[string]string{"people's republic of china": "CN", "u.s.": "US", "iran": "IR", "nowhere": "",
		"people's republic of vietnam": "VN", "islamic republic of kenya": "KE", "hashemite kingdom of jordan": "JO", "grand duchy of luxembourg": "LU",
		"republic of the philippines": "PH", "people's republic of nowhere": "", "republic of": "", "united": "", "people's": "", "united front of iran": ""} {
		if got := Country(in); got != want {
			t.Errorf("Country(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"iranians": "IR", "chinese": "CN", "british": "GB", "iran": ""} {
		if got := Demonym(in); got != want {
			t.Errorf("Demonym(%q) = %q, want %q", in, got, want)
		}
	}
	if Capital("tehran") != "IR" || Capital("teheran") != "IR" || CountryName("IR") != "Iran" || CountryDemonym("IR") != "Iranian" || CountryName("ZZ") != "" {
		t.Error("capitals or shown names")
	}
}

func TestOfficeAt(t *testing.T) {
	for _, c := range strings.Split(strings.TrimSpace(officeCases), "\n") {
		in, want, _ := strings.Cut(c, " => ")
		w := words(strings.Fields(in))
		o, n := OfficeAt(w, 0, len(w))
		got := strings.Join(w[:n], " ") + " = " + o.Name
		if o.Rank {
			got += " (rank)"
		}
		if o.Past {
			got += " (past)"
		}
		if o.Plural {
			got += " (plural)"
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}

const officeCases = `
president of uganda => president = president
vice president => vice president = vice president
vice - president said => vice - president = vice president
prime minister => prime minister = prime minister
deputy prime minister and foreign minister => deputy prime minister = deputy prime minister
minister of national defense wei => minister of national defense = minister of defence
defense minister => defense minister = minister of defence
minister for foreign affairs of => minister for foreign affairs = minister of foreign affairs
foreign minister => foreign minister = minister of foreign affairs
deputy minister of industry and trade of => deputy minister of industry and trade = deputy minister of industry and trade
secretary of state john => secretary of state = secretary of state
foreign secretary => foreign secretary = minister of foreign affairs
u.s. president =>  = 
chief of staff of iran => chief of staff = chief of staff
chief of the general staff => chief of the general staff = chief of staff
chief of china => chief = chief
maj. gen. mohammad => maj. gen. = major general (rank)
brig. gen. x => brig. gen. = brigadier general (rank)
lieutenant general x => lieutenant general = lieutenant general (rank)
general secretary x => general secretary = general secretary
former president x => former president = president (past)
ex - president => ex - president = president (past)
foreign ministry spokesperson =>  = 
state councilor => state councilor = state councillor
mr x => mr = mr (rank)
attorney general of => attorney general = attorney general
chairman of the joint chiefs of staff => chairman of the joint chiefs of staff = chairman of the joint chiefs of staff
vice chairman of the => vice chairman = vice chairman
military chief said => military chief = chief of military
supreme leader => supreme leader = supreme leader
`

func TestEntryAt(t *testing.T) {
	for in, want := range map[string]int{
		"united states of america x": 4, "people 's republic of china": 5, "new york city": 3, "guinea - bissau": 3,
		"al jazeera": 2, "washington , d.c. x": 3, "iran x": 1, "qwerty x": 1, "cote d'ivoire": 2, "al - qaeda x": 3,
		"people 's republic of vietnam x": 5, "islamic republic of kenya": 4, "republic of the philippines x": 4, "people 's republic of nowhere": 1,
		"islamic republic news agency": 1, "united nations x": 2,
	} {
		w := words(strings.Fields(in))
		if _, n, _ := EntryAt(w, 0, len(w), nil); n != want {
			t.Errorf("%s: %d tokens, want %d", in, n, want)
		}
	}
}

// The short questions before the long lists must never say no to what a list holds.
func TestGatesLetThrough(t *testing.T) {
	for line := range strings.Lines(string(countries)) {
		if key, _, _ := strings.Cut(line, "\t"); Lookup(key)&IsCountry == 0 {
			t.Errorf("country %q is not among the phrases", key)
		}
	}
	for line := range strings.Lines(string(demonyms)) {
		if key, _, _ := strings.Cut(line, "\t"); !Adjectival(key) {
			t.Errorf("demonym %q is not among the adjectives", key)
		}
	}
	for _, d := range []dict{heads, ranks, prefixes} {
		for line := range strings.Lines(string(d)) {
			key, _, _ := strings.Cut(line, "\t")
			first, _, two := strings.Cut(key, " ")
			if two && d != heads {
				continue // read word by word
			}
			if !BeginsOffice(first) {
				t.Errorf("%q begins an office", key)
			}
		}
	}
}
