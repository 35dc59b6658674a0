package web

import "readout/wasm/wire"

// aboutView says what was read, by what, how long it took, under which licences, and
// whether the browser came to the same edition as the build.
func aboutView(a *wire.About, s status, offline string) node {
	return el("div", cls("view about"),
		head(wAbout+" "+wBrand, wAboutLead),
		el("div", cls("cols two"),
			el("div", cls("lead"),
				h2(wPromises, el("ul", each(promises, func(p string) node { return el("li", p) }))),
				h2(wLicences, el("ul", cls("plain"), each(a.Licences, licence)), withheld(a))),
			el("div", cls("rest"),
				h2(wWhatRead, el("p", cls("equal"), equalWords(s)), readingFacts(a),
					el("p", cls("js"), el("a", href(to("history", "")), wHistoryOf))),
				h2(wOffline, el("p", cls("offline"), offlineWords(offline))),
				h2(wKeys, el("dl", cls("facts keys"), eachKey()), at("id", "keys")),
				libraries(a))))
}

func equalWords(s status) string {
	switch {
	case s.corrected > 0:
		return wMended + count(s.corrected, "correction", "corrections") + wMendedEnd
	case s.state == readSame:
		return wEqual
	case s.state == readOther:
		return wNotEqual
	}
	return wNotYet
}

// readingFacts are the figures of the reading.
func readingFacts(a *wire.About) node {
	took := wLess
	if a.Millis > 0 {
		took = itoa(a.Millis) + wMillis
	}
	if a.Start > 0 {
		took += wAfterStart + itoa(a.Start) + wMillis
	}
	return el("dl", cls("facts"),
		el("dt", wArticles), el("dd", itoa(a.Articles)+", "+kilobytes(a.Bytes)+" "+wOfText),
		el("dt", wReadingTook), el("dd", took),
		el("dt", wEditionIs), el("dd", cls("code"), a.Engine),
		el("dt", wBuildIs), el("dd", cls("code"), a.Version),
		el("dt", wGoIs), el("dd", a.Go))
}

func kilobytes(n int) string {
	if n < 10000 {
		return itoa(n) + " bytes"
	}
	return itoa(n/1000) + " kB"
}

func eachKey() []node {
	var out []node
	for _, k := range keyHelp {
		out = append(out, el("dt", el("kbd", k[0])), el("dd", k[1]))
	}
	return out
}

func licence(a wire.ArticleBrief) node {
	return el("li", outlet(a.Outlet), " ", el("a", href(to("article", a.ID)), titleOf(a)), ": ", el("bdi", a.Licence))
}

func withheld(a *wire.About) node {
	if len(a.Withheld) == 0 {
		return none
	}
	return el("div", el("h3", wWithheld), el("ul", cls("plain"), each(a.Withheld, func(b wire.ArticleBrief) node {
		return el("li", outlet(b.Outlet), " ", titleOf(b), ": ", outLink(b.URL))
	})))
}

func libraries(a *wire.About) node {
	if len(a.Libraries) == 0 {
		return none
	}
	return h2(wLibraries, el("dl", cls("facts long"), libraryRows(a.Libraries)))
}

func libraryRows(list []wire.Library) []node {
	var out []node
	for _, l := range list {
		out = append(out, el("dt", cls("code"), l.Name), el("dd", l.Licence+". "+upper(l.Why)))
	}
	return out
}
