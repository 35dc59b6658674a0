package web

import (
	"strings"
	"testing"

	"readout/wasm/news"
	"readout/wasm/wire"
)

// A quotation is drawn as one and holds the marks in it; its note begins with its first
// word, though that has a mark of its own.
func TestQuotationIsOne(t *testing.T) {
	const text = `"Iran looks to China," he said.`
	mark := func(kind wire.MarkKind, words, note string) wire.Mark {
		i := strings.Index(text, words)
		return wire.Mark{Span: news.Span{Start: i, End: i + len(words)}, Kind: kind, Note: note}
	}
	p := wire.Paragraph{Part: "body", Text: text, At: news.Span{End: len(text)}, Marks: []wire.Mark{
		mark(wire.MarkQuote, "Iran looks to China,", "said by Wei"), mark(wire.MarkPlace, "Iran", "Iran"), mark(wire.MarkPlace, "China", "China")}}
	got := cutter{met: map[string]bool{}}.paragraph(p).html()
	for _, want := range []string{
		`&quot;<span class="m mq" title="said by Wei"><span class="m ml" title="Iran">Iran</span> looks to <span class="m ml" title="China">China</span>,</span>`,
		`<li><span class="m mq">Iran looks to China,</span> – said by Wei</li>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s\nin %s", want, got)
		}
	}
}
