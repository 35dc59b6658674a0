package name

import (
	"strings"
)

// placeNames: a line holds names of one place in different languages or times.
// From general knowledge; spellings that the rules explain are not listed.
const placeNames = `
 beijing peking peiping
 kyiv kiev kyjiw
 kharkiv kharkov
 lviv lvov lemberg
 odesa odessa
 dnipro dnepropetrovsk dnipropetrovsk
 zaporizhzhia zaporozhye
 luhansk lugansk
 mumbai bombay
 kolkata calcutta
 chennai madras
 bengaluru bangalore
 yangon rangoon
 myanmar burma
 istanbul constantinople
 ankara angora
 izmir smyrna
 guangzhou canton
 nanjing nanking
 tianjin tientsin
 chongqing chungking
 xiamen amoy
 taipei taibei
 ho_chi_minh_city saigon
 almaty alma_ata
 astana nursultan
 bishkek frunze
 saint_petersburg leningrad petrograd st_petersburg
 volgograd stalingrad
 gdansk danzig
 wroclaw breslau
 bratislava pressburg
 ljubljana laibach
 zagreb agram
 lisbon lisboa
 moscow moskva moskau
 warsaw warszawa warschau
 prague praha prag
 vienna wien
 munich munchen muenchen
 cologne koln koeln
 rome roma
 venice venezia
 florence firenze
 naples napoli
 milan milano
 turin torino
 geneva geneve genf
 brussels bruxelles brussel
 antwerp antwerpen anvers
 the_hague den_haag
 copenhagen kobenhavn
 athens athina
 thessaloniki salonica salonika
 bucharest bucuresti
 belgrade beograd
 cairo al_qahirah
 damascus dimashq
 aleppo halab
 jerusalem al_quds yerushalayim
 mecca makkah
 mosul al_mawsil
 isfahan esfahan ispahan
 persia iran
 ivory_coast cote_divoire
 east_timor timor_leste
 swaziland eswatini
 macedonia north_macedonia
 czech_republic czechia
 turkey turkiye
`

// ComparePlaces judges two names of places. Spellings are held for one more readily
// than with people, for there are fewer places; words that are left out are not.
func ComparePlaces(a, b string) Match {
	if b < a {
		a, b = b, a
	}
	p, q := readOrganisation(a), readOrganisation(b)
	switch {
	case p.flat == "" || q.flat == "":
		return decide(0, Unrelated, reasonNothing)
	case p.flat == q.flat:
		return decide(1000, Equal, reasonEqual)
	}
	x, y := placeKey(&p), placeKey(&q)
	for list := placeNames; list != ""; {
		var line string
		line, list, _ = strings.Cut(list, "\n")
		if line = strings.TrimSpace(line); inLine(line, []byte(x)) && inLine(line, []byte(y)) {
			return decide(900, Nick, reasonOtherPlace)
		}
	}
	if m := (&Bodies{full: true}).compare(&p, &q); len(p.words) > 1 || len(q.words) > 1 {
		return m
	}
	s := Alike(p.flat, q.flat)
	why := []ground{reasonNothing}
	if letters([]byte(p.flat)) && letters([]byte(q.flat)) && s > 100 {
		why = appendSteps(nil, []byte(p.flat), []byte(q.flat))
	}
	if s >= 600 && len(p.flat) > 4 && len(q.flat) > 4 {
		s = max(s, sameAt+(s-600)/4)
	}
	r := Spelling
	if s < unsureAt {
		r = Unrelated
	}
	return decide(s, r, why...)
}

func placeKey(o *organisation) string {
	k := ""
	for i := range o.words {
		if i > 0 {
			k += "_"
		}
		k += o.words[i].text
	}
	return k
}

// inLine reports whether w is a word of a line of words parted by single spaces.
func inLine(line string, w []byte) bool {
	for line != "" {
		var f string
		if f, line, _ = strings.Cut(line, " "); f == string(w) {
			return true
		}
	}
	return false
}
