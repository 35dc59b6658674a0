package wire

// Lessons: what the screen asks of them and what it is told. The right answers are in
// no message until the pupil has answered, given up, or somebody asks for the
// teacher's key; a class may read every message that comes before.

const (
	AskLessons Ask = "lessons"
	// AskLesson: Arg is the id. With holds the text of a lesson file, where the lesson
	// comes from one; the desk keeps it under the id in its answer.
	AskLesson Ask = "lesson"
	// AskKey is AskLesson with the teacher's page and every right answer.
	AskKey Ask = "lesson-key"
	// AskCheck: Arg is "id/step", the first step is 1. With is "=" and the answer, or
	// "?": show it. An answer is the numbers of options, parted by commas (chosen; or all
	// of them, in the pupil's order), or a text.
	AskCheck Ask = "lesson-check"
)

// Lessons are the lessons of the site: those that fit the collection, and those that
// do not, with the reason.
type Lessons struct {
	List []LessonBrief `json:"list"`
	Out  []LessonBrief `json:"out,omitempty"`
}

// LessonBrief is a lesson in the list.
type LessonBrief struct {
	_       [0]func() // never compared: spares the code for it
	ID      string    `json:"id"`
	Title   string    `json:"title"`
	Summary string    `json:"summary,omitempty"`
	Ages    string    `json:"ages,omitempty"`
	Minutes int       `json:"minutes"`
	Steps   int       `json:"steps"`
	Why     string    `json:"why,omitempty"` // left out: what is missing
}

// Lesson is a lesson as a pupil sees it; as a teacher, with Teacher and the steps' Key.
type Lesson struct {
	LessonBrief
	Aims    []string     `json:"aims,omitempty"`  // what a pupil learns
	Needs   []string     `json:"needs,omitempty"` // what to have at hand
	Step    []LessonStep `json:"step"`
	Teacher string       `json:"teacher,omitempty"`
}

// LessonStep is one step: text, the view beside it, a question.
type LessonStep struct {
	_        [0]func() // never compared: spares the code for it
	Title    string    `json:"title"`
	Minutes  int       `json:"minutes,omitempty"`
	Text     string    `json:"text,omitempty"` // as written, a little Markdown
	View     string    `json:"view,omitempty"` // fragment
	Question *Question `json:"question,omitempty"`
	Key      *Checked  `json:"key,omitempty"` // teacher only
}

// A QuestionKind is how a question is answered.
type QuestionKind string

const (
	OneOf     QuestionKind = "one"
	SeveralOf QuestionKind = "several"
	PickIn    QuestionKind = "pick" // a sentence of a text
	InOrder   QuestionKind = "order"
	ShortText QuestionKind = "short"
	FreeText  QuestionKind = "free"
)

// Question is a question without its key.
type Question struct {
	Kind    QuestionKind   `json:"kind"`
	Text    string         `json:"text"`
	Options []LessonOption `json:"options,omitempty"` // order: mixed
	From    string         `json:"from,omitempty"`    // pick: the article's heading
	Hints   []LessonHint   `json:"hints,omitempty"`
	Lines   int            `json:"lines,omitempty"` // free: on paper
}

// LessonOption is one thing to choose. Para: a sentence that begins a paragraph.
type LessonOption struct {
	Text string `json:"text"`
	Para bool   `json:"para,omitempty"`
}

// LessonHint is a help; View is the fragment of the evidence it opens.
type LessonHint struct {
	_    [0]func() // never compared: spares the code for it
	Text string    `json:"text"`
	View string    `json:"view,omitempty"`
}

// A Verdict is what an answer is worth.
type Verdict string

const (
	VerdictRight  Verdict = "right"
	VerdictPartly Verdict = "partly"
	VerdictWrong  Verdict = "wrong"
	VerdictOpen   Verdict = "open"  // free text: the pupil compares
	VerdictShown  Verdict = "shown" // the pupil asked for the answer
	VerdictNone   Verdict = "none"  // nothing was answered
)

// Checked is what the desk says of an answer. Key, Right and Passages are set only
// where the answer was right, free, or given up.
type Checked struct {
	Verdict  Verdict   `json:"verdict"`
	Found    int       `json:"found"` // several: right ones chosen; order: things in their place
	Of       int       `json:"of"`
	Wrong    int       `json:"wrong,omitempty"` // several: wrong ones chosen
	Text     string    `json:"text,omitempty"`  // the lesson's feedback
	Key      string    `json:"key,omitempty"`   // the right answer in words
	Right    []int     `json:"right,omitempty"` // options of the key; order: all, as they belong
	Passages []Passage `json:"passages,omitempty"`
}
