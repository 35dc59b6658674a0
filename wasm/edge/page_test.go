package edge

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// outside is an internet of the test's own: names, and what is at addresses.
type outside struct {
	names map[string][]string // one entry per look-up, the last one stays
	at    map[string]func() *http.Response
	asked []string
	sent  []http.Header
}

func (o *outside) page() *Page {
	return &Page{
		Resolve: func(_ context.Context, name string) (all []netip.Addr, err error) {
			list := o.names[name]
			if len(list) == 0 {
				return nil, errors.New("no such name")
			}
			if len(list) > 1 {
				o.names[name] = list[1:]
			}
			for s := range strings.SplitSeq(list[0], " ") {
				all = append(all, netip.MustParseAddr(s))
			}
			return all, nil
		},
		Do: func(r *http.Request) (*http.Response, error) {
			o.asked = append(o.asked, r.URL.String())
			o.sent = append(o.sent, r.Header)
			if f := o.at[r.URL.String()]; f != nil {
				return f(), nil
			}
			return nil, errors.New("nobody at 10.0.0.7:80") // what must not get out
		},
		Allow: func(context.Context, string) bool { return true },
	}
}

func (p *Page) handler() http.Handler { return Edge{Page: p}.Handler() }

func found(status int, body string, header ...string) func() *http.Response {
	return func() *http.Response {
		w := httptest.NewRecorder()
		w.Header().Set("Content-Type", "text/html; charset=windows-1252")
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.WriteHeader(status)
		_, _ = w.WriteString(body)
		return w.Result()
	}
}

const public4, public6 = "93.184.216.34", "2606:2800:220:1::1"

func world() *outside {
	to := func(where string) func() *http.Response { return found(302, "", "Location", where) }
	return &outside{
		names: map[string][]string{
			"news.org": {public4 + " " + public6}, "inner.org": {"10.1.2.3"}, "half.org": {public4 + " 127.0.0.1"},
			"meta.org": {"169.254.169.254"}, "turning.org": {public4, "192.168.0.1"}, "mapped.org": {"::ffff:10.0.0.1"},
		},
		at: map[string]func() *http.Response{
			"https://news.org/a":         found(200, "<p>Text</p>", "Set-Cookie", "id=1"),
			"https://news.org/to":        to("/a"),
			"https://news.org/commas":    to("https://news.org/1,2"),
			"https://news.org/1,2":       found(200, "x"),
			"https://news.org/inward":    to("http://127.0.0.1/"),
			"https://news.org/meta":      to("http://meta.org/latest"),
			"https://news.org/file":      to("file:///etc/passwd"),
			"https://news.org/round":     to("/round"),
			"https://news.org/nowhere":   found(302, ""),
			"https://turning.org/":       to("https://turning.org/again"),
			"https://turning.org/again":  found(200, "inside"),
			"https://news.org/pdf":       found(200, "%PDF", "Content-Type", "application/pdf"),
			"https://news.org/untyped":   found(200, "x", "Content-Type", ""),
			"https://news.org/big":       found(200, strings.Repeat("a", pageBytes+1)),
			"https://news.org/fits":      found(200, strings.Repeat("a", pageBytes)),
			"https://news.org/gone":      found(404, "gone"),
			"https://" + public4 + "/a":  found(200, "x"),
			"https://[" + public6 + "]/": found(200, "x"),
		},
	}
}

func TestPageRefuses(t *testing.T) {
	for _, c := range []struct {
		address string
		status  int
	}{
		{"https://news.org/a", 200}, {"https://news.org/a#part", 200}, {"https://news.org/to", 200}, {"https://news.org/commas", 200},
		{"https://news.org/fits", 200}, {"https://" + public4 + "/a", 200}, {"https://[" + public6 + "]/", 200},
		{"", 400}, {"news.org/a", 403}, {"%zz", 400}, {"https:news.org", 403},
		{"ftp://news.org/a", 403}, {"file:///etc/passwd", 403}, {"javascript:alert(1)", 403}, {"data:text/html,x", 403},
		{"https://me:secret@news.org/a", 403}, {"https://news.org:8080/a", 403}, {"https://news.org:22/", 403},
		{"http://localhost/", 403}, {"http://a.localhost/", 403}, {"http://printer/", 403}, {"http://printer.local/", 403}, {"http://metadata.google.internal/", 403},
		{"http://127.0.0.1/", 403}, {"http://127.1/", 403}, {"http://0x7f.0.0.1/", 403}, {"http://2130706433/", 403}, {"http://0177.0.0.1/", 403}, {"http://127.0.0.1./", 403},
		{"http://127。0。0。1/", 403}, {"http://①②⑦.0.0.1/", 403},
		{"http://0.0.0.0/", 403}, {"http://10.0.0.1/", 403}, {"http://172.16.0.1/", 403}, {"http://192.168.1.1/", 403}, {"http://100.64.0.1/", 403},
		{"http://169.254.169.254/latest/meta-data/", 403}, {"http://224.0.0.1/", 403}, {"http://255.255.255.255/", 403}, {"http://198.18.0.1/", 403},
		{"http://[::1]/", 403}, {"http://[::]/", 403}, {"http://[fe80::1]/", 403}, {"http://[fe80::1%25eth0]/", 403}, {"http://[fc00::1]/", 403}, {"http://[fd00:ec2::254]/", 403},
		{"http://[::ffff:127.0.0.1]/", 403}, {"http://[64:ff9b::7f00:1]/", 403}, {"http://[2002:7f00:1::]/", 403}, {"http://[::127.0.0.1]/", 403}, {"http://[ff02::1]/", 403},
		{"http://inner.org/", 403}, {"http://half.org/", 403}, {"http://meta.org/", 403}, {"http://mapped.org/", 403}, {"http://nobody.org/", 502},
		{"https://news.org/inward", 403}, {"https://news.org/meta", 403}, {"https://news.org/file", 403}, {"https://turning.org/", 403},
		{"https://news.org/round", 502}, {"https://news.org/nowhere", 502}, {"https://news.org/gone", 502}, {"https://news.org/none", 502},
		{"https://news.org/pdf", 415}, {"https://news.org/untyped", 415}, {"https://news.org/big", 413},
	} {
		o := world()
		w := ask(o.page().handler(), "https://here/page?url="+url.QueryEscape(c.address), "Cookie", "id=reader", "Referer", "https://here/secret")
		if w.Code != c.status {
			t.Errorf("%s: %d, want %d: %s", c.address, w.Code, c.status, w.Body)
		}
		for _, a := range o.asked {
			u, _ := url.Parse(a)
			if addr, err := netip.ParseAddr(u.Hostname()); err == nil && !Public(addr) || o.names[u.Hostname()] != nil && u.Hostname() != "news.org" && u.Hostname() != "turning.org" {
				t.Errorf("%s: %s was asked", c.address, a)
			}
		}
		for _, h := range o.sent {
			if h.Get("Cookie") != "" || h.Get("Referer") != "" || len(h) != 3 {
				t.Errorf("%s: the other site is told %v", c.address, h)
			}
		}
		if w.Header().Get("Set-Cookie") != "" || strings.Contains(w.Body.String(), "10.0.0.7") {
			t.Errorf("%s: let through: %v %s", c.address, w.Header(), w.Body)
		}
	}
}

