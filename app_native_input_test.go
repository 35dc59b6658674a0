//go:build !js

package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// An article in another language is listed and not read, unless that is insisted on.
func TestInsist(t *testing.T) {
	f := file(t, "de.txt", "Die Ministerin und der Minister sprachen nicht über die Lage, und auch das ist es, was sie sagten. Foreign Minister Ana Cruz met Li Wei in Rome on Monday.")
	for args, want := range map[string]int{"analyze ": 0, "analyze --insist ": 1} {
		var out, err strings.Builder
		if got := run(strings.Fields(args+f), streams{nil, &out, &err}); got != exitDone {
			t.Fatalf("%s: status %d, %s", args, got, err.String())
		}
		var answer struct{ Articles, Meetings []json.RawMessage }
		if err := json.Unmarshal([]byte(out.String()), &answer); err != nil {
			t.Fatal(err)
		}
		if len(answer.Articles) != 1 || len(answer.Meetings) != want {
			t.Errorf("%s: %d articles, %d meetings", args, len(answer.Articles), len(answer.Meetings))
		}
		if !strings.Contains(err.String(), "The text is in German") {
			t.Errorf("%s: it is not said that the text is German: %s", args, err.String())
		}
	}
}

// A file of 2 GB is refused by its size, and the others are read.
func TestHugeFile(t *testing.T) {
	huge, good := file(t, "huge.zip", ""), file(t, "good.txt", "Foreign Minister Ana Cruz met Li Wei in Rome on Monday.")
	if err := os.Truncate(huge, 2<<30); err != nil {
		t.Fatal(err)
	}
	expectRun(t, "analyze "+huge+" "+good, "", exitFault, `{"schema":"readout/1"…`, huge+": the file is too large (2048 MB; at most 1024 MB are read at once); cut it into several\n…")
	expectRun(t, "extract "+huge, "", exitFault, "", huge+": the file is too large…")
}
