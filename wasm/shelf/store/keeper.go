package store

import (
	"sync"
	"sync/atomic"
)

// A Keeper is the store of a shared computer: a lasting one that can be switched off.
// Switched off, it empties the lasting store but for one word that says it is off, and
// goes on in memory, so that the next pupil finds nothing and the switch where it was.
type Keeper struct {
	lasting Store
	memory  *Memory
	first   sync.Once // looks at the switch; not before it is needed, see [Later]
	off     atomic.Bool
}

// switchAt is where the word lies.
const switchAt, switchKey = "settings", "keep"

// Keep is a Keeper over a store, switched as it was left.
func Keep(s Store) *Keeper { return &Keeper{lasting: s, memory: &Memory{Why: AsAsked}} }

// Follow looks at the switch again; another tab may have turned it (see Watch).
func (k *Keeper) Follow() {
	v, err := k.lasting.Get(switchAt, switchKey)
	k.off.Store(err == nil && string(v) == "no")
}

func (k *Keeper) now() Store {
	if k.Off() {
		return k.memory
	}
	return k.lasting
}

// Off reports whether nothing is kept because the reader asked so.
func (k *Keeper) Off() bool {
	k.first.Do(k.Follow)
	return k.off.Load()
}

// Switch turns keeping on or off. What was there goes with the reader: it is forgotten
// on the computer when keeping ends, and written there when it begins.
func (k *Keeper) Switch(off bool, collections ...string) error {
	if off == k.Off() {
		return nil
	}
	from := k.now()
	carried := make([][]Record, len(collections))
	for i, c := range collections {
		list, err := from.All(c)
		if err != nil {
			return err
		}
		carried[i] = list
	}
	to := Store(k.memory)
	if !off {
		to = k.lasting
	} else if err := k.lasting.Forget(); err != nil {
		return err
	}
	if err := k.say(off); err != nil {
		return err
	}
	for i, c := range collections {
		if err := to.Put(c, carried[i]...); err != nil {
			return err
		}
	}
	k.off.Store(off)
	if !off {
		return k.memory.Forget()
	}
	return nil
}

func (k *Keeper) say(off bool) error {
	if off {
		return k.lasting.Put(switchAt, Record{switchKey, []byte("no")})
	}
	return k.lasting.Delete(switchAt, switchKey)
}

// Get is the value under key.
func (k *Keeper) Get(collection, key string) ([]byte, error) { return k.now().Get(collection, key) }

// All is every record of a collection, by key.
func (k *Keeper) All(collection string) ([]Record, error) { return k.now().All(collection) }

// Keys is every key of a collection, in order.
func (k *Keeper) Keys(collection string) ([]string, error) { return k.now().Keys(collection) }

// Put keeps records.
func (k *Keeper) Put(collection string, list ...Record) error {
	return k.now().Put(collection, list...)
}

// Delete forgets keys.
func (k *Keeper) Delete(collection string, keys ...string) error {
	return k.now().Delete(collection, keys...)
}

// Forget empties every collection; a switch that is off stays off.
func (k *Keeper) Forget() error {
	off := k.Off()
	if err := k.memory.Forget(); err != nil {
		return err
	}
	if err := k.lasting.Forget(); err != nil {
		return err
	}
	if off {
		return k.say(true)
	}
	return nil
}

// Alone runs do while no other tab writes the collection.
func (k *Keeper) Alone(collection string, do func() error) error {
	return k.now().Alone(collection, do)
}

// Watch tells of what other tabs change. The switch is theirs, too: call Follow then.
func (k *Keeper) Watch(told func(collection string)) { k.lasting.Watch(told) }

// Lasting is whether records survive the page, and if not, why.
func (k *Keeper) Lasting() (bool, string) { return k.now().Lasting() }
