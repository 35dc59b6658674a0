package engine

import (
	"testing"

	"readout/wasm/engine/goldtest"
)

// Reading the five shipped articles, all rooms.
func BenchmarkFive(b *testing.B) {
	articles := goldtest.Articles(b)
	b.ReportAllocs()
	for b.Loop() {
		Read(articles)
	}
}
