//go:build js

package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/netip"
	"net/url"
	"syscall/js"

	"readout/wasm/edge"

	"github.com/syumai/workers/cloudflare"
	"github.com/syumai/workers/cloudflare/fetch"
)

// kept is the JavaScript object with the files read by earlier requests. The program is
// started anew for each, but what is around it stays; and it goes with the program when a
// site is put on the net again, so it is never of another build.
const kept = "readoutFiles"

// file reads one of the site's static assets.
func file(ctx context.Context, name string) ([]byte, error) {
	files := js.Global().Get(kept)
	if files.IsUndefined() {
		files = js.Global().Get("Object").New()
		js.Global().Set(kept, files)
	}
	if text := files.Get(name); text.Type() == js.TypeString {
		return []byte(text.String()), nil
	}
	data, err := fetched(ctx, name)
	if err == nil {
		files.Set(name, string(data))
	}
	return data, err
}

func fetched(ctx context.Context, name string) ([]byte, error) {
	assets := cloudflare.GetBinding("ASSETS")
	if assets.IsUndefined() {
		return nil, fs.ErrNotExist
	}
	// The host is not looked at, but there has to be one.
	req, err := fetch.NewRequest(ctx, http.MethodGet, "https://assets/"+name, nil)
	if err != nil {
		return nil, err
	}
	answer, err := fetch.NewClient(fetch.WithBinding(assets)).Do(req, nil)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fs.ErrNotExist
	}
	return io.ReadAll(answer.Body)
}

// page is nil unless the site has switched it on and bound a rate limit.
func page() *edge.Page {
	limit := cloudflare.GetBinding("LIMIT")
	if cloudflare.Getenv("PAGE") != "on" || limit.IsUndefined() {
		return nil
	}
	return &edge.Page{
		Resolve: resolve,
		Do:      fetch.NewClient().HTTPClient(fetch.RedirectModeManual).Transport.RoundTrip,
		Allow: func(_ context.Context, client string) bool {
			answer, err := await(limit.Call("limit", map[string]any{"key": client}))
			return err == nil && answer.Get("success").Bool()
		},
	}
}

// resolve asks Cloudflare's name server over HTTPS, there being no other way in a
// Worker, for both kinds of address.
// https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/
func resolve(ctx context.Context, name string) (all []netip.Addr, err error) {
	for _, kind := range []string{"A", "AAAA"} {
		req, err := fetch.NewRequest(ctx, http.MethodGet, "https://cloudflare-dns.com/dns-query?type="+kind+"&name="+url.QueryEscape(name), nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Accept", "application/dns-json")
		answer, err := fetch.NewClient().Do(req, nil)
		if err != nil {
			return nil, err
		}
		var found struct {
			Status int
			Answer []struct {
				Type int    `json:"type"`
				Data string `json:"data"`
			}
		}
		if err := json.NewDecoder(io.LimitReader(answer.Body, 64<<10)).Decode(&found); err != nil {
			return nil, err
		}
		if found.Status != 0 {
			return nil, errors.New("no such name")
		}
		for _, a := range found.Answer {
			if a.Type != 1 && a.Type != 28 { // CNAME on the way
				continue
			}
			addr, err := netip.ParseAddr(a.Data)
			if err != nil {
				return nil, err
			}
			all = append(all, addr)
		}
	}
	return all, nil
}

// await waits for a promise.
func await(promise js.Value) (js.Value, error) {
	type result struct {
		value js.Value
		err   error
	}
	done := make(chan result, 1)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any { done <- result{args[0], nil}; return nil })
	fail := js.FuncOf(func(js.Value, []js.Value) any { done <- result{err: errors.New("refused")}; return nil })
	defer then.Release()
	defer fail.Release()
	promise.Call("then", then, fail)
	r := <-done
	return r.value, r.err
}
