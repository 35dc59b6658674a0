package site

import (
	"bytes"
	"compress/gzip"
	"path"
	"runtime"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// Beside every file that is worth it lie two more, compressed with brotli and with gzip:
// readout serve and most web servers send those to a browser that takes them, and spend
// no time on it. The simpler way is to leave it to the host. Many do not compress
// programs, and these are seven times as large as they are sent.
//
// How well is a question of patience. Measured on app.wasm, 8.9 MB, processor time:
// brotli 5 1.84 MB in 0.7 s, brotli 11 1.52 MB in half a minute and more; gzip 6 2.07 MB in 1 s,
// gzip 9 2.06 MB in 3 s. So a build on the way is made quickly, and one that is to be
// published well.

// compressible are the kinds of files that compressing makes smaller.
const compressible = ".html .js .css .wasm .json .svg .webmanifest .txt .md"

// Compress adds the compressed files of a site to it: "index.html.br" and
// "index.html.gz" to "index.html". Those that would not be smaller are left out. The
// same file gives the same bytes.
func Compress(files map[string][]byte, best bool) {
	names := make(chan string)
	var all sync.WaitGroup
	var mu sync.Mutex
	made := map[string][]byte{}
	for range runtime.NumCPU() {
		all.Go(func() {
			for name := range names {
				data := files[name]
				for ext, small := range map[string][]byte{".br": brotlied(data, best), ".gz": gzipped(data, best)} {
					if len(small) < len(data) {
						mu.Lock()
						made[name+ext] = small
						mu.Unlock()
					}
				}
			}
		})
	}
	for _, name := range Names(files) {
		if strings.Contains(compressible+" ", path.Ext(name)+" ") && path.Ext(name) != "" {
			names <- name
		}
	}
	close(names)
	all.Wait()
	for name, data := range made {
		files[name] = data
	}
}

func brotlied(data []byte, best bool) []byte {
	var b bytes.Buffer
	const short = 128 << 10 // takes no time anyhow
	if best || len(data) < short {
		w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
		_, _ = w.Write(data) // a buffer refuses nothing
		_ = w.Close()
		return b.Bytes()
	}
	w := brotli.NewWriterV2(&b, 5)
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}

func gzipped(data []byte, best bool) []byte {
	level := 6
	if best {
		level = gzip.BestCompression
	}
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, level)
	if err != nil {
		panic(err) // the level is one of its own
	}
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}
