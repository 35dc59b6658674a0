package text

import (
	"strconv"

	"readout/wasm/news"
)

// Ids are anchors: the hash of an article's text and the span of a mention in it.
// They need no history and no counter, so the same article brought twice, or read
// again by another version, has the same anchors; corrections and links name them.
// The simpler id, a position in a list, changes with every article that is added.

// Hash is the name of a text: 64 bits, FNV-1a, in 13 characters of base 32.
func Hash(s string) string { return base32(fnv(offset64, s)) }

// Anchor is the name of a span in the text of that hash: 50 bits in 10 characters,
// so that two of 100,000 collide with a chance of five in a million.
func Anchor(hash string, sp news.Span) string { return NameOf(hash, sp).String() }

// A Name is an anchor as a number: of two, the one with the lesser letters is less. Every
// sentence of a collection has one, and few are ever written down.
type Name uint64

// NameOf is the name of a span in the text of that hash.
func NameOf(hash string, sp news.Span) Name {
	h := fnv(offset64, hash)
	var b [48]byte
	digits := strconv.AppendInt(append(b[:0], '@'), int64(sp.Start), 10)
	for _, c := range strconv.AppendInt(append(digits, '-'), int64(sp.End), 10) {
		h ^= uint64(c)
		h *= prime64
	}
	h ^= h >> 29 // FNV mixes its low bits well and its high bits badly
	h *= 0xbf58476d1ce4e5b9
	h ^= h >> 32
	return Name(h >> 14)
}

func (n Name) String() string { return base32(uint64(n) << 14)[:10] }

const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

func fnv(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= prime64
	}
	return h
}

func base32(h uint64) string {
	const digits = "0123456789abcdefghjkmnpqrstvwxyz" // Crockford's: no i, l, o, u to misread
	var b [13]byte
	for i := range b {
		b[i] = digits[h>>(64-5)&31]
		h <<= 5
	}
	return string(b[:])
}
