package account

// The closed classes of words by which English reports speech, written for this
// project, as tables, see wordtable.

// A verbClass is what a reporting verb can do, as bits.
type verbClass uint16

const (
	says   verbClass = 1 << iota // takes quoted words and clauses: said, added, insisted
	acts                         // takes a thing: slammed the deal, called for talks
	frames                       // takes a thing and a quoted word for it: described it as “strategic”
	relays                       // passes on what another said: reported, quoted, cited
	tells                        // takes the one spoken to: told reporters
	ing                          // is a participle: saying, adding
	base                         // is a plain form: say, add; needs a plural subject or "to"
	noun                         // is as often a noun: claims, reports, comments
	mild                         // tells of speech only right beside quoted words: laughed, offered
)

var verbOfWords = wordtable{rows: []wordrow{
	{uint16(says), `said says added adds noted stated states stressed stresses emphasised emphasized emphasises emphasizes insisted insists
		claimed argued argues asserted asserts maintained maintains contended contends explained explains replied responded
		answered admitted admits acknowledged acknowledges conceded concedes confirmed confirms commented remarked observed
		observes recalled recalls reiterated reiterates repeated concluded concludes continued predicted predicts suggested
		suggests wrote writes written tweeted tweets posted testified complained complains boasted boasts joked jokes quipped
		quips shouted cried whispered exclaimed yelled cautioned cautions underlined underlines underscored underscores
		highlighted highlights affirmed affirms reaffirmed reaffirms alleged alleges opined lamented laments objected countered
		counters retorted interjected mused declared declares announced announces revealed reveals disclosed boomed vowed vows
		pledged promised threatened proclaimed proclaims elaborated clarified clarifies reasoned hinted indicated indicates
		pointed points specified estimated estimates reckons reckoned read reads runs ran put puts outlined mentioned mentions
		expressed expresses voiced went goes signalled signaled proposed proposes agreed went-on swore sighed muttered bragged
		gushed deplored deplores tweet-quoted theorized theorised counselled shot fired hit snapped chimed found finds showed
		shows`},
	{uint16(says | mild), `deadpanned bellowed marveled marvelled hollered screamed murmured moaned chuckled huffed grumbled groused vented fumed
		railed blurted barked thundered crowed enthused offered offers ventured guessed pondered wondered wonders pleaded
		pressed intoned instructed ordered remembered remembers reflected reflects encouraged texted emailed e-mailed blogged
		penned scribbled captioned laughed laughs grinned sobbed smiled smiles groaned began begins shrugged nodded beamed
		shrieked snarled sneered scoffed scoffs teased interrupted allowed figured repeats yelped stammered hissed notes`},
	{uint16(says | tells), `asked asks told tells warned warns informed informs assured assures reminded reminds advised advises urged urges
		implored begged cabled`},
	{uint16(says | noun), `claims comments remarks replies answers promises pledges threatens posts demands declines responds`},
	{uint16(says | ing), `saying adding noting stating stressing emphasising emphasizing insisting claiming arguing asserting maintaining
		contending explaining replying responding answering admitting acknowledging conceding confirming commenting remarking
		observing recalling reiterating repeating concluding continuing predicting suggesting writing tweeting posting
		testifying complaining boasting joking quipping shouting exclaiming cautioning underlining underscoring highlighting
		affirming reaffirming alleging lamenting objecting countering declaring announcing revealing vowing pledging promising
		threatening proclaiming elaborating clarifying indicating pointing reading expressing voicing mentioning proposing`},
	{uint16(says | tells | ing), `asking telling warning informing assuring reminding advising urging`},
	{uint16(says | base), `say add note insist claim argue assert maintain contend explain admit concede confirm suggest stress emphasise emphasize
		declare state predict reiterate write acknowledge respond reply announce complain repeat observe`},
	{uint16(frames | base), `call describe accuse condemn denounce praise criticize criticise label characterize dismiss reject hail`},
	{uint16(says | tells | base), `tell ask warn urge`},
	{uint16(acts | frames), `slammed slams condemned condemns praised praises criticised criticized criticises criticizes denounced denounces blasted
		accused accuses hailed rejected rejects welcomed welcomes dismissed dismisses demanded lauded lauds decried decries
		defended defends blamed blames endorsed commended commends applauded ridiculed mocked derided attacked lambasted rebuked
		castigated cheered chided scolded berated refuted disputed bemoaned touted touts`},
	{uint16(frames | noun), `calls labels names terms hails attacks`},
	{uint16(frames), `called described describes labelled labeled termed branded dubbed characterised characterized characterizes
		characterises portrayed portrays deemed referred refers likened compared cast believes painted depicted summed named
		hinting considered regarded considers regards thanked thanks congratulated invoked spoke speaks talked expects believed
		thinks thought feels felt hopes hoped fears feared worries worried`},
	{uint16(acts | frames | ing), `slamming condemning praising criticising criticizing denouncing blasting accusing hailing rejecting welcoming dismissing
		demanding thanking lauding decrying defending blaming commending deploring mocking`},
	{uint16(frames | ing), `calling describing labelling labeling terming branding dubbing characterising characterizing portraying referring
		likening comparing`},
	{uint16(relays), `reported quoted cited cites`},
	{uint16(relays | noun), `reports quotes`},
	{uint16(relays | base | noun), `report cite quote`},
	{uint16(relays | ing), `reporting quoting citing`},
}}

