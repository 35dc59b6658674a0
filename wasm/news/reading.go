package news

// A Reading is what one article tells, before it is compared with any other. It
// depends on the article alone, so it can be cached under the article's hash.
// Actors are known by their index in Actors; -1 is "nobody known".
type Reading struct {
	Article   *Article    `json:"article"`
	Hash      string      `json:"hash"` // of the article's text, see text.Hash
	Furniture []Furniture `json:"furniture,omitempty"`
	Captions  []Span      `json:"captions,omitempty"`
	Sentences []Span      `json:"sentences,omitempty"` // in text order; furniture is in none
	Mentions  []Mention   `json:"mentions,omitempty"`  // in text order, never overlapping
	Dates     []Date      `json:"dates,omitempty"`
	Actors    []Actor     `json:"actors,omitempty"`
	Refs      []Reference `json:"refs,omitempty"` // in text order
	Contacts  []Contact   `json:"contacts,omitempty"`
	Quotes    []Quote     `json:"quotes,omitempty"`
	Warnings  []string    `json:"warnings,omitempty"` // plain sentences: "The article has no text."
}

// Furniture is text that is not news: navigation, adverts, headlines of other
// stories, comment forms, licence lines, desk signatures.
type Furniture struct {
	Span
	Why string `json:"why"` // "comment form", "licence notice", … for the margin
}

// A Kind is the kind of thing a name stands for.
type Kind string

const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	Place        Kind = "place"
)

// A Mention is one name in the text, without the title before it.
type Mention struct {
	Span
	Kind  Kind   `json:"kind"`
	Title Span   `json:"title,omitzero"` // "Iranian President" before "Raisi", apposition after it; may be empty
	Whole Span   `json:"whole,omitzero"` // the name with its title and apposition; set by room refer
	Actor int    `json:"actor"`          // set by room refer; -1 before
	Why   string `json:"why,omitempty"`  // the rule or evidence that found it, in plain words
}

// A Precision is how exactly a date is told.
type Precision string

const (
	ByDay    Precision = "day"
	BySpan   Precision = "span" // "from 3 to 5 May", "three-day visit"
	ByWeek   Precision = "week"
	ByMonth  Precision = "month"
	BySeason Precision = "season"
	ByYear   Precision = "year"
)

// A Date is one expression of time in the text and the days it stands for, both
// included. A date that needs the day of publication and has none keeps its Span
// with From and To empty.
type Date struct {
	_ [0]func() // never compared: spares the code for it
	Span
	From      Day       `json:"from"`
	To        Day       `json:"to"`
	Precision Precision `json:"precision"`
	Basis     Basis     `json:"basis"` // stated: the text gives it in full; inferred: the day of publication was needed
}

// An Actor is one person, organisation or place as one article knows it.
type Actor struct {
	Kind     Kind   `json:"kind"`
	Name     string `json:"name"`              // the fullest surface in this article
	Country  string `json:"country,omitempty"` // ISO alpha-2, read from a title or role
	Roles    []Role `json:"roles,omitempty"`
	Mentions []int  `json:"mentions"` // indices into Reading.Mentions
	Gender   Gender `json:"gender,omitempty"`
}

// A Gender is what the text's own words (Mr, she) say of a person; empty is unknown.
type Gender string

const (
	He  Gender = "he"
	She Gender = "she"
)

// A Role is an office, rank or title that the text gives an actor.
type Role struct {
	_ [0]func() // never compared: spares the code for it
	Span
	Office  string `json:"office"`            // normalised: "minister of defence", "president"
	Country string `json:"country,omitempty"` // ISO alpha-2, where the words say it
	Of      string `json:"of,omitempty"`      // the body it is held in, as written: "Central Military Commission"
	Rank    bool   `json:"rank,omitempty"`    // a rank held beside an office, no sign of one person: "general"
}

// A RefForm is the form in which the text refers to somebody without a name.
type RefForm string

const (
	ByDescription RefForm = "description" // "the Chinese defense minister"
	ByPronoun     RefForm = "pronoun"     // "he"
	ByCounterpart RefForm = "counterpart" // "his Chinese counterpart"
)

// A Reference is a description or pronoun and the actor it stands for; Actor is
// -1 where the text leaves it open: somebody described, never named.
type Reference struct {
	_ [0]func() // never compared: spares the code for it
	Span
	Form    RefForm `json:"form"`
	Actor   int     `json:"actor"`
	Basis   Basis   `json:"basis"`
	Office  string  `json:"office,omitempty"`
	Country string  `json:"country,omitempty"`
	Why     string  `json:"why,omitempty"`
}

// A ContactKind is how two sides came into contact.
type ContactKind string

const (
	MeetingContact ContactKind = "meeting"
	Talks          ContactKind = "talks"
	Call           ContactKind = "call"
	VisitContact   ContactKind = "visit"
	Letter         ContactKind = "letter"
	Invitation     ContactKind = "invitation"
)

// A Status is whether a contact took place.
type Status string

const (
	Held      Status = "held"
	Planned   Status = "planned"
	Cancelled Status = "cancelled"
	Denied    Status = "denied"
)

// A Party is one side of a contact: an actor, or, with Actor -1, somebody the
// text describes and does not name ("the president of PLA National Defence University").
type Party struct {
	Actor int  `json:"actor"`
	Span  Span `json:"span"`            // the words that name or describe the party here
	Group bool `json:"group,omitempty"` // "senior Iranian officials": more than one person, beside the named
	Host  bool `json:"host,omitempty"`
}

// A Contact is one telling of a contact in one article.
type Contact struct {
	Kind      ContactKind `json:"kind"`
	Status    Status      `json:"status"`
	Parties   []Party     `json:"parties"`
	Cue       Span        `json:"cue"`      // the words that say so: "met with", "telephone conversation"
	Evidence  []Span      `json:"evidence"` // sentences; each, alone, names or describes every party
	From      Day         `json:"from,omitempty"`
	To        Day         `json:"to,omitempty"`
	Day       Basis       `json:"day_basis,omitempty"`
	DaySpan   Span        `json:"day_span,omitzero"` // the words the day was read from
	Place     int         `json:"place"`             // actor of kind place (or organisation); -1: not told
	Where     Basis       `json:"place_basis,omitempty"`
	PlaceSpan Span        `json:"place_span,omitzero"`
	Through   Relay       `json:"through,omitzero"`
}

// A Relay is who passed something on: "Press TV reported", "according to state media".
type Relay struct {
	Span
	Actor int    `json:"actor"` // organisation; -1 where the relay is only described
	Name  string `json:"name,omitempty"`
	Basis Basis  `json:"basis,omitempty"`
}

// A Quote is words put into somebody's mouth.
type Quote struct {
	_       [0]func() // never compared: spares the code for it
	Span              // the words quoted, quotation marks left outside
	Direct  bool      `json:"direct"`
	Speaker int       `json:"speaker"`      // actor; -1: the text leaves it open
	Basis   Basis     `json:"basis"`        // of the speaker
	By      Span      `json:"by,omitzero"`  // the words that name the speaker
	Cue     Span      `json:"cue,omitzero"` // the reporting verb
	Via     Relay     `json:"via,omitzero"`
}
