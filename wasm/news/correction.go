package news

// Corrected says that the reader overruled the engine here: neither stated nor inferred.
const Corrected Basis = "corrected"

// A Correction is one thing the reader knows better than the engine. It names what it
// is about by anchors, never by a place in a list, so that it holds when the articles
// are read again, by another version, or beside new ones: "e:" and the anchor of a
// mention of somebody, "m:" and that of the words that tell a meeting, "q:" and that of
// a quote, "t:" and the hash of a text.
type Correction struct {
	Kind  CorrectionKind `json:"kind"`
	Of    string         `json:"of"`
	And   string         `json:"and,omitempty"`   // the other person, the participant, the place, the speaker; "" for place and speaker: not told
	Value string         `json:"value,omitempty"` // of a name: the name; of a contact: status and kind, see ContactValue
	From  Day            `json:"from,omitempty"`  // of a day; "": not told
	To    Day            `json:"to,omitempty"`
	Span  Span           `json:"span,omitzero"` // of furniture and news: the stretch of the text

	// With are anchors of those who took part in the meeting when it was corrected: they
	// tell it from another one that the same words tell.
	With []string `json:"with,omitempty"`
}

// A CorrectionKind is what a correction says.
type CorrectionKind string

const (
	SamePerson      CorrectionKind = "same"      // Of and And are one person
	DifferentPerson CorrectionKind = "different" // Of is somebody else than And
	UnsurePerson    CorrectionKind = "unsure"    // it is open whether they are one: kept apart, and said so
	PersonName      CorrectionKind = "name"      // Of is called Value
	ContactIs       CorrectionKind = "contact"   // Of is what Value says: "held meeting", "planned call", "misread meeting"
	TookPart        CorrectionKind = "with"      // And took part in Of
	NoPart          CorrectionKind = "without"   // And took no part in Of
	DayIs           CorrectionKind = "day"
	PlaceIs         CorrectionKind = "place"
	SpeakerIs       CorrectionKind = "speaker"   // And said the quote Of
	IsFurniture     CorrectionKind = "furniture" // Span of the text Of is not news
	IsNews          CorrectionKind = "news"      // Span of the text Of is news
)

// Misread is the status of a contact that the reader says the articles do not tell.
const Misread Status = "misread"

// ContactValue is the Value of a [ContactIs] correction.
func ContactValue(s Status, k ContactKind) string { return string(s) + " " + string(k) }

// Subject is what a correction decides: of two with one subject, the later one holds.
func (c *Correction) Subject() string {
	const sep = "\x00"
	switch c.Kind {
	case SamePerson, DifferentPerson, UnsurePerson:
		return "who" + sep + min(c.Of, c.And) + sep + max(c.Of, c.And)
	case TookPart, NoPart:
		return "part" + sep + c.Of + sep + c.And
	case IsFurniture, IsNews:
		return "text" + sep + c.Of + sep + decimal(c.Span.Start) + "-" + decimal(c.Span.End)
	}
	return string(c.Kind) + sep + c.Of
}

func decimal(n int) string {
	if n < 0 {
		return "-"
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}

// An Outcome is what became of a correction in an edition.
type Outcome struct {
	Correction
	Applied  bool   `json:"applied"`
	Why      string `json:"why,omitempty"` // not applied: a plain sentence
	Entities []int  `json:"entities,omitempty"`
	Meeting  int    `json:"meeting"` // -1
	Article  int    `json:"article"` // of the quote or the text; -1
	Quote    int    `json:"quote"`   // -1
}
