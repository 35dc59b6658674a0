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
	Arg     string   `json:"arg,omitempty"`     // id of a person, meeting, article, edge or quote
	With    string   `json:"with,omitempty"`    // search: the words; cancel: the id of the request to stop
	Outlets []string `json:"outlets,omitempty"` // filter: only these outlets; empty is all
}

// An Ask is what a request wants.
type Ask string

const (
	AskOpen     Ask = "open" // read the collection; answers Progress, then Overview and About
	AskOverview Ask = "overview"
	AskNetwork  Ask = "network"
	AskMeetings Ask = "meetings"
	AskMeeting  Ask = "meeting"
	AskNames    Ask = "names"
	AskPerson   Ask = "person"
	AskEdge     Ask = "edge"
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

	Overview *Overview `json:"overview,omitempty"`
	Network  *Network  `json:"network,omitempty"`
	Meetings *Meetings `json:"meetings,omitempty"`
	Meeting  *Meeting  `json:"meeting,omitempty"`
	Names    *Names    `json:"names,omitempty"`
	Person   *Person   `json:"person,omitempty"`
	Edge     *Edge     `json:"edge,omitempty"`
	Articles *Articles `json:"articles,omitempty"`
	Article  *Article  `json:"article,omitempty"`
	About    *About    `json:"about,omitempty"`
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

// A Mark is a marked stretch of a Passage or of an article's text. Marks do not overlap.
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
	Text     string     `json:"text"` // for display: "27 April 2022"
	Basis    news.Basis `json:"basis"`
	Passages []Passage  `json:"passages,omitempty"`
}

// PersonBrief is a person in a list or a line.
type PersonBrief struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Country string `json:"country,omitempty"`
	Role    string `json:"role,omitempty"`
	Unnamed bool   `json:"unnamed,omitempty"` // described in the text, never named; has no ID
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
}

// Counts are computed once and shown the same everywhere.
type Counts struct {
	Articles int `json:"articles"`
	Outlets  int `json:"outlets"`
	People   int `json:"people"`
	Visits   int `json:"visits"`
	Meetings int `json:"meetings"` // held meetings and talks
	Calls    int `json:"calls"`
	Quotes   int `json:"quotes"` // direct
}

// Overview is the first screen.
type Overview struct {
	Counts   Counts         `json:"counts"`
	Notices  []Notice       `json:"notices"`
	Network  Network        `json:"network"`
	Meetings []MeetingBrief `json:"meetings"`
	Outlets  []Outlet       `json:"outlets"`
}

// Notice is a card.
type Notice struct {
	ID       string          `json:"id"`
	Kind     news.NoticeKind `json:"kind"`
	Text     string          `json:"text"`
	Because  string          `json:"because,omitempty"`
	Passages []Passage       `json:"passages"`
	Outlets  []Outlet        `json:"outlets,omitempty"`
	Address  string          `json:"address,omitempty"` // fragment of the view that tells more: "person/e:…"
	Rows     []NoticeRow     `json:"rows,omitempty"`    // outlet by outlet, where a notice compares
}

// NoticeRow is one outlet's line of a notice.
type NoticeRow struct {
	Outlet Outlet `json:"outlet"`
	Text   string `json:"text"`
	Silent bool   `json:"silent,omitempty"`
}

// Network is what the network view draws.
type Network struct {
	Width  int    `json:"width"`
	Height int    `json:"height"`
	Nodes  []Node `json:"nodes"`
	Lines  []Line `json:"lines"`
	Left   int    `json:"left,omitempty"` // people not drawn
}

// Node is a drawn person or meeting. Address is the fragment it opens.
type Node struct {
	news.Node
	ID      string   `json:"id"`
	Country string   `json:"country,omitempty"`
	Address string   `json:"address,omitempty"`
	Title   string   `json:"title"`             // spoken and shown on hover: "Wei Fenghe, minister of defence, China: 3 meetings"
	Outlets []string `json:"outlets,omitempty"` // badges of those that tell it
	From    news.Day `json:"from,omitempty"`
	To      news.Day `json:"to,omitempty"`
}

