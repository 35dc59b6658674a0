package correct

import (
	"errors"
	"strings"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// A correction in one line is what the screen sends and what an address can hold:
//
//	same e:1 e:2        different e:1 e:2       unsure e:1 e:2
//	name e:1 Ebrahim Raisi
//	contact m:1 held meeting
//	with m:1 e:2        without m:1 e:2
//	day m:1 2022-04-27 2022-04-28               day m:1 -
//	place m:1 e:9       speaker q:1 e:2         speaker q:1 -
//	furniture t:1 10-90                         news t:1 10-90

var errLine = errors.New("This correction cannot be understood; choose again.")

// ParseLine reads a correction in one line. The error is a sentence for the reader.
func ParseLine(s string) (c news.Correction, err error) {
	kind, rest, _ := strings.Cut(s, " ")
	of, value, _ := strings.Cut(rest, " ")
	c.Kind, c.Of = news.CorrectionKind(kind), of
	first, second, _ := strings.Cut(value, " ")
	switch c.Kind {
	case news.PersonName, news.ContactIs:
		c.Value = strings.Join(strings.Fields(value), " ")
	case news.DayIs:
		if first != "-" {
			c.From, c.To = news.Day(first), news.Day(second)
		}
		if c.To == "" {
			c.To = c.From
		}
	case news.IsFurniture, news.IsNews:
		var ok bool
		if c.Span, ok = span(value); !ok {
			return c, errLine
		}
	default:
		if value == "" {
			return c, errLine
		}
		if value != "-" {
			c.And = value
		}
	}
	if (c.Kind == news.SamePerson || c.Kind == news.DifferentPerson || c.Kind == news.UnsurePerson) && c.Of == c.And {
		return c, errors.New("These are one and the same name already; choose another.")
	}
	if c.Kind == news.DayIs && c.From > c.To {
		return c, errors.New("The last day lies before the first; choose the days again.")
	}
	if Check(&c) != "" {
		return c, errLine
	}
	return c, nil
}

// span reads "10-90".
func span(s string) (sp news.Span, ok bool) {
	from, to, cut := strings.Cut(s, "-")
	a, b := wire.NewReader([]byte(from)), wire.NewReader([]byte(to))
	ok = cut && a.Number(&sp.Start) && a.End() && b.Number(&sp.End) && b.End()
	return sp, ok
}
