//go:build !js

package edge

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"syscall"
	"time"
)

// Native is a Page for a server of one's own: names are looked up by the machine, and
// the connection itself refuses an address that is not public, so that a name which
// changes its answer between the look and the call gains nothing. A client may fetch
// ten pages a minute.
func Native() *Page {
	dialer := &net.Dialer{Timeout: pageTime, Control: func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil || !Public(to.Addr()) {
			return errors.New("not a public address")
		}
		return nil
	}}
	transport := &http.Transport{ // no proxy: it would be the one to connect
		DialContext:            dialer.DialContext,
		TLSHandshakeTimeout:    pageTime,
		ResponseHeaderTimeout:  pageTime,
		MaxResponseHeaderBytes: 64 << 10,
		DisableKeepAlives:      true,
		ForceAttemptHTTP2:      true,
	}
	return &Page{
		Resolve: func(ctx context.Context, name string) ([]netip.Addr, error) {
			return net.DefaultResolver.LookupNetIP(ctx, "ip", name)
		},
		Do:    transport.RoundTrip,
		Allow: (&rate{most: 10, per: time.Minute}).allow,
	}
}

// rate counts by client in windows of time, and forgets all with each window. Memory
// is bounded by it: past so many clients a window, new ones wait for the next.
type rate struct {
	most int
	per  time.Duration

	mu    sync.Mutex
	begin time.Time
	count map[string]int
}

const rateClients = 10_000

func (r *rate) allow(_ context.Context, client string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now := time.Now(); r.count == nil || now.Sub(r.begin) >= r.per {
		r.begin, r.count = now, map[string]int{}
	}
	if r.count[client] >= r.most || r.count[client] == 0 && len(r.count) >= rateClients {
		return false
	}
	r.count[client]++
	return true
}
