package desk

import (
	"errors"

	"readout/wasm/shelf/store"
	"readout/wasm/wire"
)

// What a reader makes of the open collection (corrections, a lesson, how a list was
// sorted) is kept as records, by key, where the shell says ([Build].Store). The desk
// never waits for the store before its first answer about the shipped articles: those
// are in the program.

// shippedAt is where the records about the shipped articles lie. No collection of a
// reader's own has this name, for its own begin with ownAt.
const (
	shippedAt = wire.Shipped
	ownAt     = "own:"
)

// at is where the records of the open collection lie.
func (d *Desk) at() string {
	if d.collection == "" {
		return shippedAt
	}
	return ownAt + d.collection
}

// kept is the record of the open collection under key; nil where there is none.
// It may wait for the browser. The bytes are hostile: any script of the same origin
// may have written them.
func (d *Desk) kept(key string) ([]byte, error) { return d.keptAt(d.at(), key) }

func (d *Desk) keptAt(at, key string) ([]byte, error) {
	v, err := d.store.Get(at, key)
	if errors.Is(err, store.ErrAbsent) {
		return nil, nil
	}
	return v, err
}

// keep keeps a record of the open collection under key; nil forgets it. An error is a
// sentence for the reader, and what was kept before is still there.
func (d *Desk) keep(key string, value []byte) error { return d.keepAt(d.at(), key, value) }

func (d *Desk) keepAt(at, key string, value []byte) error {
	if value == nil {
		return d.store.Delete(at, key)
	}
	return d.store.Put(at, store.Record{Key: key, Value: value})
}

// amend makes a record anew from what it was, while no other tab does: a log that is
// added to by two tabs loses nothing. change is given nil where nothing was kept.
func (d *Desk) amend(key string, change func(was []byte) ([]byte, error)) error {
	return d.store.Alone(d.at(), func() error {
		was, err := d.kept(key)
		if err != nil {
			return err
		}
		now, err := change(was)
		if err != nil {
			return err
		}
		return d.keep(key, now)
	})
}
