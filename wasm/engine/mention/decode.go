package mention

// longest is the greatest number of tokens in a name.
const longest = 11

// A cell is the best cut of a stretch up to one token.
type cell struct {
	score int32
	from  int32 // token before which the last piece begins
	kind  kind
}

// A trial is what a possible name is worth by itself, as each kind that it may be. The
// second pass tries the same names in the same order, and only adds what it remembers.
type trial struct {
	_     [0]func() // never compared: spares the code for it
	kinds kinds
	worth [3]int32
}

// decode cuts every sentence and sets f.found.
func (f *finder) decode(m weights) {
	f.found, f.next = f.found[:0], 0
	f.stretches(func(i, j int) {
		f.weigh(m, i, j)
		f.cut(m, i, j)
	})
	f.weighed = true
}

// stretches calls yield for every stretch of tokens that may hold names.
func (f *finder) stretches(yield func(i, j int)) {
	for s := range f.d.Sentences {
		sent := &f.d.Sentences[s]
		f.first, f.last = sent.First, sent.Last
		for i := sent.First; i < sent.Last; {
			if !f.opens(i) {
				i++
				continue
			}
			j, last := i+1, i+1
			for ; j < sent.Last && f.joins(j) && j-last < 4; j++ {
				if f.closes(j) {
					last = j + 1
				}
			}
			yield(i, last)
			i = last
		}
	}
}

// weigh sums the features that belong to single tokens of the stretch [i, j).
func (f *finder) weigh(m weights, i, j int) {
	if f.weighed {
		return
	}
	for x := i; x < j; x++ {
		f.weighToken(m, x)
	}
}

func (f *finder) weighToken(m weights, x int) {
	w := &f.w[x]
	w.start, w.end, w.plain = [3]int16{}, [3]int16{}, 0
	if f.opens(x) {
		f.ids = f.startFeatures(f.ids[:0], x)
		w.start = f.summed(m)
	}
	if f.closes(x) {
		f.ids = f.endFeatures(f.ids[:0], x+1)
		w.end = f.summed(m)
	}
	f.ids = f.innerFeatures(f.ids[:0], x)
	w.inner = f.summed(m)
	if f.is(x, capital) {
		f.ids = f.plainFeatures(f.ids[:0], x)
		f.summed(m)
		w.plain = int16(limit(f.sum[none], 32767))
	}
}

// summed is the weight of the features in f.ids, for the three kinds of names.
func (f *finder) summed(m weights) [3]int16 {
	f.sum = [4]int32{}
	m.add(&f.sum, f.ids)
	return [3]int16{int16(limit(f.sum[person], 32767)), int16(limit(f.sum[body], 32767)), int16(limit(f.sum[place], 32767))}
}

// cut finds the best cut of the stretch [i, j) and adds its names.
func (f *finder) cut(m weights, i, j int) {
	n := j - i
	if f.learning {
		f.tried, f.next = f.tried[:0], 0
	}
	for len(f.best) < n+1 {
		f.best = append(f.best, cell{})
	}
	best := f.best[:n+1]
	best[0] = cell{}
	for k := 1; k <= n; k++ {
		best[k] = cell{score: best[k-1].score + int32(f.w[i+k-1].plain), from: int32(k - 1)}
		if !f.closes(i + k - 1) {
			continue
		}
		var inner [4]int32
		for b := k - 1; b >= 0 && k-b <= longest; b-- {
			if !f.weighed {
				for x, v := range f.w[i+b].inner {
					inner[x+1] += int32(v)
				}
			}
			if f.opens(i + b) {
				f.try(m, best, i, b, k, &inner)
			}
		}
	}
	f.trace(best, i)
}