func verbOf(w string) verbClass { return verbClass(verbOfWords.of(w)) }

// isVerbal reports whether w is a reporting verb in a form that is nothing else:
// "said", not "state" or "reports".
func isVerbal(w string) bool {
	c := verbOf(w)
	return c != 0 && c&(base|noun) == 0
}

// needsMore is the word without which a verb is none of speech: "went on", "put it".
func needsMore(w string) string {
	switch w {
	case "went", "goes":
		return "on"
	case "shot", "fired", "hit":
		return "back"
	case "found", "finds", "showed", "shows":
		return "that"
	case "chimed":
		return "in"
	case "put", "puts":
		return "it"
	case "pointed", "points", "pointing":
		return "out"
	case "summed":
		return "up"
	}
	return ""
}

var isAdverbWords = wordtable{rows: []wordrow{
	{yes, `also then later earlier again further furthermore once often today yesterday now still just even only simply first has
		have had having been being is was are were be did does do 's 've 'd rightly tonight afterwards afterward always thus
		both all meanwhile however moreover therefore instead too each himself herself itself themselves`},
	{no, `family ally reply italy assembly july bully rally supply monopoly anomaly friendly elderly daily weekly monthly likely
		lonely deadly costly orderly sicily emily sally billy kelly molly beverly butterfly multiply apply rely comply imply
		ugly holy homily belly kimberly carly lily milly polly willy quarterly panoply subassembly`},
}}

func isAdverb(w string) bool {
	if k := isAdverbWords.of(w); k != 0 {
		return k == yes
	}
	return len(w) > 4 && w[len(w)-2:] == "ly"
}

func isBe(w string) bool {
	switch w {
	case "is", "was", "are", "were", "be", "been", "being":
		return true
	}
	return false
}

var isModalWords = wordtable{rows: []wordrow{
	{yes, `would could should may might must can will 'll shall cannot`},
}}

func isModal(w string) bool {
	return isModalWords.of(w) == yes
}

var isNegationWords = wordtable{rows: []wordrow{
	{yes, `not never didn't doesn't don't wasn't hasn't haven't hadn't won't wouldn't couldn't can't neither nor nobody no`},
}}

func isNegation(w string) bool {
	return isNegationWords.of(w) == yes
}

var isPrepositionWords = wordtable{rows: []wordrow{
	{yes, `of for in at from to with by on about against near under over between among into within behind toward towards around
		inside outside like alongside across via upon versus including`},
}}

func isPreposition(w string) bool {
	return isPrepositionWords.of(w) == yes
}

var frontsWords = wordtable{rows: []wordrow{
	{yes, `after before during following upon while when as since until speaking asked addressing earlier later meanwhile
		separately however also then today yesterday citing quoting referring responding commenting writing although though if
		because despite amid but and moreover furthermore additionally recently thus once still according alongside elsewhere
		regarding concerning turning pressed touching pointing noting stressing recalling describing calling instead even
		nevertheless nonetheless`},
}}

// fronts reports whether a word begins an adverbial at the head of a sentence:
// "During the meeting, Raisi said".
func fronts(w string) bool {
	return frontsWords.of(w) == yes || isPreposition(w)
}