// Line joins two nodes by index. ID is the edge's, or the meeting's for the two
// halves of a meeting.
type Line struct {
	From    int           `json:"from"`
	To      int           `json:"to"`
	Kind    news.EdgeKind `json:"kind"`
	ID      string        `json:"id"`
	Title   string        `json:"title"`
	Weight  int           `json:"weight"`
	Outlets []string      `json:"outlets,omitempty"`
}

// Edge is the panel of a picked line: who, what kind, which sentences by outlet.
type Edge struct {
	ID       string         `json:"id"`
	A        PersonBrief    `json:"a"`
	B        PersonBrief    `json:"b"`
	Kind     news.EdgeKind  `json:"kind"`
	Weight   int            `json:"weight"`
	Why      string         `json:"why"` // one sentence: what this line does and does not claim
	Meetings []MeetingBrief `json:"meetings,omitempty"`
	Passages []Passage      `json:"passages"`
	Left     int            `json:"left,omitempty"` // sentences not sent, above the limit
}

// Meetings is the list by visit; Loose belong to none. Other holds contacts that
// are no meeting: letters, invitations, planned and cancelled ones.
type Meetings struct {
	Visits []Visit        `json:"visits"`
	Loose  []MeetingBrief `json:"loose,omitempty"`
	Other  []MeetingBrief `json:"other,omitempty"`
	Left   int            `json:"left,omitempty"` // visits and meetings not listed, above the limit
}

// Visit is one journey and its meetings.
type Visit struct {
	ID       string         `json:"id"`
	Visitor  PersonBrief    `json:"visitor"`
	Place    string         `json:"place"`
	Days     Told           `json:"days"`
	From     news.Day       `json:"from,omitempty"`
	To       news.Day       `json:"to,omitempty"`
	Meetings []MeetingBrief `json:"meetings"`
	Other    []MeetingBrief `json:"other,omitempty"`
	Covers   []OutletAt     `json:"covers"` // in order of publication
	Passages []Passage      `json:"passages"`
}

// OutletAt is an outlet with the article and the day it was published.
type OutletAt struct {
	Outlet    Outlet   `json:"outlet"`
	Article   string   `json:"article"`
	Published news.Day `json:"published,omitempty"`
	Tells     []string `json:"tells,omitempty"` // meeting ids
}

// Meeting is the page of one meeting: a row for each outlet that covers it.
type Meeting struct {
	MeetingBrief
	Rows   []Row       `json:"rows"`
	Visit  *Visit      `json:"visit,omitempty"` // without its meetings' details
	Quotes []QuoteLine `json:"quotes,omitempty"`
}

// Row is one outlet's account of a meeting; a silent outlet has only Silent.
type Row struct {
	Outlet    Outlet      `json:"outlet"`
	Article   string      `json:"article"`
	Published news.Day    `json:"published,omitempty"`
	Silent    bool        `json:"silent,omitempty"`
	Note      string      `json:"note,omitempty"` // silent: "covers the visit (published 27 April), does not tell this meeting"
	Words     []Passage   `json:"words,omitempty"`
	Day       Told        `json:"day"`
	Place     Told        `json:"place"`
	Titles    []Told      `json:"titles,omitempty"` // one a participant, as the outlet has it
	Quoted    []QuoteLine `json:"quoted,omitempty"`
	Through   Told        `json:"through"`
}

// QuoteLine is one quote with speaker and relay.
type QuoteLine struct {
	ID      string      `json:"id"`      // of its group
	Speaker PersonBrief `json:"speaker"` // zero Name: not known
	Basis   news.Basis  `json:"basis"`
	Direct  bool        `json:"direct"`
	Via     Told        `json:"via"`
	Passage Passage     `json:"passage"`        // the sentence, the quote marked
	Also    []Outlet    `json:"also,omitempty"` // others that have the same words
}

// Names is every person with the spellings, outlet by outlet.
type Names struct {
	Outlets []Outlet  `json:"outlets"`
	People  []NameRow `json:"people"`
	Others  []NameRow `json:"others,omitempty"` // places and organisations with several spellings
	Left    int       `json:"left,omitempty"`   // people not listed, above the limit
}

