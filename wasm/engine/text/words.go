package text

import "strings"

// IsAbbreviation reports whether w, without its stop, is written with one.
func IsAbbreviation(w string) bool { return abbreviations[strings.ToLower(w)] }

// titleAbbreviation reports whether w, with its stop, stands before a name.
func titleAbbreviation(w string) bool {
	w = strings.TrimSuffix(strings.ToLower(w), ".")
	return titles[w] || len(w) == 1
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// Abbreviations that stand before a name.
var titles = set(`mr mrs ms mx dr prof sr jr rev hon messrs mme mlle fr st
	gen maj lt col capt cmdr cpl sgt pvt brig adm adml cdr cmdre comm insp supt det
	sen rep gov pres amb sec atty cong del`)

// Abbreviations written with a stop: the titles and those of months, companies,
// bodies and notes.
var abbreviations = set(`mr mrs ms mx dr prof sr jr rev hon messrs mme mlle fr st
	gen maj lt col capt cmdr cpl sgt pvt brig adm adml cdr cmdre comm insp supt det
	sen rep gov pres amb sec atty cong del
	jan feb mar apr jun jul aug sept sep oct nov dec
	inc ltd corp co bros plc dept univ assn intl natl
	no vs v etc al ft mt vol pp ed eds est approx ca cf viz`)

// Words that begin a sentence more often than they begin a name.
var starters = set(`the a an this that these those he she it they we i you his her its their our
	in on at by for from with after before during since while when as if but and or so yet
	however meanwhile earlier later also there here what who why how according both all
	some many most several no not only another each every such under over between among
	asked speaking`)
