package web

import "readout/wasm/news"

// The words of the reading views: notices by kind, compare, quote, timeline, the
// reader, copying and citing.
const (
	wCompare      = "Compare"
	wCompareLead  = "Accounts of one meeting side by side: what all of them report, what only one does, and where their words differ."
	wCompareNone  = "No meeting here is reported by two outlets, so there is nothing to compare. Add another article about one of the meetings, and it appears here."
	wCompareOne   = "Only one account is chosen. Choose another beside it."
	wCompareAll   = "Lay accounts side by side"
	wCompareLink  = "Compare the accounts"
	wAccounts     = "Accounts"
	wCompared     = "Field by field"
	wField        = "What"
	wPublishedOn  = "Published"
	wSaidIn       = "Quotes, as each has them"
	wNoQuotesHere = "None of these accounts quotes a participant on this meeting."
	wSilentHere   = "Who says nothing"
	wFirstToldBy  = "Reported by two or more outlets"

	wTableLead    = "In order of publication."
	wTableOpens   = " Each entry opens the sentence it was read in."
	wWhoTitled    = "Who, as it calls them"
	wTitleUsed    = "title: "
	wPartInferred = "in part inferred"
	wNotCompared  = "inferred, so not compared"
	wOtherMouth   = "other speaker"
	wKeyWords     = "words"
	wSame         = "the same"
	wSameSpelt    = "the same, spelt differently"
	wDiffer       = "reported differently"
	wOwnWords     = "other words"
	wOnlyHere     = "only here"
	wNobodyHere   = "nobody says"
	wOnlyWords    = "only here in these words"
	wNotHere      = "not in these words"
	wTheseWords   = "these words: "
	wReportedBy   = "reported by "
	wKeySame      = "the same in all accounts chosen"
	wKeyDiffer    = "reported differently"
	wKeySome      = "reported by some of them"
	wKeyOnly      = "reported by only one"
	wKeyNobody    = "reported by none"
	wKeyChanged   = "worded differently in another account"

	wQuoteView    = "Quote"
	wAllWordings  = "All wordings, side by side"
	wAligned      = "Word for word"
	wAlignedLead  = "Words that all share appear once; where the outlets differ, each keeps its own. Readout does not call any of them the original."
	wAllAlike     = "All have the same words."
	wNotAligned   = "These wordings have too little in common, or are too long, to be compared word for word."
	wOneWording   = "Only one article has these words, so there is nothing to compare them with. Quotes that several outlets have are shown here in all their wordings."
	wSentencesIn  = "The sentences they appear in"
	wSaidAt       = "Reported with"
	wNothingThere = "nothing here"
	wOtherMouths  = "The articles give these words to different speakers."
	wAlsoToldBy   = "also in "

	wAllKinds     = "All"
	wKinds        = "Kinds of notices"
	wNoSuchNotice = "There is no notice of this kind in these articles."
	wMoreNotices  = " more notices"
	wWhyNoticed   = "Why this is noticed"

	wCite       = "Cite"
	wCiteThis   = "Cite this"
	wLink       = "Link"
	wLinkOf     = "Copy the link to this sentence"
	wCiteOf     = "Cite this sentence"
	wCited      = "The citation is copied."
	wLinkCopied = "The link to this sentence is copied."
	wCopyByHand = "The browser did not allow copying. Here it is, to be copied by hand:"
	wReadWith   = "Read with Readout: "

	wNameKinds   = "Which names"
	wSeveral     = "Several spellings"
	wSuspects    = "Suspect names"
	wNoNames     = "No person was found in these articles. Names are found in English text, not in lists or tables."
	wNoSuchNames = "No name here is of this kind."

	wVisitOnly    = "The visit is reported, but no meeting. Reported by"
	wTimeline     = "Timeline"
	wNoDayRow     = "no day given: any day of the visit"
	wPublishedRow = "published"
	wKeyOneDay    = "on that day"
	wKeySpan      = "on one of these days"
	wUndatedPub   = "day of publication not known"

	wWhoseWords = "Whose words"
	wWhoseNote  = "A sentence counts where it reports what somebody said, word for word or not. One sentence may have several voices."
	wPassedOn   = "Passed on by"
	wAlsoHere   = "The same text, or nearly, in "
	wOneText    = "One text, several outlets"
	wOneTextWhy = "These outlets report the meeting in one text, word for word or nearly so. They count as one origin; the articles do not say who had it first."
	wFromOne    = "from one origin"
	wNeverNames = "Covers the visit, never names this person"
	wNeverHas   = "Covers the visit, does not have this statement"

	wNoArticles = "There is nothing to read here yet. Two or three reports of one meeting, from different outlets, are what Readout is made for."

	wMarkedNotes = "Notes on the marked words"

	wFind     = "Go through"
	wFindWhat = "Go through this article"
	wPrevious = "Previous"
	wNext     = "Next"
	wFindEnd  = "Stop"
	wFindNone = "There is nothing of this kind in this article."
	wSendOut  = "At the publisher's"
)

// kindSlug is a kind of notice in an address.
func kindSlug(k news.NoticeKind) string {
	b := []byte(k)
	out := b[:0]
	for _, c := range b {
		switch {
		case 'a' <= c && c <= 'z':
			out = append(out, c)
		case c == ' ':
			out = append(out, '-')
		}
	}
	return string(out)
}
