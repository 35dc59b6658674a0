package web

import "strings"

// On a shared computer nothing is kept (see store.Keeper); what has been done of lessons
// lies in localStorage and not with the desk, so the switch stands there, too, as one word.
const keepNothing = "readout-keep-nothing"

// keeping follows the switch. What is open lives until the page is closed: it is taken
// into memory before it is forgotten on the computer, and written back when keeping begins.
func (p *pupil) keeping(off bool) {
	if p == nil || off == (stored(keepNothing) != "") {
		return
	}
	if !off {
		keepStored(keepNothing, "")
		for id := range p.lessons {
			p.write(id)
		}
		for id, text := range p.texts {
			keepStored(keepOwn+id, text)
		}
		return
	}
	for _, id := range p.ownLessons() {
		if p.texts == nil {
			p.texts = map[string]string{}
		}
		p.texts[id] = p.ownText(id)
	}
	for _, key := range storedKeys(keepAs) {
		p.of(strings.TrimPrefix(key, keepAs))
	}
	for _, key := range append(storedKeys(keepAs), storedKeys(keepOwn)...) {
		keepStored(key, "")
	}
	keepStored(keepNothing, "yes")
}

// forgetAll forgets what has been done of all lessons, and those from files; the switch
// stays where it was.
func (p *pupil) forgetAll() {
	if p == nil {
		return
	}
	p.lessons, p.texts, p.own = nil, nil, []string{}
	for _, key := range storedKeys("readout") {
		if key != keepNothing {
			keepStored(key, "")
		}
	}
}
