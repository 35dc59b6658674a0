package correct

import (
	"strings"

	"readout/wasm/news"
)

// Sentence is an entry in plain words: what the reader said. days writes days for
// people.
func (e *Entry) Sentence(days func(from, to news.Day) string) string {
	of, and := e.Words[0], e.Words[1]
	if of == "" {
		of = "(not here)"
	}
	if and == "" {
		and = "(not here)"
	}
	switch e.Kind {
	case news.SamePerson:
		return of + " and " + and + " are the same person."
	case news.DifferentPerson:
		return of + " is not " + and + "."
	case news.UnsurePerson:
		return "It is not sure whether " + of + " and " + and + " are the same person."
	case news.PersonName:
		return of + " is called " + e.Value + "."
	case news.ContactIs:
		return of + ": " + contactWords(e.Value) + "."
	case news.TookPart:
		return of + ": " + and + " took part."
	case news.NoPart:
		return of + ": " + and + " took no part."
	case news.DayIs:
		if e.From == "" {
			return of + ": the day is not given."
		}
		return of + ": the day is " + days(e.From, e.To) + "."
	case news.PlaceIs:
		if e.And == "" {
			return of + ": the place is not given."
		}
		return of + ": the place is " + and + "."
	case news.SpeakerIs:
		if e.And == "" {
			return "Who said “" + of + "” is not known."
		}
		return and + " said “" + of + "”."
	case news.IsFurniture:
		return "“" + of + "” is not news."
	case news.IsNews:
		return "“" + of + "” is news."
	}
	return "A correction of a kind that is not known here."
}

// contactWords says what a contact was: "no meeting, it was misread", "a meeting, held".
func contactWords(value string) string {
	status, kind, _ := strings.Cut(value, " ")
	if status == string(news.Misread) {
		return "this is no " + noun(kind) + ", it was misread"
	}
	article := "a "
	switch kind {
	case string(news.Talks):
		article = ""
	case string(news.Invitation):
		article = "an "
	}
	return "this is " + article + kind + ", " + status
}

func noun(kind string) string {
	if kind == string(news.Talks) {
		return "round of talks"
	}
	return kind
}
