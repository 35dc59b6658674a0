package wire

// What the views are told, a type or a few for each: no more than the view shows, so that
// an answer stays small however large the collection is.

import "readout/wasm/news"

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
	_      [0]func() // never compared: spares the code for it
	Outlet Outlet    `json:"outlet"`
	Text   string    `json:"text"`
	Silent bool      `json:"silent,omitempty"`
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

	Meetings int `json:"meetings,omitempty"` // held meetings and talks of a person
	Mentions int `json:"mentions,omitempty"` // how often a person is named
}

// Line joins two nodes by index. ID is the edge's, or the meeting's for the two
// halves of a meeting. Weight counts meetings or calls; for halves of a meeting,
// articles that tell it; for people named together, sentences. Days are those on which
// it took place, or, for people named together, on which an article was published that
// does so; at most sixty, sorted.
type Line struct {
	From    int           `json:"from"`
	To      int           `json:"to"`
	Kind    news.EdgeKind `json:"kind"`
	ID      string        `json:"id"`
	Title   string        `json:"title"`
	Weight  int           `json:"weight"`
	Outlets []string      `json:"outlets,omitempty"`
	Days    []string      `json:"days,omitempty"`
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

	Corrected bool `json:"corrected,omitempty"` // a meeting that the reader corrected is behind it
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
	Shared []Shared    `json:"shared,omitempty"` // tellings that are one text
}

// Shared is one text that several outlets have: they count as one origin.
type Shared struct {
	Outlets  []Outlet  `json:"outlets"`  // in order of publication
	Passages []Passage `json:"passages"` // the stretch, once an outlet, in that order
}

// Row is one outlet's account of a meeting; a silent outlet has only Silent.
type Row struct {
	Outlet    Outlet      `json:"outlet"`
	Article   string      `json:"article"`
	Published news.Day    `json:"published,omitempty"`
	Silent    bool        `json:"silent,omitempty"`
	Note      string      `json:"note,omitempty"` // silent: "covers the visit (published 27 April), does not tell this meeting"
	Who       []Told      `json:"who,omitempty"`  // in the order of Meeting.Who, in the outlet's words; no Text: not named here
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

// Quote is one statement in all its wordings. None is the original.
type Quote struct {
	ID       string         `json:"id"`
	Lines    []QuoteLine    `json:"lines"`              // in order of publication
	Parts    []Wording      `json:"parts,omitempty"`    // the quoted words, cut where they part; empty: one line, or too long
	Meetings []MeetingBrief `json:"meetings,omitempty"` // where it was said, as far as the articles tell
	Silent   []OutletAt     `json:"silent,omitempty"`   // cover the same visit and do not have it, in order of publication
	Left     int            `json:"left,omitempty"`     // wordings not sent, above the limit
}

// Wording is one stretch of aligned wordings. Same: all have these words (but for
// capitals and signs), Words holds them once; else Words[i] is what line i has here,
// "" where it has nothing.
type Wording struct {
	Same  bool     `json:"same,omitempty"`
	Words []string `json:"words"`
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
	_       [0]func() // never compared: spares the code for it
	Surface string    `json:"surface"`
	Count   int       `json:"count"`
	Suspect bool      `json:"suspect,omitempty"`
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

	Corrected bool `json:"corrected,omitempty"` // the reader says so
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
	Near     []NearBrief    `json:"near,omitempty"`   // named together
	Passages []Passage      `json:"passages"`         // every sentence that names or means the person
	Silent   []OutletAt     `json:"silent,omitempty"` // cover a visit in which the person met somebody, and never name the person
	Left     int            `json:"left,omitempty"`   // sentences not sent, above the limit

	Apart  []PersonBrief `json:"apart,omitempty"`  // whom the reader says to be somebody else
	Unsure []PersonBrief `json:"unsure,omitempty"` // of whom the reader is not sure
}

// NearBrief is somebody named together with a person.
type NearBrief struct {
	_      [0]func()   // never compared: spares the code for it
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
	Copy      string   `json:"copy,omitempty"` // no URL: where a copy of it stands
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
	Said       *Said          `json:"said,omitempty"`
	TextID     string         `json:"text_id"` // names the text in corrections
}

// Said is how much of an article rests on what somebody is reported to have said.
type Said struct {
	Sentences  int      `json:"sentences"`     // of the article, without titles, captions and furniture
	Attributed int      `json:"attributed"`    // of these: hold something that is given as said by somebody, or as passed on
	By         []SaidBy `json:"by"`            // whose words, most sentences first; a sentence may count for two
	Via        []SaidBy `json:"via,omitempty"` // who passed them on
}

// SaidBy is one voice of an article. The zero Name is "nobody named".
type SaidBy struct {
	Who       PersonBrief `json:"who"`
	Sentences int         `json:"sentences"`
}

// Paragraph is a stretch of the article's text; Marks are offsets into Text.
type Paragraph struct {
	At    news.Span  `json:"at"`
	Text  string     `json:"text"`
	Part  string     `json:"part"` // body, title, heading, caption, clutter
	Marks []Mark     `json:"marks,omitempty"`
	Also  []OutletAt `json:"also,omitempty"` // have this text too, word for word or nearly so

	Corrected bool `json:"corrected,omitempty"` // the reader says whether it is news
}

// About says what was read, by what, how long it took.
type About struct {
	Version   string         `json:"version"` // of the build
	Go        string         `json:"go"`
	Engine    string         `json:"engine"`          // hash of the edition's bytes
	Millis    int            `json:"millis"`          // reading time, measured by the shell
	Start     int            `json:"start,omitempty"` // from the worker's start until it listened, in milliseconds
	Articles  int            `json:"articles"`
	From      news.Day       `json:"from,omitempty"` // day of the first article that has one
	To        news.Day       `json:"to,omitempty"`   // and of the last
	Bytes     int            `json:"bytes"`
	Licences  []ArticleBrief `json:"licences"`
	Libraries []Library      `json:"libraries"`
	Withheld  []ArticleBrief `json:"withheld,omitempty"` // not shipped for their licence: address only

	Corrections int `json:"corrections,omitempty"` // of the reader, that hold
}

// Library is a dependency and why it is there.
type Library struct {
	_       [0]func() // never compared: spares the code for it
	Name    string    `json:"name"`
	Licence string    `json:"licence"`
	Why     string    `json:"why"`
}
