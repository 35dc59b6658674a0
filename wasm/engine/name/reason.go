package name

import "readout/wasm/news"

// A ground is a reason while it is being collected: its number in reasonTable, or
// whyRule and the class of a rule of spelling. Numbers are a byte each; sentences
// are made of them once, when the match is done.
type ground uint8

const (
	reasonEqual ground = iota
	reasonSpaced
	reasonAccent
	reasonNothing
	reasonFamilyAlone
	reasonGivenAlone
	reasonFamily
	reasonGiven
	reasonMiddle
	reasonFather
	reasonSyllable
	reasonSystems
	reasonMaybe
	reasonFamilyForm
	reasonSon
	reasonGeneration
	reasonMiddleOut
	reasonPatronymic
	reasonGivenOut
	reasonFamilyOut
	reasonOutBoth
	reasonInitial
	reasonInitials
	reasonNick
	reasonTranslated
	reasonServant
	reasonSlip
	reasonBaltic
	reasonNisba
	reasonOrder
	reasonShared
	reasonScript
	reasonAcronym
	reasonForm
	reasonWordOrder
	reasonCountryForm
	reasonCountryOut
	reasonCountries
	reasonNumbers
	reasonWords
	reasonWordsOut
	reasonFreeOut
	reasonKindOnly
	reasonWordSlip
	reasonStem
	reasonBodyForm
	reasonOtherPlace

	whyRule // and the class
)

// reasonTable gives each reason its kind, for programs, and its sentence.
var reasonTable = [...]news.Reason{
	reasonEqual:       {Kind: "same name", Text: "the same name"},
	reasonSpaced:      {Kind: "joined", Text: "the same letters, with spaces or hyphens elsewhere"},
	reasonAccent:      {Kind: "accent", Text: "one has an accent or mark that the other leaves out"},
	reasonNothing:     {Kind: "nothing shared", Text: "no shared name"},
	reasonFamilyAlone: {Kind: "family name alone", Text: "family name alone"},
	reasonGivenAlone:  {Kind: "given name alone", Text: "given name alone"},
	reasonFamily:      {Kind: "family names differ", Text: "the last names differ"},
	reasonGiven:       {Kind: "given names differ", Text: "the given names differ"},
	reasonMiddle:      {Kind: "middle names differ", Text: "the middle names differ"},
	reasonFather:      {Kind: "fathers' names differ", Text: "the fathers' names differ"},
	reasonSyllable:    {Kind: "syllables differ", Text: "the syllables of the given names differ, and each is a name of its own"},
	reasonSystems:     {Kind: "East Asian syllable", Text: "the same syllables in two East Asian romanisations"},
	reasonMaybe:       {Kind: "East Asian syllable", Text: "one syllable may be written both ways in East Asian romanisations"},
	reasonFamilyForm:  {Kind: "East Asian family name", Text: "one East Asian family name is written in both ways"},
	reasonSon:         {Kind: "father and son", Text: "father and son are swapped"},
	reasonGeneration:  {Kind: "generation", Text: "what follows the name differs: Jr, Sr or a number"},
	reasonMiddleOut:   {Kind: "omission", Text: "a middle name is left out"},
	reasonPatronymic:  {Kind: "omission", Text: "the father's name is left out"},
	reasonGivenOut:    {Kind: "omission", Text: "a given name is left out"},
	reasonFamilyOut:   {Kind: "omission", Text: "a family name is left out"},
	reasonOutBoth:     {Kind: "omission", Text: "each leaves out a name that the other has"},
	reasonInitial:     {Kind: "initial", Text: "one gives a name by its first letter alone"},
	reasonInitials:    {Kind: "initials differ", Text: "the middle initials are not the same"},
	reasonNick:        {Kind: "nickname", Text: "one is a short form of the other's given name"},
	reasonTranslated:  {Kind: "other language", Text: "the given names are one name in two languages"},
	reasonServant:     {Kind: "omission", Text: "Abd, servant of, is left out"},
	reasonSlip:        {Kind: "slip", Text: "one letter differs, probably a slip: the rest of the name is the same"},
	reasonBaltic:      {Kind: "Baltic ending", Text: "one spelling has the Latvian or Lithuanian ending -s in both parts"},
	reasonNisba:       {Kind: "omission", Text: "a given name and a name of origin, which many share"},
	reasonOrder:       {Kind: "order", Text: "the parts are in another order"},
	reasonShared:      {Kind: "same name", Text: "the other parts are the same"},
	reasonScript:      {Kind: "other script", Text: "one is written in a script that is not read here"},
	reasonAcronym:     {Kind: "acronym", Text: "one is made of the first letters of the other"},
	reasonForm:        {Kind: "legal form", Text: "the same name with another legal form, or none"},
	reasonWordOrder:   {Kind: "order", Text: "the same words in another order"},
	reasonCountryForm: {Kind: "country", Text: "the country is named in another form"},
	reasonCountryOut:  {Kind: "omission", Text: "the country is left out"},
	reasonCountries:   {Kind: "countries differ", Text: "the countries differ"},
	reasonNumbers:     {Kind: "numbers differ", Text: "the numbers differ"},
	reasonWords:       {Kind: "words differ", Text: "each has words that the other has not"},
	reasonWordsOut:    {Kind: "omission", Text: "some words are left out"},
	reasonFreeOut:     {Kind: "omission", Text: "a word that says only what kind of body it is, is left out"},
	reasonKindOnly:    {Kind: "kind alone", Text: "they share only words for a kind of body"},
	reasonWordSlip:    {Kind: "slip", Text: "one letter of a word differs, probably a slip"},
	reasonStem:        {Kind: "same stem", Text: "one word has another ending"},
	reasonBodyForm:    {Kind: "same meaning", Text: "two words have the same meaning, as ministry and department"},
	reasonOtherPlace:  {Kind: "other language", Text: "one place has both names, in two languages or at two times"},
}

func (w ground) reason() news.Reason {
	if w < whyRule {
		return reasonTable[w]
	}
	r := &rules[w-whyRule]
	return news.Reason{Kind: r.kind, Text: r.text}
}

// reasons makes sentences, each once.
func reasons(ws []ground) []news.Reason {
	out := make([]news.Reason, 0, len(ws))
	for _, w := range ws {
		if r := w.reason(); !listedReason(out, r.Text) {
			out = append(out, r)
		}
	}
	return out
}

func listedReason(rs []news.Reason, text string) bool {
	for i := range rs {
		if rs[i].Text == text {
			return true
		}
	}
	return false
}

func listedWhy(ws []ground, w ground) bool {
	for _, x := range ws {
		if x == w || x >= whyRule && w >= whyRule && rules[x-whyRule].text == rules[w-whyRule].text {
			return true
		}
	}
	return false
}
