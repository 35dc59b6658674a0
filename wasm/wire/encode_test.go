package wire

import (
	"bytes"
	"strings"
	"testing"

	"readout/wasm/news"
)

func TestDecodeRequest(t *testing.T) {
	for in, want := range map[string]string{
		`{"id":7,"ask":"person","arg":"e:x"}`: "",
		`{"id":7}`:                            "the request asks nothing",
		`{"id":7,"ask":5}`:                    "the request cannot be read",
		`{"id":7,`:                            "the request cannot be read",
		``:                                    "the request cannot be read",
		`[]`:                                  "the request cannot be read",
		`{"id":7,"ask":"` + strings.Repeat("x", MaxRequest) + `"}`: "the request is 65553 bytes long",
	} {
		r, err := DecodeRequest([]byte(in))
		switch {
		case want == "" && (err != nil || r.ID != 7 || r.Arg != "e:x"):
			t.Errorf("%s: %+v, %v", in, r, err)
		case want != "" && (err == nil || !strings.HasPrefix(err.Error(), want)):
			t.Errorf("%.40s: got %v, want %s", in, err, want)
		}
	}
	if r, _ := DecodeRequest([]byte(`{"id":7,"ask":5}`)); r.ID != 7 {
		t.Error("the id of a half readable request is lost")
	}
}

func TestAnswerRoundTrip(t *testing.T) {
	a := Answer{ID: 3, Article: &Article{Paragraphs: []Paragraph{{Text: `<script>"x"</script>`,
		At: news.Span{Start: 4, End: 24}, Marks: []Mark{{Span: news.Span{Start: 1, End: 7}, Kind: MarkPerson}}}}}}
	b, err := DecodeAnswer(a.Encode())
	if err != nil || b.Article.Paragraphs[0].Text != a.Article.Paragraphs[0].Text || b.Article.Paragraphs[0].Marks[0].End != 7 {
		t.Errorf("%+v, %v", b, err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"id":1,"version":"v","ask":"meeting","arg":"m:1","outlets":["a"]}`))
	f.Add([]byte(`{"id":1,"progress":{"done":1,"of":5}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := DecodeRequest(b); err == nil {
			again, err := DecodeRequest(r.Encode())
			if err != nil || !bytes.Equal(again.Encode(), r.Encode()) {
				t.Errorf("%q: %v", b, err)
			}
		}
		if a, err := DecodeAnswer(b); err == nil {
			again, err := DecodeAnswer(a.Encode())
			if err != nil || !bytes.Equal(again.Encode(), a.Encode()) {
				t.Errorf("%q: %v", b, err)
			}
		}
	})
}
