package news

// An Edition is a whole collection, read: every article's Reading, and what the
// readings add up to. The order of everything in it is fixed by its content.
type Edition struct {
	Readings []Reading    `json:"readings"`
	Entities []Entity     `json:"entities"`
	Meetings []Meeting    `json:"meetings"`
	Visits   []Visit      `json:"visits"`
	Quotes   []QuoteGroup `json:"quotes"`
	Passages []Passage    `json:"passages,omitempty"` // told by several outlets in one text
	Edges    []Edge       `json:"edges"`
	Graph    Graph        `json:"graph"`
	Notices  []Notice     `json:"notices"`

	// Outcomes says of each correction that was given, in their order, what became of it.
	Outcomes []Outcome `json:"outcomes,omitempty"`

	// Holder[a][i] is the index in Entities of actor i of article a; -1: none.
	Holder [][]int `json:"holder"`
}

// EntityOf is the entity of actor i of article a, or nil.
func (ed *Edition) EntityOf(a, i int) *Entity {
	if e := ed.EntityIndex(a, i); e >= 0 {
		return &ed.Entities[e]
	}
	return nil
}

// EntityIndex is the index of the entity of actor i of article a, or -1.
func (ed *Edition) EntityIndex(a, i int) int {
	if a < 0 || a >= len(ed.Holder) || i < 0 || i >= len(ed.Holder[a]) {
		return -1
	}
	return ed.Holder[a][i]
}

// An Entity is one person, organisation or place over all articles.
type Entity struct {
	ID       string    `json:"id"` // "e:" and an anchor, see package link
	Kind     Kind      `json:"kind"`
	Name     string    `json:"name"`
	Country  string    `json:"country,omitempty"`
	Roles    []string  `json:"roles,omitempty"` // normalised offices, most frequent first
	Actors   []ActorAt `json:"actors"`
	Variants []Variant `json:"variants"`
	Links    []Link    `json:"links,omitempty"`

	// Corrected are the kinds of corrections that made the entity what it is.
	Corrected []CorrectionKind `json:"corrected,omitempty"`
}

// ActorAt is an actor's address: article and actor, both as indices.
type ActorAt struct {
	Article int `json:"article"`
	Actor   int `json:"actor"`
}

// A Variant is one spelling in one article and how often it stands there.
type Variant struct {
	_       [0]func() // never compared: spares the code for it
	Surface string    `json:"surface"`
	Article int       `json:"article"`
	Count   int       `json:"count"`
	Suspect bool      `json:"suspect,omitempty"`
}

// A Link says why a surface was joined to an entity.
type Link struct {
	Surface string   `json:"surface"`
	Article int      `json:"article"`
	To      string   `json:"to"`      // the surface it was joined to
	Score   int      `json:"score"`   // per mille
	Reasons []Reason `json:"reasons"` // strongest first
	Suspect bool     `json:"suspect,omitempty"`
	Refs    []Ref    `json:"refs,omitempty"` // sentences that carry the reasons

	Corrected bool `json:"corrected,omitempty"` // the reader says so
}

// A Reason is one piece of evidence for or against "these are one": its kind
// for programs and tests, its sentence for people.
type Reason struct {
	_    [0]func() // never compared: spares the code for it
	Kind string    `json:"kind"` // "romanisation", "same office", "surname alone", …
	Text string    `json:"text"` // "one Persian letter is written q or gh"
}

// A Meeting is one contact over all articles that tell of it. Meetings, talks,
// calls, letters and invitations are all kept here, told apart by Kind; only held
// meetings and talks count as "met", see [Meeting.Met]. Visits are apart, see [Visit].
type Meeting struct {
	ID           string      `json:"id"` // "m:" and an anchor
	Kind         ContactKind `json:"kind"`
	Status       Status      `json:"status"`
	Participants []int       `json:"participants"`      // entity indices, named
	Unnamed      []string    `json:"unnamed,omitempty"` // descriptions, as the text has them
	From         Day         `json:"from,omitempty"`
	To           Day         `json:"to,omitempty"`
	Day          Basis       `json:"day_basis,omitempty"`
	Place        int         `json:"place"` // entity index; -1: not told
	Where        Basis       `json:"place_basis,omitempty"`
	Tellings     []Telling   `json:"tellings"`
	Visit        int         `json:"visit"` // index in Edition.Visits; -1

	// Origins are the articles, as indices in Edition.Readings, that tell the meeting in
	// one text, a list for each such text. Articles with a text of their own are in none.
	Origins [][]int `json:"origins,omitempty"`

	// Corrected are the kinds of corrections that apply; Added and Removed the participants,
	// as entity indices, whom the reader put in and took out.
	Corrected []CorrectionKind `json:"corrected,omitempty"`
	Added     []int            `json:"added,omitempty"`
	Removed   []int            `json:"removed,omitempty"`
}

// Has reports whether a correction of kind k applies to m.
func (m *Meeting) Has(k CorrectionKind) bool {
	for _, c := range m.Corrected {
		if c == k {
			return true
		}
	}
	return false
}

// Met reports whether m is a meeting or talks that took place.
func (m *Meeting) Met() bool {
	return m.Status == Held && (m.Kind == MeetingContact || m.Kind == Talks)
}

// Called reports whether m is a call that took place.
func (m *Meeting) Called() bool { return m.Status == Held && m.Kind == Call }

// A Telling is one article's account of a meeting: indices of its contacts.
type Telling struct {
	Article  int   `json:"article"`
	Contacts []int `json:"contacts"`
}

