// Package breath gives the browser its turns while the page's program starts.
//
// By then the text that was built with the site is being read: scrolled, opened, tapped
// on a link. A program in WebAssembly that runs to the end of its start in one go would
// leave all that waiting, on a slow phone for half a second. So the start is cut into
// pieces, and between two of them the browser has its turn.
//
// A third of the start is over before main is called: the packages that go-app needs (a
// web client, certificates, Unicode) make their tables ready. Go makes packages ready in
// the order of their paths, each after those it imports; this one imports next to nothing
// and has its turn early, package half comes in the middle, and each takes a breath then.
package breath
