package edge

import (
	"net/netip"
	"net/url"
	"strings"
)

// A server that fetches what it is told can be told to fetch what only it can reach:
// the machine itself, its neighbours, the cloud's metadata with its keys. So an
// address must be public in every way it can be looked at: as it is written, as every
// name server answer for it, and, where this program makes the connection itself, as
// the address that is dialled ([Page]). Not the list of what is private decides, which
// is never complete, but what is left of the public space after it.

// notPublic are the blocks of the two IANA registries of special-purpose addresses
// that netip does not know by a method of its own.
// https://www.iana.org/assignments/iana-ipv4-special-registry
// https://www.iana.org/assignments/iana-ipv6-special-registry
func notPublic() []string {
	return []string{
		"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
		"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	}
}

// Public reports whether an address is one of the public internet. Of the IPv6 space
// only 2000::/3 is given out; in it, and outside it, the blocks that carry an IPv4
// address inside are as public as that, or not at all.
func Public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsValid() || !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() {
		return false
	}
	if a.Is4() {
		for _, block := range notPublic() {
			if netip.MustParsePrefix(block).Contains(a) {
				return false
			}
		}
		return true
	}
	if !netip.MustParsePrefix("2000::/3").Contains(a) {
		return false // NAT64 (64:ff9b::/96) among them
	}
	for _, block := range []string{
		"2001::/23",     // protocol assignments, Teredo and ORCHID in it
		"2001:db8::/32", // documentation
		"2002::/16",     // 6to4: an IPv4 address, any
		"3fff::/20",     // documentation
	} {
		if netip.MustParsePrefix(block).Contains(a) {
			return false
		}
	}
	return true
}

// refusal is why an address is not fetched, as a sentence for the reader; "" where
// nothing speaks against it so far.
func refusal(u *url.URL) string {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return "Only addresses that begin with https:// or http:// can be fetched."
	case u.Opaque != "" || u.Hostname() == "":
		return "This is not the full address of a page: it names no site."
	case u.User != nil:
		return "An address with a name or a password in it is not fetched."
	case u.Port() != "" && u.Port() != "80" && u.Port() != "443":
		return "Only the usual ports of a web server are fetched from."
	}
	name := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if a, err := netip.ParseAddr(name); err == nil {
		if !Public(a) {
			return notPublicSentence
		}
		return ""
	}
	for i := 0; i < len(name); i++ {
		if c := name[i]; !('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '.' || c == '_') {
			return "The name of the site has a letter in it that addresses are not written with." // 127.0.0.1 in other digits, too
		}
	}
	dot := strings.LastIndexByte(name, '.')
	last := name[dot+1:]
	if dot < 0 || last == "" || strings.Contains(name, "..") {
		return notPublicSentence // a machine of the own network
	}
	if '0' <= last[0] && last[0] <= '9' {
		return notPublicSentence // 127.1, 0x7f.0.0.1, 2130706433.: an address in disguise; no such domain exists
	}
	switch last { // RFC 6761, 6762, 7686, 8375, 9476, ICANN's .internal, and what routers use
	case "localhost", "local", "internal", "intranet", "private", "corp", "home", "lan", "test", "example", "invalid", "onion", "alt", "arpa":
		return notPublicSentence
	}
	return ""
}

const notPublicSentence = "This address is not on the public internet, and is not fetched."
