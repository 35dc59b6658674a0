package wire

import "readout/wasm/news"

// Corrections: what the screen asks of them and what it is told. The screen writes a
// correction as one line (package shelf/correct has the forms), made of ids that the
// desk gave it; so it knows neither what a correction is made of nor how it is kept.

const (
	// AskMend: Arg is the id of a person, meeting, quote or article. Answers Mend: what
	// can be corrected there, and what there is to choose from.
	AskMend Ask = "mend"
	// AskPreview: Arg is a correction in a line. Answers Changes; nothing is done.
	AskPreview Ask = "preview"
	// AskCorrect: With is a correction in a line, Arg the id of what the page shows.
	AskCorrect Ask = "correct"
	// AskUndo and AskRedo: With is the number of an entry, or nothing: the last. Arg as above.
	AskUndo Ask = "undo"
	AskRedo Ask = "redo"
	// AskHistory answers History. The first time, what was kept is taken up.
	AskHistory Ask = "history"
	// AskCorrectionsFile answers History with File.
	AskCorrectionsFile Ask = "corrections-file"
	// AskImport: With is the text of a file. Arg as above.
	AskImport Ask = "corrections-import"
)

// Mend is what can be corrected of one thing. Only what belongs to its kind is set.
type Mend struct {
	ID    string `json:"id"`
	Title string `json:"title"`

	Spellings []string      `json:"spellings,omitempty"` // person: names to choose from
	Joined    []Joined      `json:"joined,omitempty"`    // person: what was joined to one person
	Apart     []PersonBrief `json:"apart,omitempty"`     // person: whom the reader keeps apart
	People    []PersonBrief `json:"people,omitempty"`    // whom one may choose, the likely first
	Likely    int           `json:"likely,omitempty"`    // how many of People are likely
	Left      int           `json:"left,omitempty"`      // people not sent, above the limit

	Who    []PersonBrief    `json:"who,omitempty"` // meeting: who took part
	Kind   news.ContactKind `json:"kind,omitempty"`
	Status news.Status      `json:"status,omitempty"`
	From   news.Day         `json:"from,omitempty"`
	To     news.Day         `json:"to,omitempty"`
	Place  string           `json:"place,omitempty"` // id
	Places []PersonBrief    `json:"places,omitempty"`

	Quotes []MendQuote `json:"quotes,omitempty"` // quote, article
	Text   string      `json:"text,omitempty"`   // article: the id of its text

	Sentences []MendSentence `json:"sentences,omitempty"` // article: what may be said to be no news
}

// Joined is a spelling that belongs to a person, and the two anchors that a correction
// names which parts it from the others.
type Joined struct {
	Surface string   `json:"surface"`
	To      string   `json:"to"`
	Of      string   `json:"of"`
	And     string   `json:"and"`
	Outlets []Outlet `json:"outlets"`
	Suspect bool     `json:"suspect,omitempty"`
}

// MendQuote is one quote whose speaker can be corrected.
type MendQuote struct {
	ID      string        `json:"id"` // of this wording alone
	Words   string        `json:"words"`
	Outlet  Outlet        `json:"outlet"`
	Speaker PersonBrief   `json:"speaker"`
	Basis   news.Basis    `json:"basis"`
	People  []PersonBrief `json:"people,omitempty"` // whom its article names; empty: Mend.People
}

// MendSentence is a sentence of an article: its place, as a correction writes it, and
// its first words.
type MendSentence struct {
	_     [0]func() // never compared: spares the code for it
	At    string    `json:"at"`
	Words string    `json:"words"`
}

// Changes is what a correction changes, or would.
type Changes struct {
	Line     string   `json:"line"`
	Sentence string   `json:"sentence"`          // what the reader says by it
	Refused  string   `json:"refused,omitempty"` // why it cannot be applied
	List     []Change `json:"list,omitempty"`
	Left     int      `json:"left,omitempty"`
}

// A Change is one thing that is there then, or not there, or another.
type Change struct {
	_    [0]func()  // never compared: spares the code for it
	Sign ChangeSign `json:"sign"`
	Text string     `json:"text"`
}

// A ChangeSign says what happens to a thing.
type ChangeSign string

const (
	Comes   ChangeSign = "+"
	Goes    ChangeSign = "−"
	Becomes ChangeSign = "→"
)

// History is the reader's corrections.
type History struct {
	List    []Correction `json:"list,omitempty"` // the last made first
	Left    int          `json:"left,omitempty"`
	Active  int          `json:"active"`
	Undo    string       `json:"undo,omitempty"` // what Undo would undo; "": nothing
	Redo    string       `json:"redo,omitempty"`
	Said    string       `json:"said,omitempty"` // what has just been done
	Note    string       `json:"note,omitempty"` // why it may not last
	Changed bool         `json:"changed,omitempty"`
	Now     string       `json:"now,omitempty"`  // the id under which the page's thing stands now
	File    string       `json:"file,omitempty"` // export: the whole file
}

// A Correction is one entry of the history.
type Correction struct {
	_       [0]func() // never compared: spares the code for it
	Number  int       `json:"number"`
	Text    string    `json:"text"`
	Undone  bool      `json:"undone,omitempty"`
	Why     string    `json:"why,omitempty"`     // it holds and is not applied: why
	Address string    `json:"address,omitempty"` // fragment of what it is about
}
