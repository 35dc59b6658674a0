//go:build !js

package files

import (
	"golang.org/x/text/encoding/htmlindex"
)

// decodeAs decodes by the encoding of that name; ok is false where there is none.
func decodeAs(label string, data []byte) (text string, ok bool) {
	if label == "gb-18030" {
		label = "gb18030"
	}
	e, err := htmlindex.Get(label)
	if err != nil {
		return "", false
	}
	b, err := e.NewDecoder().Bytes(data)
	return string(b), err == nil
}
