package wire

import "readout/wasm/news"

// AskSearch looks for the words in With among people, meetings, articles and quotes.
const AskSearch Ask = "search"

// Search is what was found for some words, by kind; a kind of which nothing was found
// is not there.
type Search struct {
	Words  string  `json:"words"`
	Groups []Found `json:"groups"`
}

// A FoundKind is a kind of thing that can be searched for.
type FoundKind string

const (
	FoundPeople   FoundKind = "people"
	FoundMeetings FoundKind = "meetings"
	FoundArticles FoundKind = "articles"
	FoundQuotes   FoundKind = "quotes"
)

// Found are the best of one kind, best first.
type Found struct {
	Kind FoundKind `json:"kind"`
	List []Hit     `json:"list"`
	Left int       `json:"left,omitempty"` // found besides, not sent
}

// A Hit is one thing that was found. Marks are where the words stand in Text.
type Hit struct {
	Text    string      `json:"text"`
	Marks   []news.Span `json:"marks,omitempty"`
	Sub     string      `json:"sub,omitempty"` // a second line: an office, a day, a speaker
	Address string      `json:"address"`       // fragment of the view it opens
	Country string      `json:"country,omitempty"`
	Outlets []string    `json:"outlets,omitempty"` // badges of those that tell it
}
