package files

import "syscall/js"

// decodeAs decodes by the browser, which has the tables: in the program they would take
// 200 KB. They are those of the same standard, so both halves read the same.
func decodeAs(label string, data []byte) (text string, ok bool) {
	if label == "gb-18030" {
		label = "gb18030"
	}
	defer func() {
		if recover() != nil { // no such label
			text, ok = "", false
		}
	}()
	decoder := js.Global().Get("TextDecoder").New(label)
	b := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(b, data)
	return decoder.Call("decode", b).String(), true
}
