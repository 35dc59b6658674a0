// Package news holds the nouns of Readout: what an article is, what can stand in
// one, and what a collection of them adds up to. Nothing here acts; the verbs are
// in package engine and its rooms.
//
// Two rules run through every type:
//
//   - Everything read carries a [Span], byte offsets into the UTF-8 text of the
//     article it was read in. Nothing copies text.
//   - Everything read carries a [Basis]: stated, inferred, or (empty) unknown.
package news

// A Span is the half-open range [Start, End) of byte offsets into the UTF-8 text
// of one article. The zero Span means "nowhere".
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Empty reports whether s covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Len is the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// In cuts s out of text; a span that does not fit the text gives "".
func (s Span) In(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// A Ref is a span in a named article: what a claim opens when it is clicked.
type Ref struct {
	Article string `json:"article"`
	Span
}

// A Basis says on what a claim rests. The empty Basis is unknown: the text does
// not tell, and Readout says nothing.
type Basis string

const (
	Unknown  Basis = ""
	Stated   Basis = "stated"   // the text says it of this very thing
	Inferred Basis = "inferred" // it follows from what the text says elsewhere
)

// A Day is a calendar day written YYYY-MM-DD, or "" where it is not known. Days
// in this form compare in calendar order.
type Day string

// An Article is one text with the facts known about it before it is read.
type Article struct {
	ID            string   `json:"id"`
	Title         string   `json:"title,omitempty"`
	Outlet        string   `json:"outlet,omitempty"`
	OutletCountry string   `json:"outlet_country,omitempty"` // ISO 3166 alpha-2
	Published     Day      `json:"published,omitempty"`
	PublishedNote string   `json:"published_note,omitempty"`
	Dateline      string   `json:"dateline,omitempty"`
	URL           string   `json:"url,omitempty"`
	AlsoAt        []string `json:"also_at,omitempty"`
	CopiedBy      []string `json:"copied_by,omitempty"`
	Cites         []string `json:"cites,omitempty"`
	Licence       string   `json:"licence,omitempty"`
	Open          bool     `json:"open,omitempty"`     // the licence allows anybody to publish it again
	Language      string   `json:"language,omitempty"` // BCP 47; empty is taken for English
	Notes         string   `json:"notes,omitempty"`
	Text          string   `json:"text"`
}
