package wire

import (
	"encoding/json"
	"errors"
	"fmt"
)

// MaxRequest is the longest request that is decoded, in bytes: ids, a filter and
// the words of a search are short.
const MaxRequest = 1 << 16

// Encode is the message's JSON. A plain struct of strings and numbers does not
// fail; bytes that are no UTF-8 arrive as U+FFFD.
func (r Request) Encode() []byte { return encode(r) }

// Encode is the message's JSON.
func (a Answer) Encode() []byte { return encode(a) }

func encode(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		b, _ = json.Marshal(Answer{Error: "An answer could not be written: " + err.Error()})
	}
	return b
}

// DecodeRequest reads a request. Where the id can be read although the rest can
// not, it is set, so that the error finds whoever asked.
func DecodeRequest(b []byte) (r Request, err error) {
	if len(b) > MaxRequest {
		return r, fmt.Errorf("the request is %d bytes long, the limit is %d", len(b), MaxRequest)
	}
	if err := json.Unmarshal(b, &r); err != nil {
		var id struct {
			ID int `json:"id"`
		}
		_ = json.Unmarshal(b, &id)
		return Request{ID: id.ID}, fmt.Errorf("the request cannot be read: %w", err)
	}
	if r.Ask == "" {
		return r, errors.New("the request asks nothing")
	}
	return r, nil
}

// DecodeAnswer reads an answer.
func DecodeAnswer(b []byte) (a Answer, err error) {
	if err := json.Unmarshal(b, &a); err != nil {
		return Answer{}, fmt.Errorf("the answer cannot be read: %w", err)
	}
	return a, nil
}
