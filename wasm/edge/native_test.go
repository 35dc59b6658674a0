//go:build !js

package edge

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestRate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := &rate{most: 2, per: time.Minute}
		got := ""
		for _, c := range "aab ab" {
			if c == ' ' {
				time.Sleep(time.Minute)
			}
			if r.allow(t.Context(), string(c)) {
				got += string(c)
			} else {
				got += "-"
			}
		}
		if got != "aab ab" {
			t.Errorf("allowed: %s", got)
		}
		if r.allow(t.Context(), "a"); r.allow(t.Context(), "a") {
			t.Error("a third in one minute")
		}
		for i := range 2 * rateClients {
			r.allow(t.Context(), string(rune(i+1000)))
		}
		if len(r.count) > rateClients {
			t.Errorf("%d clients are kept", len(r.count))
		}
	})
}

// The connection itself is refused, whatever was looked up before.
func TestNativeDials(t *testing.T) {
	here := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { t.Error("it was reached") }))
	defer here.Close()
	req, _ := http.NewRequest(http.MethodGet, here.URL, nil)
	if _, err := Native().Do(req); err == nil || !strings.Contains(err.Error(), "not a public address") {
		t.Errorf("dialling this machine: %v", err)
	}
	p := Native()
	p.Resolve = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr(public4)}, nil
	}
	p.Do = func(r *http.Request) (*http.Response, error) {
		r = r.Clone(r.Context())
		r.URL.Host = strings.TrimPrefix(here.URL, "http://") // what a name that turns would lead to
		return Native().Do(r)
	}
	if w := ask(p.handler(), "https://here/page?url=http://turning.org/"); w.Code != 502 {
		t.Errorf("a name that turns: %d %s", w.Code, w.Body)
	}
}
