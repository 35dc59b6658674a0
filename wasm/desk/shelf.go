package desk

import (
	"errors"
	"strings"

	"readout/wasm/news"
	"readout/wasm/shelf/store"
	"readout/wasm/wire"
)

// A shelf is one of a reader's own collections as it is kept: a record for each
// article, in the order in which they were added, those that were dropped too. Each is
// written when it is added, so that a closed tab loses nothing that was.
//
// Its keys begin with a number, which is the order, and end in the text's hash: two tabs
// that add at the same time then never write over one another, without asking the store
// for every key there is.
type shelf struct {
	records []record
	last    int  // greatest number of a key
	lost    int  // records that could not be read back
	version int  // changes with every change
	stale   bool // another tab has changed it
}

type record struct {
	key string
	wire.Record
}

// articleKey begins the keys of articles; a collection has other records, too.
const articleKey = "a"

var (
	errNoCollection = errors.New("This browser keeps no such collection. A link into somebody's own collection opens it only where it was made; ask for the .readout file.")
	errDeleted      = errors.New("This collection was deleted. It can be restored under Collections.")
	errShipped      = errors.New("The shipped articles are part of Readout and stay as they are; make a collection of your own.")
)

// shelfOf is a collection's shelf, from the store where it is not here. d.mu is held.
func (d *Desk) shelfOf(id string) (*shelf, error) {
	if s := d.shelves[id]; s != nil && !s.stale {
		return s, nil
	}
	x, err := d.indexed(id)
	if err != nil {
		return nil, err
	}
	if x.Deleted {
		return nil, errDeleted
	}
	list, err := d.store.All(ownAt + id)
	if err != nil {
		return nil, err
	}
	s := &shelf{version: d.nextVersion()}
	for i, r := range list {
		if !strings.HasPrefix(r.Key, articleKey) || len(r.Key) < 9 {
			continue
		}
		got, err := wire.DecodeRecord(r.Value)
		if err != nil {
			s.lost++
			continue
		}
		s.put(record{r.Key, got})
		if list[i].Value = nil; i%100 == 0 && d.build.Yield != nil {
			d.build.Yield()
		}
	}
	if d.shelves == nil {
		d.shelves = map[string]*shelf{}
	}
	d.shelves[id] = s
	return s, nil
}

func (d *Desk) nextVersion() int { d.versions++; return d.versions }

// put adds a record at the end.
func (s *shelf) put(r record) {
	n := 0
	for i := 1; i < 9 && i < len(r.key); i++ {
		if c := r.key[i]; '0' <= c && c <= '9' {
			n = n*10 + int(c-'0')
		}
	}
	s.last = max(s.last, n)
	s.records = append(s.records, r)
}

// newKey is the key of one more article whose text has that hash.
func (s *shelf) newKey(hash string) string {
	n := s.last + 1
	b := []byte(articleKey + "00000000")
	for i := 8; n > 0 && i > 0; i, n = i-1, n/10 {
		b[i] = byte('0' + n%10)
	}
	return string(b) + "-" + hash
}

// isRead reports whether an article takes part in the reading.
func isRead(r *wire.Record) bool { return !r.Dropped && (r.Insisted || english(r.Language)) }

// english reports whether a language is one the engine reads; not given is taken for it.
func english(language string) bool {
	l := strings.ToLower(language)
	return l == "" || l == "en" || l == "eng" || l == "english" || strings.HasPrefix(l, "en-") || strings.HasPrefix(l, "en_")
}

// read are the articles that take part.
func (s *shelf) read() []news.Article {
	out := make([]news.Article, 0, len(s.records))
	for i := range s.records {
		if isRead(&s.records[i].Record) {
			out = append(out, s.records[i].Article)
		}
	}
	return out
}

func (s *shelf) find(key string) *record {
	for i := range s.records {
		if s.records[i].key == key {
			return &s.records[i]
		}
	}
	return nil
}

// write keeps records of a collection, and counts its articles in the list of those
// there are. d.mu is held.
func (d *Desk) write(id string, s *shelf, list ...*record) error {
	if id == "" {
		return errShipped
	}
	out := make([]store.Record, len(list))
	for i, r := range list {
		out[i] = store.Record{Key: r.key, Value: r.Encode()}
	}
	if err := d.store.Alone(ownAt+id, func() error { return d.store.Put(ownAt+id, out...) }); err != nil {
		return err
	}
	s.version = d.nextVersion()
	return nil
}

// counted writes the number of articles into the list of collections. d.mu is held.
func (d *Desk) counted(id string, s *shelf) {
	n := 0
	for i := range s.records {
		if !s.records[i].Dropped {
			n++
		}
	}
	d.reindex(id, func(x *wire.Index) { x.Articles = n }) // only a figure in a list: no word about it
}

// told hears that another tab has changed something. It is called where nothing may
// wait, so it does the rest by itself.
func (d *Desk) told(at string) {
	go func() {
		if k, ok := d.store.(*store.Keeper); ok {
			k.Follow()
		}
		id, own := strings.CutPrefix(at, ownAt)
		d.mu.Lock()
		for name, s := range d.shelves {
			if at == "" || own && name == id || at == switchedAt {
				s.stale = true
			}
		}
		d.mu.Unlock()
		if !own {
			id = at
		}
		if d.build.Tell != nil {
			d.build.Tell(wire.Answer{Changed: &wire.Changed{Collection: id}})
		}
	}()
}

// switchedAt is where the store keeps the switch of shared computers.
const switchedAt = "settings"
