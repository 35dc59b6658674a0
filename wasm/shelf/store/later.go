package store

// Later is a store that another one is opened for meanwhile: whoever comes before it is
// there waits, and nobody else does. A browser takes its time to open a database, and the
// shipped articles are to be read without it.
func Later(open func() Store) Store {
	l := &later{there: make(chan struct{})}
	go func() {
		l.s = open()
		close(l.there)
	}()
	return l
}

type later struct {
	there chan struct{} // closed when s is set
	s     Store
}

func (l *later) now() Store {
	<-l.there
	return l.s
}

func (l *later) Get(collection, key string) ([]byte, error) { return l.now().Get(collection, key) }

func (l *later) All(collection string) ([]Record, error) { return l.now().All(collection) }

func (l *later) Keys(collection string) ([]string, error) { return l.now().Keys(collection) }

func (l *later) Put(collection string, list ...Record) error { return l.now().Put(collection, list...) }

func (l *later) Delete(collection string, keys ...string) error {
	return l.now().Delete(collection, keys...)
}

func (l *later) Forget() error { return l.now().Forget() }

func (l *later) Alone(collection string, do func() error) error {
	return l.now().Alone(collection, do)
}

// Watch does not wait: nothing can be told before the store is there.
func (l *later) Watch(told func(string)) { go func() { l.now().Watch(told) }() }

func (l *later) Lasting() (bool, string) { return l.now().Lasting() }