var trailsWords = wordtable{rows: []wordrow{
	{yes, `on in at during after before following to from late early earlier later today yesterday tuesday monday wednesday
		thursday friday saturday sunday last this through via when as while by upon over ahead of about amid with for outside
		again recently then once afterwards afterward separately also speaking according and but without under addressing
		shortly soon tonight referring`},
}}

// trails reports whether a word may follow "Raisi said" at the end of a sentence
// without beginning the words said: "said on Wednesday", "said in a statement".
func trails(w string) bool {
	return trailsWords.of(w) == yes
}

var isDocumentWords = wordtable{rows: []wordrow{
	{yes, `statement letter message communique communiqué declaration post tweet telegram email e-mail speech remarks address memo
		memoir text article op-ed note greeting greetings condolences testimony comments words massage reply response dispatch
		congratulations`},
}}

// isDocument reports whether a noun is a thing that speaks for its author.
func isDocument(w string) bool {
	return isDocumentWords.of(w) == yes
}

var isOutletNounWords = wordtable{rows: []wordrow{
	{yes, `agency media television tv radio newspaper newspapers broadcaster channel network daily weekly magazine website outlet
		outlets newswire wire press news paper tabloid station`},
}}

// isOutletNoun reports whether a noun after a name says that the name is an outlet's:
// "Fars News agency", "the broadcaster".
func isOutletNoun(w string) bool {
	return isOutletNounWords.of(w) == yes
}

var namesWorkWords = wordtable{rows: []wordrow{
	{yes, `film movie book novel song album series show play opera ballet symphony painting poem documentary magazine newspaper
		journal programme program operation exercise exercises drill drills ship vessel tanker frigate destroyer submarine
		missile rocket satellite agreement treaty pact accord titled entitled named dubbed codenamed code-named nicknamed
		headlined so-called called known project initiative campaign exhibition forum conference festival party group faction
		movement section chapter article paper headline phrase term word video single game ferry boat yacht article's theme
		slogan motto topic order medal title via company club team hashtag website site page blog`},
}}

// namesWork reports whether a noun before quoted words says that they are a name:
// the film “Titanic”, operation “Dawn”, a pact called “Shield”.
func namesWork(w string) bool {
	return namesWorkWords.of(w) == yes
}

var reportsAsNounWords = wordtable{rows: []wordrow{
	{yes, `claim claims assertion assertions remark remarks statement statements warning warnings accusation accusations promise
		promises vow pledge insistence suggestion contention argument description comment comments call calls demand demands
		threat threats admission declaration acknowledgment characterization criticism complaint belief view prediction
		denunciation allegation allegations boast plea request offer advice tweet tweets`},
}}

// reportsAsNoun reports whether a noun is an utterance whose words may follow: "his
// promise to “…”".
func reportsAsNoun(w string) bool {
	return reportsAsNounWords.of(w) == yes
}

var speaksWords = wordtable{rows: []wordrow{
	{yes, `official officials minister ministers president presidents premier chancellor spokesman spokeswoman spokesperson
		spokespeople source sources diplomat diplomats leader leaders government governments ministry police military army navy
		report reports statement media agency analyst analysts expert experts researcher researchers critics authorities
		lawmaker lawmakers side sides participants chief general commander commanders doctor doctors witness witnesses resident
		residents lawyer lawyers adviser advisers advisor aide aides envoy ambassador delegation opposition company court judge
		prosecutor prosecutors committee commission union group groups organization organisation activist activists scientist
		scientists economist economists editor author authors director chairman chairwoman pope king queen prince mayor governor
		senator candidate campaign office administration department regime republicans democrats coach study survey document
		newspaper secretary deputy representative representatives speaker parties negotiators negotiator investigators observers
		rebels soldiers people team counterpart colleague owner manager executive executives bank board council parliament
		embassy professor teacher farmer woman man mother father member members head heads states countries`},
}}

// speaks reports whether a common noun is one that says things: the test of an
// indirect quote whose speaker is only described.
func speaks(w string) bool {
	return speaksWords.of(w) == yes || isDocument(w) || isOutletNoun(w)
}

var isLabelWords = wordtable{rows: []wordrow{
	{yes, `question remark answer reply q a interviewer moderator reporter journalist host presenter anchor correspondent speaker
		audience response remarks questions retort voice participant`},
}}

// isLabel reports whether a line's first words name a part and no person: "Question: …".
func isLabel(w string) bool {
	return isLabelWords.of(w) == yes
}
