package edge

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Add by link: a browser may not read another site's page, so this fetches it for the
// reader, and gives the bytes back as they came. Reading them, telling text from
// menus, happens in the reader's browser as for a dropped file.
//
// It is the one thing here that sends what a reader entered to the site's server, so
// it is off until the site switches it on, keeps nothing, logs nothing, and sends the
// other site nothing of the reader. And it is a proxy, so it is fenced in: only for
// our own page, only public addresses (public.go), every redirect looked at anew, only
// HTML, only so much and so long, only so often.
//
// It does not follow redirects through the HTTP client, as the simpler design would:
// the client looks at nothing, and the platform's does not even say where it went.

// The bounds of a fetch.
const (
	pageBytes     = 2 << 20 // articles are 50 to 500 KB of HTML
	pageTime      = 10 * time.Second
	pageRedirects = 5
)

// A Page fetches pages. All three functions are needed.
type Page struct {
	// Resolve gives every address of a name.
	Resolve func(ctx context.Context, name string) ([]netip.Addr, error)
	// Do makes one request, follows no redirect, keeps no cookie, and connects to no
	// address but a public one, where it has a say in that.
	Do func(*http.Request) (*http.Response, error)
	// Allow counts a request of a client against its rate, and says whether it is
	// within it. The client is an address of the net; it is not kept longer than that.
	Allow func(ctx context.Context, client string) bool
}

// The headers that tell the page what the bytes are, beside the content.
const (
	pageAddress = "X-Page-Address" // where it was found, after redirects
	pageType    = "X-Page-Type"    // its Content-Type, for the character set
)

// refused is an answer other than 200, with its sentence.
type refused struct {
	status   int
	sentence string
}

func (r refused) Error() string { return r.sentence }

func (p *Page) serve(a *answer, r *http.Request) {
	// A fetch on behalf of another site would be an open proxy. Browsers say who asks.
	if s := r.Header.Get("Sec-Fetch-Site"); s != "" && s != "same-origin" {
		a.say(http.StatusForbidden, "Pages are fetched for this site's own page only.")
		return
	}
	if o := r.Header.Get("Origin"); o != "" && !strings.EqualFold(strings.TrimPrefix(strings.TrimPrefix(o, "https://"), "http://"), host(r)) {
		a.say(http.StatusForbidden, "Pages are fetched for this site's own page only.")
		return
	}
	client := r.RemoteAddr // with a port, unless it is Cloudflare's word
	if addr, err := netip.ParseAddrPort(client); err == nil {
		client = addr.Addr().String()
	}
	if !p.Allow(r.Context(), client) {
		a.header.Set("Retry-After", "60")
		a.say(http.StatusTooManyRequests, "These were many pages in a short time. Wait a minute, and try again.")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), pageTime)
	defer cancel()
	page, err := within(ctx, func() (*fetched, error) { return p.fetch(ctx, r.URL.Query().Get("url")) })
	var no refused
	switch {
	case errors.As(err, &no):
		a.say(no.status, no.sentence)
	case ctx.Err() != nil:
		a.say(http.StatusGatewayTimeout, "The site did not answer within "+strconv.Itoa(int(pageTime/time.Second))+" seconds.")
	case err != nil:
		a.say(http.StatusBadGateway, "The site could not be reached.") // the error may name inner addresses
	default:
		// Never as HTML: it would run as ours.
		a.header.Set("Content-Type", "application/octet-stream")
		a.header.Set("Content-Disposition", "attachment; filename=page.html")
		a.header.Set(pageAddress, page.address)
		a.header.Set(pageType, page.kind)
		a.body.Write(page.body)
	}
}

type fetched struct {
	address, kind string
	body          []byte
}

// fetch fetches a page, over redirects.
func (p *Page) fetch(ctx context.Context, address string) (*fetched, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || address == "" {
		return nil, refused{http.StatusBadRequest, "This is not the address of a page."}
	}
	for range pageRedirects + 1 {
		if err := p.check(ctx, u); err != nil {
			return nil, err
		}
		u.Fragment, u.RawFragment = "", ""
		answer, err := p.ask(ctx, u)
		if err != nil {
			return nil, err
		}
		next, err := follow(u, answer)
		if next == nil {
			if err != nil {
				answer.Body.Close()
				return nil, err
			}
			return read(u, answer)
		}
		answer.Body.Close()
		u = next
	}
	return nil, refused{http.StatusBadGateway, "The site sends from one address to the next without end."}
}

// check refuses what is not public, by its writing and by every address of its name:
// one that is private is enough, for the connection may take any of them.
func (p *Page) check(ctx context.Context, u *url.URL) error {
	if why := refusal(u); why != "" {
		return refused{http.StatusForbidden, why}
	}
	if _, err := netip.ParseAddr(u.Hostname()); err == nil {
		return nil
	}
	all, err := p.Resolve(ctx, strings.ToLower(u.Hostname()))
	if err != nil || len(all) == 0 {
		return refused{http.StatusBadGateway, "There is no site of this name."}
	}
	for _, a := range all {
		if !Public(a) {
			return refused{http.StatusForbidden, notPublicSentence}
		}
	}
	return nil
}

// ask makes one request, which says nothing of the reader.
func (p *Page) ask(ctx context.Context, u *url.URL) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, refused{http.StatusBadRequest, "This is not the address of a page."}
	}
	req.Header.Set("Accept", "text/html")
	req.Header.Set("Accept-Language", "en")
	req.Header.Set("User-Agent", "Mozilla/5.0 (compatible; Readout; a reader asked for this page)")
	return p.Do(req)
}

// follow is where a redirect leads; nil and no error where the answer is none, and
// may be read.
func follow(u *url.URL, answer *http.Response) (*url.URL, error) {
	switch code := answer.StatusCode; {
	case code == http.StatusOK:
		return nil, nil
	case code == 301 || code == 302 || code == 303 || code == 307 || code == 308:
		to := strings.Join(answer.Header.Values("Location"), ",") // the Workers library splits at commas
		next, err := u.Parse(to)
		if err != nil || to == "" {
			return nil, refused{http.StatusBadGateway, "The site sends on to something that is not an address."}
		}
		return next, nil
	default:
		return nil, refused{http.StatusBadGateway, "The site answered with status " + strconv.Itoa(code) + "."}
	}
}

func read(u *url.URL, answer *http.Response) (*fetched, error) {
	defer answer.Body.Close()
	kind := strings.Join(answer.Header.Values("Content-Type"), ",")
	if media, _, err := mime.ParseMediaType(kind); err != nil || media != "text/html" && media != "application/xhtml+xml" {
		return nil, refused{http.StatusUnsupportedMediaType, "What is at this address is not an HTML page."}
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, pageBytes+1))
	if err != nil {
		return nil, err
	}
	if len(body) > pageBytes {
		return nil, refused{http.StatusRequestEntityTooLarge, "This page is larger than 2 MB."}
	}
	return &fetched{u.String(), kind, body}, nil
}

// within waits for f no longer than ctx lasts: the platform's fetch knows no
// deadline. A panic in f, which runs beside the handler, is an error.
func within[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			if recover() != nil {
				r.err = errors.New("the fetch broke off")
			}
			done <- r
		}()
		r.value, r.err = f()
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}