// try scores tokens [i+b, i+k) as a name of each kind and keeps the best as the end
// of a cut up to k. inner holds the sums of the words inside.
func (f *finder) try(m weights, best []cell, i, b, k int, inner *[4]int32) {
	first, end := i+b, i+k
	if !f.weighed {
		f.tried = append(f.tried, f.trial(m, first, end, inner))
	}
	t := f.tried[f.next]
	f.next++
	var told [4]int32
	if f.weighed {
		if f.maybePerson(first, end) { // as it could not be while nothing was remembered
			for x, v := range f.w[first].inner {
				inner[x+1] = int32(v)
			}
			t = f.trial(m, first, end, inner)
		}
		if t.kinds != 0 {
			told = f.recall(first, end)
		}
	}
	for kd := person; kd <= place; kd++ {
		if t.kinds&(1<<kd) == 0 {
			continue
		}
		s := best[b].score + t.worth[kd-1] + told[kd]
		if !f.learning {
			s += f.muted(first, end, kd) + f.touch(best[b].kind, first, kd)
		}
		if s > best[k].score {
			best[k] = cell{s, int32(b), kd}
		}
	}
}

// trial weighs tokens [first, end) as a name of each kind.
func (f *finder) trial(m weights, first, end int, inner *[4]int32) trial {
	t := trial{kinds: f.allowed(first, end)}
	if t.kinds == 0 {
		return t
	}
	v := f.whole(m, first, end)
	for kd := person; kd <= place; kd++ {
		if t.kinds&(1<<kd) == 0 {
			continue
		}
		s := inner[kd] + int32(f.w[first].start[kd-1]) + int32(f.w[end-1].end[kd-1]) + v[kd]
		if !f.learning {
			s += f.lean(first, end, kd) - caution[kd]
		}
		if f.w[first].fixed == kd {
			s += 10000
		}
		t.worth[kd-1] = s
	}
	return t
}

// touch is what a person without a title loses where a name ends just before:
// two names hardly ever touch.
func (f *finder) touch(before kind, first int, k kind) int32 {
	if k != person || f.w[first].title != untitled {
		return 0
	}
	switch before {
	case person:
		return -300
	case place:
		return -100
	}
	return 0
}

// trace adds the names of the best cut.
func (f *finder) trace(best []cell, i int) {
	at := len(f.found)
	for k := len(best) - 1; k > 0; k = int(best[k].from) {
		if c := best[k]; c.kind != none {
			f.found = append(f.found, name{i + int(c.from), i + k, c.kind})
		}
	}
	for a, b := at, len(f.found)-1; a < b; a, b = a+1, b-1 {
		f.found[a], f.found[b] = f.found[b], f.found[a]
	}
}

// whole is what the features of all of [i, j) say.
func (f *finder) whole(m weights, i, j int) [4]int32 {
	f.ids = f.wholeFeatures(f.ids[:0], i, j)
	f.sum = [4]int32{} // a variable here would be allocated each time
	m.add(&f.sum, f.ids)
	return f.sum
}

// gain is what each found name gains over being none, as each kind. Slot none holds
// where the name ends.
func (f *finder) gain(m weights) {
	f.gains, f.gainOf = f.gains[:0], blank(f.gainOf, len(f.w))
	for _, n := range f.found {
		s := f.d.Sentences[f.d.Tokens[n.first].Sent]
		f.first, f.last = s.First, s.Last
		v := f.whole(m, n.first, n.end)
		ks := f.allowed(n.first, n.end)
		plain := f.addInner(&v, n.first, n.end)
		for k := person; k <= place; k++ {
			if v[k] += int32(f.w[n.first].start[k-1]) + int32(f.w[n.end-1].end[k-1]) + f.lean(n.first, n.end, k) + f.muted(n.first, n.end, k) - plain; ks&(1<<k) == 0 {
				v[k] = -100
			}
		}
		v[none] = int32(n.end)
		f.gains = append(f.gains, v)
		f.gainOf[n.first] = int32(len(f.gains))
	}
}

// addInner adds to v what the words [i, j) weigh inside a name of each kind, and returns what
// they weigh outside.
func (f *finder) addInner(v *[4]int32, i, j int) (plain int32) {
	for x := i; x < j; x++ {
		w := &f.w[x]
		plain += int32(w.plain)
		v[person] += int32(w.inner[person-1])
		v[body] += int32(w.inner[body-1])
		v[place] += int32(w.inner[place-1])
	}
	return plain
}