// NameRow is one person's spellings; Cells stand in the order of Names.Outlets.
type NameRow struct {
	PersonBrief
	Kind    news.Kind    `json:"kind"`
	Cells   [][]Spelling `json:"cells"`
	Suspect bool         `json:"suspect,omitempty"`
	Several bool         `json:"several,omitempty"` // more than one spelling beyond omission
	Why     []Reasoned   `json:"why,omitempty"`
}

// Spelling is a surface and how often it stands in an outlet.
type Spelling struct {
	Surface string `json:"surface"`
	Count   int    `json:"count"`
	Suspect bool   `json:"suspect,omitempty"`
}

// Reasoned is a link with its reasons as sentences.
type Reasoned struct {
	Surface  string    `json:"surface"`
	To       string    `json:"to"`
	Outlet   Outlet    `json:"outlet"`
	Score    int       `json:"score"` // per mille
	Reasons  []string  `json:"reasons"`
	Suspect  bool      `json:"suspect,omitempty"`
	Passages []Passage `json:"passages,omitempty"`
}

// Person is the page of one person.
type Person struct {
	PersonBrief
	Row      NameRow        `json:"row"`
	Outlets  []Outlet       `json:"outlets"` // order of Row.Cells
	Roles    []Told         `json:"roles,omitempty"`
	Meetings []MeetingBrief `json:"meetings,omitempty"`
	Other    []MeetingBrief `json:"other,omitempty"`
	Quotes   []QuoteLine    `json:"quotes,omitempty"`
	Near     []NearBrief    `json:"near,omitempty"` // named together
	Passages []Passage      `json:"passages"`       // every sentence that names or means the person
	Left     int            `json:"left,omitempty"` // sentences not sent, above the limit
}

// NearBrief is somebody named together with a person.
type NearBrief struct {
	Who    PersonBrief `json:"who"`
	Edge   string      `json:"edge"`
	Weight int         `json:"weight"`
}

// Articles lists what was read.
type Articles struct {
	List []ArticleBrief `json:"list"`
	Left int            `json:"left,omitempty"` // articles not listed, above the limit
}

// ArticleBrief is an article in the list.
type ArticleBrief struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Outlet    Outlet   `json:"outlet"`
	Published news.Day `json:"published,omitempty"`
	Note      string   `json:"note,omitempty"` // why the day is missing
	Licence   string   `json:"licence,omitempty"`
	URL       string   `json:"url,omitempty"`
	Words     int      `json:"words"`
	People    int      `json:"people"`
	Meetings  int      `json:"meetings"`
	Quotes    int      `json:"quotes"`
	Warnings  []string `json:"warnings,omitempty"`
}

// Article is the reader's page: the text with its marks, paragraph by paragraph.
type Article struct {
	ArticleBrief
	AlsoAt     []string       `json:"also_at,omitempty"`
	CopiedBy   []string       `json:"copied_by,omitempty"`
	Cites      []string       `json:"cites,omitempty"`
	Notes      string         `json:"notes,omitempty"`
	Paragraphs []Paragraph    `json:"paragraphs"`
	Tells      []MeetingBrief `json:"tells,omitempty"`
}

// Paragraph is a stretch of the article's text; Marks are offsets into Text.
type Paragraph struct {
	At    news.Span `json:"at"`
	Text  string    `json:"text"`
	Part  string    `json:"part"` // body, title, heading, caption, clutter
	Marks []Mark    `json:"marks,omitempty"`
}

// About says what was read, by what, how long it took.
type About struct {
	Version   string         `json:"version"` // of the build
	Go        string         `json:"go"`
	Engine    string         `json:"engine"` // hash of the edition's bytes
	Millis    int            `json:"millis"` // reading time, measured by the shell
	Articles  int            `json:"articles"`
	Bytes     int            `json:"bytes"`
	Licences  []ArticleBrief `json:"licences"`
	Libraries []Library      `json:"libraries"`
	Withheld  []ArticleBrief `json:"withheld,omitempty"` // not shipped for their licence: address only
}

// Library is a dependency and why it is there.
type Library struct {
	Name    string `json:"name"`
	Licence string `json:"licence"`
	Why     string `json:"why"`
}
