package web

import "readout/wasm/news"

// The words of the reading views: notices by kind, compare, quote, timeline, the
// reader, copying and citing.
const (
	wCompare      = "Compare"
	wCompareLead  = "Accounts of one meeting side by side: what all of them tell, what only one does, and the same words in other wordings."
	wCompareNone  = "No meeting here is told by two outlets, so there is nothing to lay side by side. Add another article about one of the meetings, and it appears here."
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
	wFirstToldBy  = "Told by two or more outlets"

	wTableLead    = "In order of publication. Each entry opens the sentence it was read in."
	wWhoTitled    = "Who, as it calls them"
	wTitleUsed    = "title: "
	wPartInferred = "in part inferred"
	wNotCompared  = "inferred, so not compared"
	wOtherMouth   = "other speaker"
	wKeyWords     = "words"
	wSame         = "the same"
	wDiffer       = "told differently"
	wOwnWords     = "other words"
	wOnlyHere     = "only here"
	wNobodyHere   = "nobody says"
	wNotHere      = "not here"
	wKeySame      = "the same in all accounts chosen"
	wKeyDiffer    = "told differently"
	wKeySome      = "told by some of them"
	wKeyOnly      = "told by one alone"
	wKeyNobody    = "told by none"
	wKeyChanged   = "worded differently in another account"

	wQuoteView    = "Quote"
	wAllWordings  = "All wordings, side by side"
	wAligned      = "Word for word"
	wAlignedLead  = "What all have stands once; where they part, each keeps its words. None of them is the original."
	wAllAlike     = "All of them have the same words."
	wNotAligned   = "These wordings have too little in common, or are too long, to be laid word for word."
	wOneWording   = "Only one article has these words, so there is nothing to compare them with. Quotes told by several outlets are shown here in all their wordings."
	wSentencesIn  = "The sentences they stand in"
	wSaidAt       = "Said at"
	wNothingThere = "nothing here"
	wOtherMouths  = "The articles give these words to different speakers."
	wAlsoToldBy   = "also told by "

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
	wNoNames     = "No person was read in these articles. Names are read in English text; lists and tables have none."
	wNoSuchNames = "No name here is of this kind: every person is spelled alike throughout, or only shortened."

	wVisitOnly    = "The journey is told, no held meeting of it. Told by"
	wTimeline     = "Timeline"
	wNoDayRow     = "no day given: any day of the visit"
	wPublishedRow = "published"
	wKeyOneDay    = "on that day"
	wKeySpan      = "on one of these days"
	wUndatedPub   = "day of publication not known"

	wWhoseWords = "Whose words"
	wWhoseNote  = "A sentence counts where it gives something as said by somebody, word for word or not. One sentence may have several voices."
	wPassedOn   = "Passed on by"
	wAlsoHere   = "The same text, or nearly, in "
	wOneText    = "One text, several outlets"
	wOneTextWhy = "These outlets tell the meeting in one text, word for word or nearly so. They count as one origin; the articles do not tell who had it first."
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
	wFindNone = "Nothing of this kind stands in this article."
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
