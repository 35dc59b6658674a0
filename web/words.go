package web

import (
	"strconv"
	"strings"

	"readout/wasm/news"
)

// Every word the interface says by itself stands in this file, so that it can be
// read in one go, kept in one voice, and one day be said in another language. What
// the desk says (notices, reasons, titles of nodes) comes as sentences already.
const (
	wBrand    = "Readout"
	wTagline  = "Who met whom, according to whom"
	wSkip     = "Skip to the content"
	wNav      = "Views"
	wTheme    = "Light or dark"
	wCopy     = "Copy link"
	wCopied   = "The link to this view is copied."
	wTop      = "To the top"
	wReload   = "Reload"
	wLoading  = "Reading the articles…"
	wWait     = "One moment: the articles are being read in your browser."
	wOf       = " of "
	wKeysHint = "Keys: press ? for a list."

	wOverview = "Overview"
	wNetwork  = "Network"
	wMeetings = "Meetings"
	wNames    = "Names"
	wArticles = "Articles"
	wAbout    = "About"

	wBroken   = "Something went wrong while this view was drawn. Nothing else is affected; reload the page to start again."
	wUnknown  = "There is no view at this address. Here is the overview instead."
	wMissing  = "Nothing in this collection has this address: the link may come from another collection or another edition."
	wOldDesk  = "The page and its reading part come from different builds. Reloading brings them together."
	wDeskDead = "Reading in the browser did not start. What you see was read when this page was built, and stays."
	wSlowDesk = "Reading takes longer than usual. Meanwhile this page shows the edition that was read when it was built."

	wBuilt     = "Read when this page was built."
	wReading   = "Your browser is reading the articles again…"
	wReadingAt = "Your browser is reading the articles:"
	wAgrees    = "Read again in your browser: same result"
	wDiffers   = "Read again in your browser, with another result than the one built into this page; what you see is your browser's."

	wFooter = "Each line opens its sentence; what Readout infers is marked as inferred. Nothing you read or add leaves your browser."
)

// Stated, inferred, unknown.
const (
	wNotSaid       = "not said"
	wInferred      = "inferred"
	wStated        = "stated"
	wUnnamed       = "unnamed"
	wSuspect       = "suspect name"
	wSuspectShort  = "suspect"
	wSilent        = "silent"
	wCaption       = "caption"
	wTitleLine     = "headline"
	wUnknownVoice  = "Speaker not known"
	wKeyStated     = "stated: opens its sentence"
	wKeyInferred   = "inferred: follows from what the text says elsewhere"
	wKeyNotSaid    = "the text does not say"
	wKeySilent     = "covers the visit, does not mention this meeting"
	wKeyBasis      = "How to read this"
	wNothing       = "–"
	wNoDay         = "no day given"
	wNoPlace       = "no place given"
	wUndated       = "no date"
	wToldBy        = "Reported by"
	wSilentOnes    = "Silent"
	wDirect        = "quoted"
	wIndirect      = "reported"
	wVia           = "through "
	wMoreSentences = " more"
	wNotListed     = " more, above the limit of this list."
)

// Overview.
const (
	wHeadline    = ": who says who met whom"
	wNotices     = "What a careful reader would notice"
	wNoNotices   = "Nothing stands out: no suspect names, no differing quotes, no silences."
	wAllMeetings = "Meetings, in order of time"
	wNoMeetings  = "No meeting was found in these articles. One is found where a sentence says, in English, that two officials met, talked or called each other; being named together is not enough."
	wOpenNet     = "Open the network"
	wEvidence    = "Evidence"
	wSmallNet    = "The network, in small"
	wEachLine    = "Each line opens the sentence it comes from."
	wReadHow     = "How to read it"
)

