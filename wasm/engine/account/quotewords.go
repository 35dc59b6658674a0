package account

import "readout/wasm/engine/lexicon"

// The closed classes of words by which English reports speech, written for this
// project, as tables, see [lexicon.Sorting].

// The classes of a plain set of words; others have classes of their own.
const (
	yes uint16 = 1
	no  uint16 = 2
)

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

var verbOfWords = lexicon.Sort(
	lexicon.Row{Class: uint16(says), Words: `said says added adds noted stated states stressed stresses emphasised emphasized emphasises emphasizes insisted insists
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
	lexicon.Row{Class: uint16(says | mild), Words: `deadpanned bellowed marveled marvelled hollered screamed murmured moaned chuckled huffed grumbled groused vented fumed
		railed blurted barked thundered crowed enthused offered offers ventured guessed pondered wondered wonders pleaded
		pressed intoned instructed ordered remembered remembers reflected reflects encouraged texted emailed e-mailed blogged
		penned scribbled captioned laughed laughs grinned sobbed smiled smiles groaned began begins shrugged nodded beamed
		shrieked snarled sneered scoffed scoffs teased interrupted allowed figured repeats yelped stammered hissed notes`},
	lexicon.Row{Class: uint16(says | tells), Words: `asked asks told tells warned warns informed informs assured assures reminded reminds advised advises urged urges
		implored begged cabled`},
	lexicon.Row{Class: uint16(says | noun), Words: `claims comments remarks replies answers promises pledges threatens posts demands declines responds`},
	lexicon.Row{Class: uint16(says | ing), Words: `saying adding noting stating stressing emphasising emphasizing insisting claiming arguing asserting maintaining
		contending explaining replying responding answering admitting acknowledging conceding confirming commenting remarking
		observing recalling reiterating repeating concluding continuing predicting suggesting writing tweeting posting
		testifying complaining boasting joking quipping shouting exclaiming cautioning underlining underscoring highlighting
		affirming reaffirming alleging lamenting objecting countering declaring announcing revealing vowing pledging promising
		threatening proclaiming elaborating clarifying indicating pointing reading expressing voicing mentioning proposing`},
	lexicon.Row{Class: uint16(says | tells | ing), Words: `asking telling warning informing assuring reminding advising urging`},
	lexicon.Row{Class: uint16(says | base), Words: `say add note insist claim argue assert maintain contend explain admit concede confirm suggest stress emphasise emphasize
		declare state predict reiterate write acknowledge respond reply announce complain repeat observe`},
	lexicon.Row{Class: uint16(frames | base), Words: `call describe accuse condemn denounce praise criticize criticise label characterize dismiss reject hail`},
	lexicon.Row{Class: uint16(says | tells | base), Words: `tell ask warn urge`},
	lexicon.Row{Class: uint16(acts | frames), Words: `slammed slams condemned condemns praised praises criticised criticized criticises criticizes denounced denounces blasted
		accused accuses hailed rejected rejects welcomed welcomes dismissed dismisses demanded lauded lauds decried decries
		defended defends blamed blames endorsed commended commends applauded ridiculed mocked derided attacked lambasted rebuked
		castigated cheered chided scolded berated refuted disputed bemoaned touted touts`},
	lexicon.Row{Class: uint16(frames | noun), Words: `calls labels names terms hails attacks`},
	lexicon.Row{Class: uint16(frames), Words: `called described describes labelled labeled termed branded dubbed characterised characterized characterizes
		characterises portrayed portrays deemed referred refers likened compared cast believes painted depicted summed named
		hinting considered regarded considers regards thanked thanks congratulated invoked spoke speaks talked expects believed
		thinks thought feels felt hopes hoped fears feared worries worried`},
	lexicon.Row{Class: uint16(acts | frames | ing), Words: `slamming condemning praising criticising criticizing denouncing blasting accusing hailing rejecting welcoming dismissing
		demanding thanking lauding decrying defending blaming commending deploring mocking`},
	lexicon.Row{Class: uint16(frames | ing), Words: `calling describing labelling labeling terming branding dubbing characterising characterizing portraying referring
		likening comparing`},
	lexicon.Row{Class: uint16(relays), Words: `reported quoted cited cites`},
	lexicon.Row{Class: uint16(relays | noun), Words: `reports quotes`},
	lexicon.Row{Class: uint16(relays | base | noun), Words: `report cite quote`},
	lexicon.Row{Class: uint16(relays | ing), Words: `reporting quoting citing`},
)

func verbOf(w string) verbClass { return verbClass(verbOfWords.Of(w)) }

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

var isAdverbWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `also then later earlier again further furthermore once often today yesterday now still just even only simply first has
		have had having been being is was are were be did does do 's 've 'd rightly tonight afterwards afterward always thus
		both all meanwhile however moreover therefore instead too each himself herself itself themselves`},
	lexicon.Row{Class: no, Words: `family ally reply italy assembly july bully rally supply monopoly anomaly friendly elderly daily weekly monthly likely
		lonely deadly costly orderly sicily emily sally billy kelly molly beverly butterfly multiply apply rely comply imply
		ugly holy homily belly kimberly carly lily milly polly willy quarterly panoply subassembly`},
)

func isAdverb(w string) bool {
	if k := isAdverbWords.Of(w); k != 0 {
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

var isModalWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `would could should may might must can will 'll shall cannot`},
)

func isModal(w string) bool {
	return isModalWords.Of(w) == yes
}

var isNegationWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `not never didn't doesn't don't wasn't hasn't haven't hadn't won't wouldn't couldn't can't neither nor nobody no`},
)

