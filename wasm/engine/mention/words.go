package mention

import "strings"

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// Verbs that have a person before or after them, and hardly anything else.
var speech = wordSet(`said says say told tells added adds asked asks replied noted notes stressed stresses explained argued recalled insisted
	warned announced claimed claims stated states remarked commented declared expressed thanked congratulated met meets arrived visited smiled laughed
	died married resigned testified tweeted wrote writes born emphasised emphasized underlined underscored pointed spoke speaks believes thinks`)

// Words that say an office is held no more, or not yet.
var past = wordSet(`former then ex late ousted acting outgoing incoming interim deposed`)

// Titles that stand in names of bodies and places: "King Fahd University".
var titleInNames = wordSet(`king queen prince princess duke duchess emperor saint st st. sir lord lady general major pope captain cardinal bishop
	archbishop sheikh sultan imam marshal admiral colonel lieutenant sergeant dr. dr count countess baron marquis shah rev. father sister mother judge`)