// Network.
const (
	wNetLead     = "Officials are round, meetings square. Pick anything to read its sentences, outlet by outlet."
	wNetPick     = "Pick an official, a meeting or a line to read the sentences behind it."
	wNetLabel    = "Network of officials and meetings"
	wNetTable    = "The same as a table"
	wNetSkip     = "Skip the drawing: the same as a table"
	wZoomIn      = "Zoom in"
	wZoomOut     = "Zoom out"
	wZoomFit     = "Show all"
	wZoomHelp    = "Drag to move; zoom with the wheel, two fingers, or + and −."
	wLegOfficial = "official, with country letters"
	wLegNowhere  = "official, country not given"
	wLegSample   = "IR" // letters of a country, where no network gives any
	wLegMeeting  = "meeting"
	wLegUnnamed  = "described, not named"
	wLegMet      = "met"
	wLegCalled   = "called"
	wLegNear     = "named together, which is not a meeting"
	wLeftOut     = " more people are not drawn; the table of names has them all."
	wOpenPerson  = "All about this person"
	wOpenMeeting = "Outlet by outlet"
	wClose       = "Close"
	wSentences   = "sentences"
	wWho         = "Who"
	wHow         = "How"
	wWithWhom    = "With whom"
	wTimes       = "Times"
	wFilterOut   = "Outlets"
	wAllOutlets  = "All outlets"
	wPanel       = "What is picked"
	wSummary     = "In the network"
)

// Meetings and meeting.
const (
	wMeetingsLead = "By visit: which outlet reports which meeting, in order of publication. What was published on one day could not know the next."
	wMeeting      = "Meeting"
	wLoose        = "Outside any visit"
	wOther        = "Letters, invitations, plans"
	wOtherLead    = "Contacts that were not meetings. They are never drawn as “met”."
	wTells        = "reports it"
	wDay          = "Day"
	wPlace        = "Place"
	wOutlet       = "Outlet"
	wInItsWords   = "In its words"
	wWhen         = "When"
	wWhere        = "Where"
	wTitles       = "Titles used"
	wQuoted       = "Quoted"
	wThrough      = "Through whom"
	wNobody       = "nobody"
	wTable        = "Outlet by outlet"
	wQuotes       = "What was said"
	wTheVisit     = "The visit"
	wSameVisit    = "In the same visit"
	wPublished    = "published "
	wVisitIn      = " in "
)

// Names and person.
const (
	wNamesLead   = "Every person, with each spelling and how often it appears, outlet by outlet."
	wPerson      = "Person"
	wPeople      = "People"
	wOtherNames  = "Places and organisations with several spellings"
	wName        = "Name"
	wWhy         = "Why these count as one"
	wWhyPerson   = "Why these count as one person"
	wWhySuspect  = "Why this counts as the same person, though in doubt"
	wLikeness    = "likeness "
	wSpellings   = "Spellings"
	wRoles       = "Offices and titles"
	wTheMeetings = "Meetings"
	wTheOther    = "Other contacts"
	wTheirQuotes = "Quotes"
	wNear        = "Named together with"
	wNearLead    = "In the same or the next sentence. That alone is not a meeting."
	wAllSent     = "Every sentence that names this person or refers to them"
	wNotNamed    = "not named"
	wTimesSign   = "×"
)

// Articles.
const (
	wArticlesLead = "What was read, as it was published, with everything that was found marked in the text."
	wOpenArticle  = "In the article"
	wSource       = "Source"
	wAlsoAt       = "Also at"
	wCopiedBy     = "Copied by"
	wCites        = "Cites"
	wLicence      = "Licence"
	wNotesOn      = "About this copy"
	wMarked       = "Marked in the text"
	wTellsOf      = "This article reports"
	wTellsNone    = "No meeting was found in this article."
	wNotNews      = "not news"
	wHere         = "the sentence you came for"
	wWords        = "words"
	wShow         = "Show"
)

// About.
const (
	wAboutLead   = "Several outlets report the same meeting of officials. Readout lays the accounts side by side: who met whom, when, where, according to whom, in whose words, and who says nothing."
	wWhatRead    = "What was read"
	wEditionIs   = "Edition"
	wBuildIs     = "Build"
	wGoIs        = "Compiler"
	wReadingTook = "Reading took"
	wOfText      = "of text"
	wEqual       = "The browser's edition and the one built into this page are the same, byte for byte."
	wNotEqual    = "The browser's edition differs from the one built into this page. What you see is the browser's."
	wNotYet      = "The browser has not read the articles yet; this is the edition built into the page."
	wPromises    = "What you can rely on"
	wLicences    = "Articles and their licences"
	wWithheld    = "Not included, because of their licence"
	wLibraries   = "Libraries"
	wKeys        = "Keys"
	wWhyLib      = "For"
	wMillis      = " ms"
	wAfterStart  = ", after loading and starting for "
	wLess        = "less than 1 ms"
)

