package web

// What is said where a view is taken away: saved, copied, cited, printed.
const (
	wGet       = "Get this"
	wNoticesT  = "Notices"
	wGetSpoken = "Get this view: save, print, copy, cite"
	wSave      = "Save"
	wPrint     = "Print, or save as PDF"
	wCiteView  = "Cite this view"
	wViewCited = "A citation of this view is copied."
	wGetMaking = "Making the file…"
	wGetSaved  = "Saved: "
	wGetFailed = "The file could not be made: "
	wGetBusy   = "A file is being made already; the next can follow when it is saved."
	wOwnReach  = "Opens only in a browser that has this collection."
	wGetPart   = "some of what this view shows could not be read; try again"

	wCSV        = "table (CSV)"
	wGexf       = "GEXF, for Gephi"
	wGraphml    = "GraphML, for yEd, NetworkX"
	wSvg        = "drawing (SVG)"
	wPng        = "picture (PNG)"
	wTimelineJS = "timeline (TimelineJS)"
	wEdition    = "Everything that was read"
	wJSON       = "as JSON"
	wShipped    = "The shipped articles"
	wNetDoc     = "The network"
	wAccountsT  = "The accounts"
	wQuotesT    = "Quotes"
)

// getWords names what is taken, and its form.
func getWords(what, format string) (thing, form string) {
	switch what {
	case "network":
		thing = wNetDoc
	case "meetings":
		thing = wMeetings
	case "accounts":
		thing = wAccountsT
	case "names":
		thing = wNames
	case "quotes":
		thing = wQuotesT
	case "notices":
		thing = wNoticesT
	case "articles":
		thing = wArticles
	case "edition":
		thing = wEdition
	}
	switch format {
	case "csv":
		form = wCSV
	case "gexf":
		form = wGexf
	case "graphml":
		form = wGraphml
	case "svg":
		form = wSvg
	case "png":
		form = wPng
	case "timeline":
		form = wTimelineJS
	case "json":
		form = wJSON
	}
	return thing, form
}

// viewCitation names a view as a source: what it shows, of which articles, read by
// what. No day of access: whoever cites knows it.
func viewCitation(title, collection, edition, version, deep string) string {
	s := "“" + title + "”, " + collection
	if edition != "" {
		s += " (" + edition + ")"
	}
	s += ". Read with Readout"
	if version != "" {
		s += " " + version
	}
	return s + ": " + deep
}
