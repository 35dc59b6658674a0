package text

import "strings"

// How an abbreviation takes its stop.
const (
	never        = iota
	always       // vs. etc. Mr.
	whenLower    // only without one: cf. 1999, and not the Californian CA.
	whenCap      // only with a capital: Rep. Gov. Sun. and not "a rep. Then"
	beforeNumber // only where a number follows: No. 5
)

// IsAbbreviation reports whether w, without its stop, may be written with one.
func IsAbbreviation(w string) bool { return abbreviation(w) != never }

func abbreviation(w string) int {
	if len(w) < 2 || len(w) > 8 {
		return never
	}
	var buf [8]byte
	for i := 0; i < len(w); i++ {
		if w[i]&0x80 != 0 {
			return never
		}
		buf[i] = w[i] | 0x20
	}
	return abbreviations[string(buf[:len(w)])]
}

// A rank is what an abbreviation leads us to expect of the word after it.
type rank uint8

const (
	plainStop  rank = iota // a sentence may end with it: Inc. U.S. Sept.
	beforeName             // a name follows: Gen. Mr. and initials
	beforeTime             // p.m., after which a day or a time zone goes on
	midway                 // never ends a sentence: vs. No. approx.
	atEnd                  // ends it before any capital: etc.
)

// rankOf is the rank of abbreviation w, with its stop, folded.
func rankOf(w string) rank {
	switch w {
	case "a.m.", "p.m.":
		return beforeTime
	case "etc.":
		return atEnd
	case "i.", "ph.d.": // World War I.
		return plainStop
	}
	if len(w) == 2 {
		return beforeName
	}
	w = w[:len(w)-1]
	switch {
	case titleWords[w]:
		return beforeName
	case midwayWords[w]:
		return midway
	}
	return plainStop
}

// in reports whether w is one of the words of list, where a table would be bigger than
// what it saves: few words of a text are asked for here.
func in(list, w string) bool {
	for list != "" {
		var head string
		if head, list, _ = strings.Cut(list, " "); head == w {
			return true
		}
	}
	return false
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w, rest := Field(words); w != ""; w, rest = Field(rest) {
		m[w] = true
	}
	return m
}

const (
	// before a name
	titleList = `mr mrs ms mx dr prof rev hon messrs mme mlle fr st
	gen maj lt col capt cmdr cpl sgt pvt brig adm adml cdr cmdre comm insp supt det
	sen rep gov pres amb sec atty cong del dep asst ald ayt hr`
	// within a sentence
	midwayList = `ca cf viz`
	// written with a stop by whoever does
	alwaysList = titleFew + ` vs approx incl etc ltd inc dept univ assn intl natl plc bros corp jr sr`
	titleFew   = `mr mrs ms dr prof `
	// with a stop only when they begin with a capital: the rest are words too
	capList = titleList + ` jan feb mar apr jun jul aug sept sep oct nov dec
	mon tue tues wed thu thur thurs fri co mt ft ph gubernat calif conn`
	// before a number
	numberList = `no nos art arts fig figs vol vols pp ch sec para paras`
)

var (
	titleWords    = set(titleList)
	midwayWords   = set(midwayList + " vs approx incl no nos art arts fig figs vol vols pp ch para paras")
	abbreviations = func() map[string]int {
		m := map[string]int{}
		for kind, list := range [...]string{always: alwaysList, whenLower: midwayList + " al", whenCap: capList, beforeNumber: numberList} {
			for w, rest := Field(list); w != ""; w, rest = Field(rest) {
				if m[w] == never {
					m[w] = kind
				}
			}
		}
		return m
	}()
)

// Words that begin a sentence more often than they begin a name.
var starters = set(`the a an this that these those he she it they we i you his her its their our
	in on at by for from with after before during since while when as if but and or so yet
	however meanwhile earlier later also there here what who why how according both all
	some many most several no not only another each every such under over between among
	asked speaking then now nor although though because despite until once still thus
	nevertheless moreover furthermore instead last next today yesterday`)

// Of these the ones that are no family name: "Gen. He Weidong", "J. So".
var surest = set(`the this that these those they but and however meanwhile when while after before
	although though because despite moreover nevertheless furthermore according during since then`)

// After "5 p.m." these go on.
var timeWords = set(`gmt utc est edt cet cest bst ist msk pst pdt et ct pt mt eastern central pacific
	local moscow monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	january february march april may june july august september october november december
	jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sept sept. sep oct oct. nov nov. dec dec.`)
