package desk

import (
	"errors"
	"sort"
	"strings"

	"readout/wasm/shelf/correct"
	"readout/wasm/shelf/store"
	"readout/wasm/wire"
)

// The list of collections is a collection of records itself: an entry for each.
const indexAt = "collections"

// maxName is how long the name of a collection may be, in runes.
const maxName = 80

// indexed is the entry of a collection.
func (d *Desk) indexed(id string) (x wire.Index, err error) {
	b, err := d.store.Get(indexAt, id)
	if errors.Is(err, store.ErrAbsent) {
		return x, errNoCollection
	}
	if err != nil {
		return x, err
	}
	if x, err = wire.DecodeIndex(b); err != nil {
		x = wire.Index{} // hostile or damaged; the articles may still be good
	}
	x.ID = id
	return x, nil
}

// reindex changes the entry of a collection.
func (d *Desk) reindex(id string, change func(*wire.Index)) error {
	return d.store.Alone(indexAt, func() error {
		x, err := d.indexed(id)
		if err != nil {
			return err
		}
		change(&x)
		return d.store.Put(indexAt, store.Record{Key: id, Value: x.Encode()})
	})
}

// collectionList is every collection, and how they are kept.
func (d *Desk) collectionList() (*wire.Collections, error) {
	list, err := d.store.All(indexAt)
	out := &wire.Collections{List: []wire.Collection{}}
	for _, r := range list {
		x, bad := wire.DecodeIndex(r.Value)
		if bad != nil {
			x = wire.Index{}
		}
		if x.ID = r.Key; x.Name == "" {
			x.Name = x.ID
		}
		if x.Deleted {
			out.Deleted = append(out.Deleted, x.Collection)
		} else {
			out.List = append(out.List, x.Collection)
		}
	}
	sort.SliceStable(out.List, func(i, j int) bool { return out.List[i].Name < out.List[j].Name })
	out.Lasting, out.Why = d.store.Lasting()
	if k, ok := d.store.(*store.Keeper); ok {
		out.Off = k.Off()
	}
	return out, err
}

// create makes an empty collection under an id that the page has made up.
func (d *Desk) create(id, name string) error {
	if !goodID(id) {
		return errors.New("The page has made up an id that cannot be kept; reload it.")
	}
	name, err := goodName(name)
	if err != nil {
		return err
	}
	return d.store.Alone(indexAt, func() error {
		if _, err := d.indexed(id); err == nil {
			return errors.New("There is a collection with this id already.")
		}
		x := wire.Index{Collection: wire.Collection{ID: id, Name: name}}
		return d.store.Put(indexAt, store.Record{Key: id, Value: x.Encode()})
	})
}

// goodID: small letters and digits, so that it needs no escaping in an address and
// names nothing else in the store.
func goodID(id string) bool {
	for _, r := range id {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return false
		}
	}
	return len(id) >= 6 && len(id) <= 40
}

func goodName(name string) (string, error) {
	name = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(name, ""))), " ")
	if name == "" {
		return "", errors.New("A collection needs a name.")
	}
	return clip(name, maxName), nil
}

// mergeRecords adds the corrections of one collection to those of another: they name what
// they are about by its text, so they hold there, too. A lesson is taken where the other
// has none.
func (d *Desk) mergeRecords(from, into string) error {
	return d.store.Alone(ownAt+into, func() error {
		for _, key := range []string{keyCorrections, keyLesson} {
			theirs, err := d.keptAt(ownAt+from, key)
			if err != nil {
				return err
			}
			ours, err := d.keptAt(ownAt+into, key)
			if err != nil {
				return err
			}
			if ours != nil && key == keyCorrections {
				a, bad := correct.Decode(ours)
				b, none := correct.Decode(theirs)
				if bad != nil || none != nil {
					continue // what cannot be read is said when its collection is opened
				}
				a.Add(b)
				ours, theirs = nil, a.Encode()
			}
			if ours == nil && theirs != nil {
				if err := d.keepAt(ownAt+into, key, theirs); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// purge forgets a collection for good.
func (d *Desk) purge(id string) error {
	if _, err := d.indexed(id); err != nil {
		return err
	}
	err := d.store.Alone(ownAt+id, func() error {
		keys, err := d.store.Keys(ownAt + id)
		if err == nil {
			err = d.store.Delete(ownAt+id, keys...)
		}
		return err
	})
	if err == nil {
		err = d.store.Delete(indexAt, id)
	}
	delete(d.shelves, id)
	return err
}

// forget forgets everything that was kept or waits, and what was read of it.
func (d *Desk) forget() error {
	d.turn <- struct{}{}
	defer func() { <-d.turn }()
	d.mu.Lock()
	defer d.mu.Unlock()
	d.shelves, d.waiting, d.waitingBytes, d.waitings = nil, nil, 0, d.waitings+1
	if d.collection != "" {
		d.session = d.aside[""]
	}
	d.aside = nil
	return d.store.Forget()
}

// switchKeeping turns keeping on or off, for shared computers.
func (d *Desk) switchKeeping(to string) error {
	k, ok := d.store.(*store.Keeper)
	if !ok {
		return errors.New("This program keeps nothing anyway.")
	}
	list, err := d.store.All(indexAt)
	if err != nil {
		return err
	}
	all := []string{indexAt, shippedAt}
	for _, r := range list {
		all = append(all, ownAt+r.Key)
	}
	return k.Switch(to == "off", all...)
}
