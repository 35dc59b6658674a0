package web

import "readout/wasm/wire"

// The words of the shell: search, help, the bar.
const (
	wMore         = "More"
	wAddShort     = "Add"
	wAddWhat      = " articles"
	wHelp         = "Help: keys and signs"
	wSearch       = "Search"
	wSearchWhat   = "Search people, meetings, articles and quotes"
	wSearchFound  = "What was found"
	wSearchNone   = "Nothing here has these words. Names are found in other spellings, too; try a family name alone, an office, a place or a day."
	wSearchSoon   = "The articles are still being read; results appear as soon as they are read."
	wSearchDead   = "Searching needs the reading part of this page, which did not start. Reloading tries again; your browser's own search finds words in the view that is open."
	wSearchCount  = " found. Arrow keys go through them, Enter opens."
	wMoreFound    = " best of "
	wHelpTitle    = "Keys and signs"
	wHelpKeys     = "Keys"
	wHelpKeysNote = "Single-letter keys are off while you type."
	wHelpSigns    = "How to read the signs"
	wHelpNetSigns = "In the network"
	wHelpTextSign = "In an article"
	wKeyBadge     = "an outlet; “Articles” lists them with their full names"
	wKeyOff       = "an outlet that covers the visit and does not mention this"
	wKeyCountry   = "a country, with its letters"
	wKeySuspect   = "a name that may be a mistake of translation"
)

// foundWords name the kinds of things that are found.
func foundWords(k wire.FoundKind) string {
	switch k {
	case wire.FoundPeople:
		return wPeople
	case wire.FoundMeetings:
		return wMeetings
	case wire.FoundQuotes:
		return wTheirQuotes
	}
	return wArticles
}

// keyHelp lists the keys there are.
var keyHelp = [][2]string{
	{"/", "search; arrows go through what is found, Enter opens it"},
	{"1 … 9", "the views, in the order of the bar"},
	{"Ctrl Z", "undo the last correction; with Shift, do it again (on a Mac: ⌘)"},
	{"?", "this list"},
	{"Esc", "closes what is open: a list, a panel, this help"},
	{"Enter", "article, while you go through something: the next one; Shift and Enter: the one before; also N and P"},
	{"← → ↑ ↓", "network: to the nearest node in that direction"},
	{"Page ↓ ↑", "network: from one line of this node to the next; an arrow follows it"},
	{"Enter", "network: opens the node or the line"},
	{"Shift and arrows", "network: moves the node; “Put back” undoes it"},
	{"+ − 0", "network: zoom in, out, show all"},
	{"T", "network: the same as a table"},
}
