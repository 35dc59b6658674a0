// Package wire holds the messages between the screen and the desk: plain structs
// and their JSON encoding. The screen asks for what it draws; no answer grows with
// the collection beyond what a view shows. The desk answers in any order; the id of
// a request comes back in its answer.
package wire

import "readout/wasm/news"

// A Request is one question of the screen.
type Request struct {
	ID      int      `json:"id"`
	Version string   `json:"version"` // the build's; a desk of another one answers Reload
	Ask     Ask      `json:"ask"`
	Arg     string   `json:"arg,omitempty"`     // id of a person, meeting, article, edge or quote; open: of an edition, see [About]
	With    string   `json:"with,omitempty"`    // search: the words; cancel: the id of the request to stop
	Outlets []string `json:"outlets,omitempty"` // filter: only these outlets; empty is all

	Collection string   `json:"collection,omitempty"` // which it is about; empty: the shipped articles
	Facts      []string `json:"facts,omitempty"`      // name and value in turn, see AskFix
	Body       []byte   `json:"-"`                    // beside the JSON: texts, a JSON line for each
}

// An Ask is what a request wants.
type Ask string

const (
	AskOpen     Ask = "open" // read the collection; answers Progress, at times with an Overview so far, then Overview and About; no Overview of the edition Arg, which the page has
	AskOverview Ask = "overview"
	AskNetwork  Ask = "network"
	AskMeetings Ask = "meetings"
	AskMeeting  Ask = "meeting"
	AskNames    Ask = "names"
	AskPerson   Ask = "person"
	AskEdge     Ask = "edge"
	AskQuote    Ask = "quote"
	AskArticles Ask = "articles"
	AskArticle  Ask = "article"
	AskAbout    Ask = "about"
	AskCancel   Ask = "cancel"
)

// An Answer is one answer of the desk; just the field asked for is set.
type Answer struct {
	ID       int       `json:"id"`
	Error    string    `json:"error,omitempty"`  // a sentence for the reader
	Reload   bool      `json:"reload,omitempty"` // the desk is of another build
	Progress *Progress `json:"progress,omitempty"`
	Text     string    `json:"text,omitempty"` // a piece of the edition, see AskEdition

	Overview *Overview `json:"overview,omitempty"`
	Network  *Network  `json:"network,omitempty"`
	Meetings *Meetings `json:"meetings,omitempty"`
	Meeting  *Meeting  `json:"meeting,omitempty"`
	Names    *Names    `json:"names,omitempty"`
	Person   *Person   `json:"person,omitempty"`
	Edge     *Edge     `json:"edge,omitempty"`
	Quote    *Quote    `json:"quote,omitempty"`
	Articles *Articles `json:"articles,omitempty"`
	Article  *Article  `json:"article,omitempty"`
	About    *About    `json:"about,omitempty"`
	Lessons  *Lessons  `json:"lessons,omitempty"`
	Lesson   *Lesson   `json:"lesson,omitempty"`
	Checked  *Checked  `json:"checked,omitempty"`
	Mend     *Mend     `json:"mend,omitempty"`
	Changes  *Changes  `json:"changes,omitempty"`
	History  *History  `json:"history,omitempty"`

	Collections *Collections `json:"collections,omitempty"`
	Items       *Items       `json:"items,omitempty"`
	Added       *Added       `json:"added,omitempty"`
	Taken       *Taken       `json:"taken,omitempty"`
	Changed     *Changed     `json:"changed,omitempty"`
	Body        []byte       `json:"-"` // beside the JSON
	Search      *Search      `json:"search,omitempty"`
}

// Progress is sent while articles are read: Done of Of.
type Progress struct {
	Done int `json:"done"`
	Of   int `json:"of"`
}

// An Outlet is a source of articles with the two letters it is drawn with.
type Outlet struct {
	Name    string `json:"name"`
	Badge   string `json:"badge"`
	Country string `json:"country,omitempty"`
}

// A Passage is evidence, ready to draw: a sentence (or two) of one article and
// what is marked in it. Marks are byte offsets into Text; At are the offsets of
// Text in the article, for the address that opens it there.
type Passage struct {
	Article   string    `json:"article"`
	Outlet    Outlet    `json:"outlet"`
	Published news.Day  `json:"published,omitempty"`
	At        news.Span `json:"at"`
	Text      string    `json:"text"`
	Caption   bool      `json:"caption,omitempty"`
	Marks     []Mark    `json:"marks,omitempty"`
}

// A Mark is a marked stretch of a Passage or of an article's text. Marks do not overlap,
// but that a quote may hold others, which then follow it.
type Mark struct {
	news.Span
	Kind   MarkKind `json:"kind"`
	Target string   `json:"target,omitempty"` // entity, meeting or quote id
	Note   string   `json:"note,omitempty"`   // for the margin and the tooltip
}

// A MarkKind is how a mark is drawn.
type MarkKind string

const (
	MarkPerson    MarkKind = "person"
	MarkOrg       MarkKind = "organisation"
	MarkPlace     MarkKind = "place"
	MarkSuspect   MarkKind = "suspect" // a person's name that may be a slip
	MarkRef       MarkKind = "reference"
	MarkDate      MarkKind = "date"
	MarkQuote     MarkKind = "quote"
	MarkCue       MarkKind = "cue" // the words that tell a contact
	MarkFurniture MarkKind = "furniture"
	MarkCaption   MarkKind = "caption"
	MarkFocus     MarkKind = "focus"
	MarkChanged   MarkKind = "changed" // worded differently in the other account
)

// A Told is a value with its basis and where it stands; the smallest claim there is.
type Told struct {
	Text     string     `json:"text"`         // for display: "27 April 2022"
	Is       string     `json:"is,omitempty"` // the id of what Text names, where another spelling can name the same
	Basis    news.Basis `json:"basis"`
	Passages []Passage  `json:"passages,omitempty"`
}

// PersonBrief is a person in a list or a line.
type PersonBrief struct {
	_       [0]func() // never compared: spares the code for it
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Country string    `json:"country,omitempty"`
	Role    string    `json:"role,omitempty"`
	Unnamed bool      `json:"unnamed,omitempty"` // described in the text, never named; has no ID

	Corrected bool `json:"corrected,omitempty"` // name or identity, by the reader
}

// MeetingBrief is a meeting in a list, a line or a card.
type MeetingBrief struct {
	ID     string           `json:"id"`
	Kind   news.ContactKind `json:"kind"`
	Status news.Status      `json:"status"`
	Who    []PersonBrief    `json:"who"`
	Day    Told             `json:"day"` // passages left out in lists
	Place  Told             `json:"place"`
	From   news.Day         `json:"from,omitempty"`
	To     news.Day         `json:"to,omitempty"`
	Told   []Outlet         `json:"told"`
	Silent []Outlet         `json:"silent,omitempty"` // cover the visit, do not tell this meeting

	// Origins is how many texts stand behind Told; 0 where every outlet has its own.
	Origins int `json:"origins,omitempty"`

	Corrected []string `json:"corrected,omitempty"` // what the reader corrected of it
}