func TestPageAnswer(t *testing.T) {
	w := ask(world().page().handler(), "https://here/page?url="+url.QueryEscape("https://news.org/to"))
	h := w.Header()
	if w.Body.String() != "<p>Text</p>" || h.Get(pageAddress) != "https://news.org/a" || h.Get(pageType) != "text/html; charset=windows-1252" {
		t.Errorf("%s %v", w.Body, h)
	}
	if strings.Contains(h.Get("Content-Type"), "html") || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cache-Control") != "no-store" {
		t.Errorf("another site's page can run as ours: %v", h)
	}
	for _, header := range [][2]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Sec-Fetch-Site", "none"}, {"Origin", "https://evil.org"}, {"Origin", "null"}} {
		o := world()
		if w := ask(o.page().handler(), "https://here/page?url=https://news.org/a", header[0], header[1]); w.Code != 403 || len(o.asked) > 0 {
			t.Errorf("asked by another site (%v): %d", header, w.Code)
		}
	}
	if w := ask(world().page().handler(), "https://here/page?url=https://news.org/a", "Sec-Fetch-Site", "same-origin", "Origin", "https://here"); w.Code != 200 {
		t.Errorf("asked by our own page: %d", w.Code)
	}
	if w := ask(Edge{}.Handler(), "https://here/page?url=https://news.org/a"); w.Code != 404 {
		t.Errorf("switched off: %d", w.Code)
	}
}

// A site that never answers, or never ends, is given up; one that breaks is told from it.
func TestPageTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := world().page()
		p.Do = func(*http.Request) (*http.Response, error) { time.Sleep(time.Hour); return nil, errors.New("late") }
		began := time.Now()
		w := ask(p.handler(), "https://here/page?url=https://news.org/a")
		if took := time.Since(began); w.Code != 504 || took != pageTime {
			t.Errorf("%d after %v", w.Code, took)
		}
		p.Do = func(*http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: 200, Header: http.Header{"Content-Type": {"text/html"}}, Body: io.NopCloser(slowly{new(int)})}, nil
		}
		if w := ask(p.handler(), "https://here/page?url=https://news.org/a"); w.Code != 504 {
			t.Errorf("an endless page: %d", w.Code)
		}
		p.Do = func(*http.Request) (*http.Response, error) { panic("null body") }
		if w := ask(p.handler(), "https://here/page?url=https://news.org/a"); w.Code != 502 {
			t.Errorf("a panic beside the handler: %d", w.Code)
		}
		time.Sleep(2 * time.Hour)
	})
}

// slowly sends one byte a second, for a minute.
type slowly struct{ sent *int }

func (s slowly) Read(b []byte) (int, error) {
	time.Sleep(time.Second)
	if *s.sent++; *s.sent > 60 {
		return 0, io.EOF
	}
	return copy(b, "a"), nil
}

func FuzzRefusal(f *testing.F) {
	for _, s := range []string{"http://127.0.0.1/", "http://0x7f.1", "http://[::1%25a]:80", "http://a.b", "http://1.1.1.1.", "//x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := url.Parse(s)
		if err != nil || refusal(u) != "" {
			return
		}
		if a, err := netip.ParseAddr(u.Hostname()); err == nil && !Public(a) || u.User != nil || !strings.HasPrefix(u.Scheme, "http") {
			t.Errorf("%q is not refused", s)
		}
	})
}
