package web

// The words of correcting: the panel, its preview, the history.
const (
	wCorrect        = "Correct\u00a0this" // in a table it breaks before, not within
	wCorrectWhat    = "Correct\u00a0this: "
	wCorrected      = "corrected by you"
	wKeyCorrected   = "You corrected this; what it was before is in the history"
	wCloseCorrect   = "Close"
	wCorrectWait    = "Looking for what can be corrected here…"
	wPreviewWait    = "Working out what would change…"
	wYouSay         = "You say: "
	wWouldChange    = "What would change"
	wNothingChanges = "Nothing else changes. It will be marked as corrected by you."
	wMoreChanges    = " more changes"
	wCannot         = "This cannot be applied: "
	wApply          = "Apply"
	wBackTo         = "Back"

	wNameShown    = "What this person is called here"
	wNameHint     = "One of the spellings in the articles, or another."
	wUseName      = "Preview this name"
	wSameAs       = "Is this the same person as somebody else here?"
	wSameAsWho    = "The other person"
	wLikely       = "Perhaps the same"
	wEverybody    = "All others"
	wSamePerson   = "The same person"
	wUnsureSame   = "Not sure"
	wNotSame      = "Not the same"
	wSureSame     = "Certainly the same"
	wJoinedHere   = "Spellings that count as this person"
	wJoinedHint   = "“Not the same” makes two people of them. “Not sure” does so too, and says on both pages that it is open."
	wTakenFor     = "counted as "
	wKeptApart    = "You say that this is a different person from"
	wKeptUnsure   = "You are not sure whether this is the same person as"
	wDidTheyMeet  = "Did they meet?"
	wItWas        = "This was"
	wPreview      = "Preview"
	wWhoTookPart  = "Who took part"
	wTookNoPart   = "Took no part"
	wAlsoTookPart = "Somebody else took part"
	wWhichDay     = "On which day"
	wFirstDay     = "Day"
	wLastDay      = "To, if longer"
	wDayNotTold   = "The day is not given"
	wWhichPlace   = "In which place"
	wPlaceNotTold = "not given"
	wWhoSaid      = "Who said it"
	wNobodyKnown  = "nobody known"
	wQuotesOf     = "Who said what"
	wNewsHint     = "Each paragraph has a button that says whether it is news. What is not news is not read: nobody is named, met or quoted in it."
	wOneSentence  = "A single sentence is not news"
	wTheSentence  = "Which sentence"
	wIsNoNews     = "This is not news"
	wIsNews       = "This is news"
	wChooseFirst  = "Choose or write something first."

	wHistory       = "Corrections"
	wHistoryOf     = "What you corrected here"
	wHistoryLead   = "What you know better than Readout, latest first. Nothing here changes the articles; every correction can be undone, and done again."
	wNoCorrections = "You have corrected nothing here yet. On the page of a person, a meeting, a quote or an article, “Correct this” shows what can be corrected; before anything is done, you see what would change."
	wUndo          = "Undo"
	wRedo          = "Redo"
	wUndoThis      = "Undo this"
	wRedoThis      = "Do this again"
	wUndone        = "undone"
	wNotApplied    = "not applied: "
	wTakeAway      = "Save as a file"
	wTakeIn        = "Add a file"
	wFileHint      = "The file is small and can be sent to others who read the same articles. It holds names and ids, no text of the articles but the first words of what you marked."
	wFileName      = "readout-corrections.json"
	wFileSaved     = "The corrections are saved as a file."
	wMendUnread    = "The file could not be read; choose another."
	wFileTooLong   = "This file is too large to be a file of corrections."
	wOpensIt       = "Open"
	wYourBar       = "Your corrections"
	wHistoryLink   = "History"
	wMended        = "Read in this browser, with "
	wMendedEnd     = " of yours."
)

// contactChoices are what a contact can be said to be, as [news.ContactValue] writes it.
var contactChoices = [][2]string{
	{"held meeting", "a meeting, held"}, {"held talks", "talks, held"}, {"held call", "a telephone call, held"},
	{"held letter", "a letter"}, {"held invitation", "an invitation"},
	{"planned meeting", "a meeting, only planned"}, {"planned talks", "talks, only planned"}, {"planned call", "a call, only planned"},
	{"cancelled meeting", "a meeting, cancelled"}, {"denied meeting", "a meeting that one side denies"},
	{"misread meeting", "no meeting at all: it was misread"},
}
