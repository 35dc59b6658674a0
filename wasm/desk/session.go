package desk

import (
	"readout/wasm/news"
	"readout/wasm/shelf/intake"
)

// A session is what the desk holds of one collection that is read or being read. There
// is one open at a time; the one that a reader comes from is laid aside, so that going
// back and forth between the shipped articles and one's own reads nothing twice.
type session struct {
	collection string // its id; "": the shipped articles
	version    int    // of the shelf its articles were taken from
	articles   []news.Article
	notes      map[string][]string     // article → what intake had to say
	readings   []news.Reading          // read so far
	ready      map[string]news.Reading // article → its reading from before the list changed
	millis     int
	v          *view // nil until everything is read
	mending    mending
}

// take makes a list the session's, keeping the readings of what is in it unchanged: one
// more article is one reading, not all of them.
func (s *session) take(list []news.Article) {
	ready := s.ready
	if ready == nil {
		ready = map[string]news.Reading{}
	}
	for _, r := range s.readings {
		ready[r.Article.ID] = r
	}
	articles, problems := intake.Check(list)
	s.articles, s.notes, s.readings, s.v = articles, map[string][]string{}, nil, nil
	for _, p := range problems {
		s.notes[p.Article] = append(s.notes[p.Article], p.Text)
	}
	s.ready = make(map[string]news.Reading, len(ready))
	for i := range articles {
		if r, ok := ready[articles[i].ID]; ok && sameReading(r.Article, &articles[i]) {
			s.ready[articles[i].ID] = r
		}
	}
}

// sameReading reports whether two articles are read alike: reading looks at nothing else.
func sameReading(a, b *news.Article) bool {
	return a.Text == b.Text && a.Published == b.Published && a.Title == b.Title && a.Outlet == b.Outlet &&
		a.OutletCountry == b.OutletCountry && a.Dateline == b.Dateline && a.Language == b.Language
}

// earlier is the reading of article a from before the list changed.
func (s *session) earlier(a *news.Article) (r news.Reading, ok bool) {
	r, ok = s.ready[a.ID]
	if ok {
		r.Article = a
		delete(s.ready, a.ID)
	}
	return r, ok
}

// use opens the collection that a request is about. Only one of a reader's own waits
// for the store.
func (d *Desk) use(id string) error {
	var own *shelf
	if id != "" {
		d.mu.Lock()
		defer d.mu.Unlock()
		s, err := d.shelfOf(id)
		if err != nil {
			if d.collection == id { // it is gone, so what was read of it goes, too
				d.session = d.aside[""]
			}
			return err
		}
		own = s
	}
	if id != d.collection {
		if d.aside == nil {
			d.aside = map[string]session{}
		}
		left := d.session
		d.session = d.aside[id]
		d.collection = id
		d.aside = map[string]session{"": d.aside[""], left.collection: left} // no more than these two
	}
	if own != nil && own.version != d.version {
		d.take(own.read())
		d.version = own.version
	}
	return nil
}