// A Visit is one journey that binds meetings: who came, where, when.
type Visit struct {
	ID       string    `json:"id"` // "v:" and an anchor
	Visitor  int       `json:"visitor"`
	Status   Status    `json:"status"`
	Place    int       `json:"place"` // entity index; -1
	Country  string    `json:"country,omitempty"`
	From     Day       `json:"from,omitempty"`
	To       Day       `json:"to,omitempty"`
	Day      Basis     `json:"day_basis,omitempty"`
	Meetings []int     `json:"meetings"`
	Covers   []int     `json:"covers"` // articles that tell anything of it
	Tellings []Telling `json:"tellings,omitempty"`
}

// A QuoteGroup holds quotes that say the same, in the same or other words.
type QuoteGroup struct {
	ID     string    `json:"id"` // "q:" and an anchor
	Quotes []QuoteAt `json:"quotes"`
	Alike  int       `json:"alike,omitempty"` // least likeness within the group, per mille
}

// A Passage is a stretch of text that articles of several outlets have word for word,
// or nearly so. It does not tell who had it first.
type Passage struct {
	ID     string      `json:"id"`     // "p:" and an anchor
	Places []PassageAt `json:"places"` // by article; each article once
	Words  int         `json:"words"`  // of the shortest, without what it quotes
	Alike  int         `json:"alike"`  // of the least alike two sentences compared, per mille
}

// PassageAt is where a passage stands: an article, as index in Edition.Readings, and
// the bytes of its text.
type PassageAt struct {
	Article int `json:"article"`
	Span
}

// QuoteAt is a quote's address.
type QuoteAt struct {
	Article int `json:"article"`
	Quote   int `json:"quote"`
}

// An EdgeKind is what joins two people in the network.
type EdgeKind string

const (
	Met           EdgeKind = "met"
	Called        EdgeKind = "called"
	NamedTogether EdgeKind = "named together"
)

// An Edge joins two people, A < B as entity indices.
type Edge struct {
	ID           string   `json:"id"`
	A            int      `json:"a"`
	B            int      `json:"b"`
	Kind         EdgeKind `json:"kind"`
	Weight       int      `json:"weight"`       // met, called: meetings; named together: sentences
	Significance int      `json:"significance"` // per mille; how much more often than chance
	Meetings     []int    `json:"meetings,omitempty"`
	Evidence     []Ref    `json:"evidence"`

	Corrected bool `json:"corrected,omitempty"` // a meeting that the reader corrected is behind it
}

// A Graph is the drawn network: nodes with places, computed by the engine so
// that every browser draws the same. Places and size are 0 until somebody looks at it.
type Graph struct {
	Nodes  []Node `json:"nodes"`
	Lines  []Line `json:"lines"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
	Left   int    `json:"left,omitempty"` // people not drawn, above the limit
}

// A NodeKind is what a node stands for.
type NodeKind string

const (
	PersonNode  NodeKind = "person"
	MeetingNode NodeKind = "meeting"
	UnnamedNode NodeKind = "unnamed" // somebody described, never named, in a meeting
)

// A Node is one drawn thing; its label's box is part of the layout.
type Node struct {
	_         [0]func() // never compared: spares the code for it
	Kind      NodeKind  `json:"kind"`
	Entity    int       `json:"entity"`  // for people; -1
	Meeting   int       `json:"meeting"` // for meetings and unnamed; -1
	Label     string    `json:"label"`
	Sub       string    `json:"sub,omitempty"` // second line: a date, an office
	X         int       `json:"x"`
	Y         int       `json:"y"`
	R         int       `json:"r"`  // radius, or half the side of a square
	LX        int       `json:"lx"` // label: x of its anchor, y of its first baseline
	LY        int       `json:"ly"`
	Anchor    string    `json:"anchor"` // start, middle, end
	Community int       `json:"community"`
	Rank      int       `json:"rank"` // centrality, per mille of the greatest
}

// A Line joins two nodes, by index in Nodes. Edge indexes Edition.Edges, or -1
// for the two halves of a meeting (node to meeting to node).
type Line struct {
	_    [0]func() // never compared: spares the code for it
	From int       `json:"from"`
	To   int       `json:"to"`
	Kind EdgeKind  `json:"kind"`
	Edge int       `json:"edge"`
}

// A NoticeKind is what a careful reader would notice.
type NoticeKind string

const (
	SuspectName   NoticeKind = "suspect name"
	OtherMouth    NoticeKind = "same quote, other speaker"
	OtherWords    NoticeKind = "same quote, other words"
	Disagreement  NoticeKind = "disagreement"
	Silence       NoticeKind = "silence"
	SingleOrigin  NoticeKind = "copied passage"
	UnnamedSource NoticeKind = "unnamed source"
	Spelling      NoticeKind = "spelling"
)

// A Notice is one thing worth a reader's eye, in one plain sentence.
type Notice struct {
	ID       string     `json:"id"`
	Kind     NoticeKind `json:"kind"`
	Text     string     `json:"text"`              // one sentence
	Because  string     `json:"because,omitempty"` // the reason, in plain words
	Refs     []Ref      `json:"refs"`
	Entities []int      `json:"entities,omitempty"`
	Meetings []int      `json:"meetings,omitempty"`
	Quotes   []int      `json:"quotes,omitempty"` // quote groups
	Passages []int      `json:"passages,omitempty"`
	Outlets  []string   `json:"outlets,omitempty"`
	Rank     int        `json:"rank"` // per mille, greatest first
	Rows     []Row      `json:"rows,omitempty"`
}

// A Row is one article's line of a notice that compares.
type Row struct {
	_       [0]func() // never compared: spares the code for it
	Article int       `json:"article"` // index in Edition.Readings
	Text    string    `json:"text"`
	Silent  bool      `json:"silent,omitempty"`
}
