package web

import "readout/wasm/wire"

// The words of lessons.
const (
	wLessons      = "Lessons"
	wLessonsLead  = "Short lessons on the articles of this page, for a class or alone. Every question is answered from the sentences beside it. What you answer stays in this browser."
	wNoLessons    = "There is no lesson on these articles yet. You can open one from a file."
	wLessonsOut   = "Not possible with these articles"
	wNoScripts    = "The questions need JavaScript; the texts can be read without."
	wOnePage      = "The whole lesson as one page, to read or to link"
	wStart        = "Start"
	wGoOn         = "Go on with step "
	wLookAgain    = "Look at your answers"
	wFromStart    = "Begin again"
	wReallyAnew   = "This forgets your answers to this lesson. Forget them?"
	wAnswersGone  = "Your answers to this lesson are forgotten."
	wForTeachers  = "For teachers"
	wAims         = "What you learn"
	wNeeds        = "What you need"
	wSteps        = "Steps"
	wStepN        = "Step "
	wAges         = "ages "
	wAbout2       = "about "
	wNextStep     = "Next step"
	wPrevStep     = "Back"
	wFinish       = "Finish"
	wToStart      = "To the beginning of the lesson"
	wNoStep       = "This lesson has no such step. This is its beginning."
	wBesideIs     = "To look at"
	wBesideBack   = "Back to this step’s view"
	wBesideOpen   = "Open on its own"
	wBesideNone   = "This step has no view beside it."
	wPaneAsk      = "Question"
	wPaneView     = "To look at"
	wNowBeside    = "Beside it now: "
	wTask         = "Question"
	wPickFrom     = "The text, by "
	wPickHow      = "Pick a sentence. With the keyboard: arrow keys."
	wSeveralHow   = "More than one may be right."
	wOrderHow     = "Move the lines with the arrows. A mouse can drag them, too."
	wMoveUp       = "Move up: "
	wMoveDown     = "Move down: "
	wNowAt        = "” is now number "
	wYourAnswer   = "Your answer"
	wCheck        = "Check my answer"
	wCompareMine  = "Compare my answer"
	wHint         = "Hint"
	wHintOf       = "Hint "
	wShowBeside   = "Look at it"
	wShowAnswer   = "Show the answer"
	wRightOne     = "right"
	wRightAnswer  = "The answer"
	wEvidenceIs   = "Where it says so"
	wDoneAll      = "You have answered every question."
	wDoneSome     = "questions answered"
	wNotAnswered  = "not answered"
	wSheet        = "Answer sheet"
	wYourName     = "Name"
	wNameStays    = "Your name is written on the sheet and kept nowhere."
	wSaveText     = "Save as text"
	wSaveHTML     = "Save as a web page"
	wSaveJSON     = "Save as JSON"
	wSaved        = "Saved: "
	wFree         = "answer in your own words"
	wWithHints    = " with "
	wToLessons    = "All lessons"
	wClass        = "Class"
	wDateLine     = "Date"
	wOwnLesson    = "from a file"
	wOpenFile     = "Open a lesson file"
	wOpenFileLead = "A lesson is a text file (.md) that anybody can write. Open one here, or drop it anywhere on this page; it is checked first. Nothing is sent anywhere."
	wOpenFileOwn  = "It is then kept with this collection and goes into its .readout file, and replaces one that is there."
	wWithThese    = "with this collection"
	wLikeThis     = "To see how one is written, save one of these and look inside:"
	wBadFile      = " cannot be used as a lesson here. "
	wFileTooLarge = "The file is too large: a lesson has at most 40,000 bytes."
	wFileUnread   = "The file could not be read."
	wForgetFile   = "Remove"
	wKeyLead      = "The answers, with the sentences that show why; aims, timing and questions to talk about."
	wKeyNotice    = "This page shows the answers."
	wTiming       = "Timing"
	wMinutes      = "Minutes"
	wAnswers      = "Steps and answers"
	wAnswerIs     = "Answer: "
	wFeedback     = "Feedback: "
	wWorksheet    = "Worksheet for paper"
	wWorkLead     = "The questions with room to write, and behind them lettered sheets to look at. For a class without devices."
	wSheetLetter  = "Sheet "
	wSeeSheet     = "Look at sheet "
	wNumber       = "Number of the sentence:"
	wOrderPaper   = "Write numbers in front: 1 is the first."
)

// verdictWords are a verdict's sign and words.
func verdictWords(c *wire.Checked, kind wire.QuestionKind) (sign, words string) {
	switch c.Verdict {
	case wire.VerdictRight:
		return "✓", "Right."
	case wire.VerdictPartly:
		words = itoa(c.Found) + wOf + itoa(c.Of) + " found"
		if kind == wire.InOrder {
			words = itoa(c.Found) + wOf + itoa(c.Of) + " are in the right place"
		}
		if c.Wrong > 0 {
			words += ", and " + itoa(c.Wrong) + " too many"
		}
		return "◐", "Partly: " + words + "."
	case wire.VerdictWrong:
		return "✗", "Not yet."
	case wire.VerdictOpen:
		return "≈", "Your answer is kept. Compare it:"
	case wire.VerdictShown:
		return "→", "This is the answer."
	}
	if kind == wire.FreeText || kind == wire.ShortText {
		return "…", "Write something first."
	}
	return "…", "Choose something first."
}

// verdictName is a verdict in a summary.
func verdictName(v wire.Verdict) string {
	switch v {
	case wire.VerdictRight:
		return "right"
	case wire.VerdictPartly:
		return "partly right"
	case wire.VerdictWrong:
		return "not right"
	case wire.VerdictOpen:
		return "to compare"
	case wire.VerdictShown:
		return "answer looked up"
	}
	return wNotAnswered
}

// kindName is what a question asks for, for the teacher.
func kindName(k wire.QuestionKind) string {
	switch k {
	case wire.OneOf:
		return "single choice"
	case wire.SeveralOf:
		return "multiple choice"
	case wire.PickIn:
		return "pick a sentence"
	case wire.InOrder:
		return "put in order"
	case wire.ShortText:
		return "a word or two"
	}
	return "in your own words"
}