// promises are the rules of evidence, for the reader.
var promises = []string{
	"Every statement opens the sentence it was read in: every line, date and count is one click from its evidence.",
	"Stated, inferred and unknown are three different things and are shown as such. Where a text is not clear, nothing is claimed.",
	"A name in passing is not a meeting. People named together are never drawn like people who met.",
	"Agreement and disagreement are shown; truth is not scored, and no outlet is graded for its leaning.",
	"The articles are read in your browser. Nothing you look at is sent anywhere.",
}

// kindWords are the names of a notice's kind, its sign, and whether it warns.
func kindWords(k news.NoticeKind) (sign, words string, warn bool) {
	switch k {
	case news.SuspectName:
		return "◆", "Suspect name", true
	case news.OtherMouth:
		return "⇄", "Same quote, other speaker", true
	case news.OtherWords:
		return "❝", "Same quote, other words", false
	case news.Disagreement:
		return "≠", "Disagreement", false
	case news.Silence:
		return "◌", "Silence", false
	case news.SingleOrigin:
		return "‖", "Copied passage", false
	case news.UnnamedSource:
		return "?", "Unnamed source", false
	case news.Spelling:
		return "≈", "Spelling", false
	}
	return "•", upper(string(k)), false
}

// contactWords say what kind of contact it was and whether it took place.
func contactWords(k news.ContactKind, s news.Status) string {
	w := string(k)
	if w == "" {
		w = string(news.MeetingContact)
	}
	if s == news.Misread {
		return "no " + w + " (misread)"
	}
	if s != news.Held && s != "" && !(s == news.Planned && k == news.Invitation) { // an invitation to come was given
		w = string(s) + " " + w
	}
	return w
}

// edgeWords say what a line of the network stands for.
func edgeWords(k news.EdgeKind) string {
	switch k {
	case news.Met:
		return wLegMet
	case news.Called:
		return wLegCalled
	}
	return "named together"
}

// markWords name a kind of mark for the reader.
var months = [...]string{"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// dayWords writes a day as people do: 27 April 2022.
func dayWords(d news.Day) string {
	y, m, n, ok := splitDay(d)
	if !ok {
		return string(d)
	}
	return itoa(n) + " " + months[m-1] + " " + y
}

// daysWords writes the days from one to the other: 11–13 September 2019.
func daysWords(from, upto news.Day) string {
	if upto == "" || from == upto {
		return dayWords(from)
	}
	if from == "" {
		return dayWords(upto)
	}
	y1, m1, d1, ok1 := splitDay(from)
	y2, m2, _, ok2 := splitDay(upto)
	switch {
	case !ok1 || !ok2 || y1 != y2:
		return dayWords(from) + " – " + dayWords(upto)
	case m1 != m2:
		return itoa(d1) + " " + months[m1-1] + " – " + dayWords(upto)
	}
	return itoa(d1) + "–" + dayWords(upto)
}

func splitDay(d news.Day) (year string, month, day int, ok bool) {
	if len(d) != 10 || d[4] != '-' || d[7] != '-' {
		return "", 0, 0, false
	}
	month, okM := atoi(string(d[5:7]))
	day, okD := atoi(string(d[8:]))
	return string(d[:4]), month, day, okM && okD && 1 <= month && month <= 12 && 1 <= day && day <= 31
}

// count writes a number with its noun: "1 meeting", "3 people".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}

// inWords writes small numbers out, as a headline does.
func inWords(n int, one, many string) string {
	small := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	w := itoa(n)
	if n >= 0 && n < len(small) {
		w = small[n]
	}
	if n == 1 {
		return w + " " + one
	}
	return w + " " + many
}

// upper makes the first letter of an English phrase a capital.
func upper(s string) string {
	if s != "" && 'a' <= s[0] && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}

// listWords joins names as people do: A, B and C.
func listWords(names []string) string {
	switch n := len(names); n {
	case 0:
		return ""
	case 1:
		return names[0]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
