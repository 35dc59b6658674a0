// Package store keeps what a reader makes: byte records, by key, in collections that
// belong to the place where the site was opened. In the browser they lie in IndexedDB
// ([Browser]); elsewhere, and where the browser refuses, in memory ([Memory]), which
// forgets with the page and says so.
//
// The simpler thing, localStorage, is not there for workers, holds 5 MB of UTF-16 and
// blocks the page while it writes. What the records mean is the caller's business; they
// are hostile when they come back, since any script of the same origin can write them.
//
// A collection has one writer at a time, over all open tabs: what reads, thinks and
// writes goes into [Store.Alone]. The other tabs are told by [Store.Watch] and read anew.
package store

import (
	"errors"
	"sort"
	"strings"
	"sync"
)

// A Record is a value and the key it is kept under. Keys hold no control characters.
type Record struct {
	Key   string
	Value []byte
}

// A Store keeps records. Its methods may be called from several goroutines, never from
// a callback of JavaScript, for they wait. Errors are sentences for the reader.
type Store interface {
	// Get is the value under key; ErrAbsent where there is none.
	Get(collection, key string) ([]byte, error)
	// All is every record of a collection, by key.
	All(collection string) ([]Record, error)
	// Keys is every key of a collection, in order.
	Keys(collection string) ([]string, error)
	// Put keeps records over what was under their keys: all of them, or none and an error.
	Put(collection string, list ...Record) error
	// Delete forgets keys; one that is not there is forgotten already.
	Delete(collection string, keys ...string) error
	// Forget empties every collection.
	Forget() error
	// Alone runs do while no other tab runs an Alone of the same collection.
	Alone(collection string, do func() error) error
	// Watch has told called with the collection whenever another tab changed it; ""
	// where everything was forgotten. Told must not wait.
	Watch(told func(collection string))
	// Lasting is whether records survive the page, and if not, a sentence that says why.
	Lasting() (bool, string)
}

// What can go wrong, in sentences for the reader.
var (
	ErrAbsent = errors.New("Nothing is kept under this name.")
	ErrFull   = errors.New("This browser gives the site no more room, so this was not kept; export it, or forget what is no longer needed.")
	ErrBusy   = errors.New("Another tab of Readout is writing here and does not finish; close it and try again.")
	ErrNewer  = errors.New("A newer Readout has kept something here that this one cannot read; reload the page.")
	ErrFailed = errors.New("The browser could not keep this; it will be gone when the page is closed.")
	ErrName   = errors.New("A name with control characters cannot be kept.")
)

// What Lasting says where nothing lasts.
const (
	InMemory = "This browser lets the site keep nothing (private windows often do), so what you make here is gone when the page is closed; export it to carry it away."
	AsAsked  = "Readout keeps nothing on this computer, as you asked; what you make here is gone when the page is closed."
)

// Memory is a store that forgets with the program. The zero value is empty and ready.
type Memory struct {
	Why string // what Lasting says; empty: InMemory

	mu    sync.Mutex
	alone sync.Mutex
	kept  map[string]map[string][]byte
}

// Get is the value under key.
func (m *Memory) Get(collection, key string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.kept[collection][key]
	if !ok {
		return nil, ErrAbsent
	}
	return append([]byte{}, v...), nil
}

// All is every record of a collection, by key.
func (m *Memory) All(collection string) ([]Record, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	list := []Record{}
	for k, v := range m.kept[collection] {
		list = append(list, Record{k, append([]byte{}, v...)})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Key < list[j].Key })
	return list, nil
}

// Keys is every key of a collection, in order.
func (m *Memory) Keys(collection string) ([]string, error) {
	list, err := m.All(collection)
	keys := []string{}
	for _, r := range list {
		keys = append(keys, r.Key)
	}
	return keys, err
}

// Put keeps records.
func (m *Memory) Put(collection string, list ...Record) error {
	if err := named(collection, list...); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.kept == nil {
		m.kept = map[string]map[string][]byte{}
	}
	if m.kept[collection] == nil {
		m.kept[collection] = map[string][]byte{}
	}
	for _, r := range list {
		m.kept[collection][r.Key] = append([]byte{}, r.Value...)
	}
	return nil
}

// Delete forgets keys.
func (m *Memory) Delete(collection string, keys ...string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, k := range keys {
		delete(m.kept[collection], k)
	}
	return nil
}

// Forget empties every collection.
func (m *Memory) Forget() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.kept = nil
	return nil
}

// Alone runs do; memory has no other tabs, only other goroutines.
func (m *Memory) Alone(_ string, do func() error) error {
	m.alone.Lock()
	defer m.alone.Unlock()
	return do()
}

// Watch has nothing to tell: nobody else sees this memory.
func (m *Memory) Watch(func(string)) {}

// Lasting is false, and why.
func (m *Memory) Lasting() (bool, string) {
	if m.Why != "" {
		return false, m.Why
	}
	return false, InMemory
}

// named refuses names that would be taken for others where collection and key are
// kept as one.
func named(collection string, list ...Record) error {
	bad := func(s string) bool { return strings.IndexFunc(s, func(r rune) bool { return r < ' ' }) >= 0 }
	if bad(collection) {
		return ErrName
	}
	for _, r := range list {
		if bad(r.Key) {
			return ErrName
		}
	}
	return nil
}