func isNegation(w string) bool {
	return isNegationWords.Of(w) == yes
}

var isPrepositionWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `of for in at from to with by on about against near under over between among into within behind toward towards around
		inside outside like alongside across via upon versus including`},
)

func isPreposition(w string) bool {
	return isPrepositionWords.Of(w) == yes
}

var frontsWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `after before during following upon while when as since until speaking asked addressing earlier later meanwhile
		separately however also then today yesterday citing quoting referring responding commenting writing although though if
		because despite amid but and moreover furthermore additionally recently thus once still according alongside elsewhere
		regarding concerning turning pressed touching pointing noting stressing recalling describing calling instead even
		nevertheless nonetheless`},
)

// fronts reports whether a word begins an adverbial at the head of a sentence:
// "During the meeting, Raisi said".
func fronts(w string) bool {
	return frontsWords.Of(w) == yes || isPreposition(w)
}

var trailsWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `on in at during after before following to from late early earlier later today yesterday tuesday monday wednesday
		thursday friday saturday sunday last this through via when as while by upon over ahead of about amid with for outside
		again recently then once afterwards afterward separately also speaking according and but without under addressing
		shortly soon tonight referring`},
)

// trails reports whether a word may follow "Raisi said" at the end of a sentence
// without beginning the words said: "said on Wednesday", "said in a statement".
func trails(w string) bool {
	return trailsWords.Of(w) == yes
}

var isDocumentWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `statement letter message communique communiqué declaration post tweet telegram email e-mail speech remarks address memo
		memoir text article op-ed note greeting greetings condolences testimony comments words massage reply response dispatch
		congratulations`},
)

// isDocument reports whether a noun is a thing that speaks for its author.
func isDocument(w string) bool {
	return isDocumentWords.Of(w) == yes
}

var isOutletNounWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `agency media television tv radio newspaper newspapers broadcaster channel network daily weekly magazine website outlet
		outlets newswire wire press news paper tabloid station`},
)

// isOutletNoun reports whether a noun after a name says that the name is an outlet's:
// "Fars News agency", "the broadcaster".
func isOutletNoun(w string) bool {
	return isOutletNounWords.Of(w) == yes
}

var namesWorkWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `film movie book novel song album series show play opera ballet symphony painting poem documentary magazine newspaper
		journal programme program operation exercise exercises drill drills ship vessel tanker frigate destroyer submarine
		missile rocket satellite agreement treaty pact accord titled entitled named dubbed codenamed code-named nicknamed
		headlined so-called called known project initiative campaign exhibition forum conference festival party group faction
		movement section chapter article paper headline phrase term word video single game ferry boat yacht article's theme
		slogan motto topic order medal title via company club team hashtag website site page blog`},
)

// namesWork reports whether a noun before quoted words says that they are a name:
// the film “Titanic”, operation “Dawn”, a pact called “Shield”.
func namesWork(w string) bool {
	return namesWorkWords.Of(w) == yes
}

var reportsAsNounWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `claim claims assertion assertions remark remarks statement statements warning warnings accusation accusations promise
		promises vow pledge insistence suggestion contention argument description comment comments call calls demand demands
		threat threats admission declaration acknowledgment characterization criticism complaint belief view prediction
		denunciation allegation allegations boast plea request offer advice tweet tweets`},
)

// reportsAsNoun reports whether a noun is an utterance whose words may follow: "his
// promise to “…”".
func reportsAsNoun(w string) bool {
	return reportsAsNounWords.Of(w) == yes
}

var speaksWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `official officials minister ministers president presidents premier chancellor spokesman spokeswoman spokesperson
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
)

// speaks reports whether a common noun is one that says things: the test of an
// indirect quote whose speaker is only described.
func speaks(w string) bool {
	return speaksWords.Of(w) == yes || isDocument(w) || isOutletNoun(w)
}

var isLabelWords = lexicon.Sort(
	lexicon.Row{Class: yes, Words: `question remark answer reply q a interviewer moderator reporter journalist host presenter anchor correspondent speaker
		audience response remarks questions retort voice participant`},
)

// isLabel reports whether a line's first words name a part and no person: "Question: …".
func isLabel(w string) bool {
	return isLabelWords.Of(w) == yes
}
