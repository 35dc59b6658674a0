package account

// The closed classes of words by which English reports speech, written for this
// project. They are switches rather than maps: nothing is built when the page starts.

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

func verbOf(w string) verbClass {
	switch w {
	case "said", "says", "added", "adds", "noted", "stated", "states", "stressed", "stresses", "emphasised", "emphasized",
		"emphasises", "emphasizes", "insisted", "insists", "claimed", "argued", "argues", "asserted", "asserts", "maintained",
		"maintains", "contended", "contends", "explained", "explains", "replied", "responded", "answered",
		"admitted", "admits", "acknowledged", "acknowledges", "conceded", "concedes", "confirmed", "confirms", "commented",
		"remarked", "observed", "observes", "recalled", "recalls", "reiterated", "reiterates", "repeated", "concluded", "concludes",
		"continued", "predicted", "predicts", "suggested", "suggests", "wrote", "writes", "written", "tweeted", "tweets", "posted", "testified",
		"complained", "complains", "boasted", "boasts", "joked", "jokes", "quipped", "quips", "shouted", "cried", "whispered", "exclaimed", "yelled",
		"cautioned", "cautions", "underlined", "underlines", "underscored", "underscores", "highlighted", "highlights", "affirmed",
		"affirms", "reaffirmed", "reaffirms", "alleged", "alleges", "opined", "lamented", "laments", "objected", "countered", "counters", "retorted",
		"interjected", "mused", "declared", "declares", "announced", "announces", "revealed", "reveals", "disclosed", "boomed",
		"vowed", "vows", "pledged", "promised", "threatened", "proclaimed", "proclaims", "elaborated", "clarified", "clarifies", "reasoned", "hinted",
		"indicated", "indicates", "pointed", "points", "specified", "estimated", "estimates", "reckons", "reckoned", "read", "reads", "runs", "ran", "put", "puts",
		"outlined", "mentioned", "mentions", "expressed", "expresses", "voiced", "went", "goes", "signalled", "signaled", "proposed", "proposes",
		"agreed", "went-on", "swore", "sighed", "muttered", "bragged", "gushed", "deplored", "deplores", "tweet-quoted", "theorized", "theorised", "counselled", "shot", "fired", "hit", "snapped", "chimed", "found", "finds", "showed",
		"shows":
		return says
	case "deadpanned", "bellowed", "marveled", "marvelled", "hollered", "screamed", "murmured", "moaned", "chuckled", "huffed", "grumbled", "groused", "vented",
		"fumed", "railed", "blurted", "barked", "thundered", "crowed", "enthused", "offered", "offers", "ventured", "guessed", "pondered", "wondered", "wonders", "pleaded", "pressed",
		"intoned", "instructed", "ordered", "remembered", "remembers", "reflected", "reflects", "encouraged", "texted", "emailed", "e-mailed", "blogged", "penned", "scribbled", "captioned",
		"laughed", "laughs", "grinned", "sobbed", "smiled", "smiles", "groaned", "began", "begins", "shrugged", "nodded", "beamed", "shrieked", "snarled", "sneered", "scoffed", "scoffs",
		"teased", "interrupted", "allowed", "figured", "repeats", "yelped", "stammered", "hissed", "notes":
		return says | mild
	case "asked", "asks", "told", "tells", "warned", "warns", "informed", "informs", "assured", "assures", "reminded", "reminds", "advised", "advises",
		"urged", "urges", "implored", "begged", "cabled":
		return says | tells
	case "claims", "comments", "remarks", "replies", "answers", "promises", "pledges", "threatens", "posts", "demands", "declines", "responds":
		return says | noun
	case "saying", "adding", "noting", "stating", "stressing", "emphasising", "emphasizing", "insisting", "claiming", "arguing", "asserting",
		"maintaining", "contending", "explaining", "replying", "responding", "answering", "admitting", "acknowledging", "conceding", "confirming",
		"commenting", "remarking", "observing", "recalling", "reiterating", "repeating", "concluding", "continuing", "predicting", "suggesting",
		"writing", "tweeting", "posting", "testifying", "complaining", "boasting", "joking", "quipping", "shouting", "exclaiming",
		"cautioning", "underlining", "underscoring", "highlighting", "affirming", "reaffirming", "alleging", "lamenting", "objecting", "countering",
		"declaring", "announcing", "revealing", "vowing", "pledging", "promising", "threatening", "proclaiming", "elaborating", "clarifying",
		"indicating", "pointing", "reading", "expressing", "voicing", "mentioning", "proposing":
		return says | ing
	case "asking", "telling", "warning", "informing", "assuring", "reminding", "advising", "urging":
		return says | tells | ing
	case "say", "add", "note", "insist", "claim", "argue", "assert", "maintain", "contend", "explain", "admit", "concede", "confirm", "suggest",
		"stress", "emphasise", "emphasize", "declare", "state", "predict", "reiterate", "write", "acknowledge", "respond", "reply", "announce", "complain", "repeat", "observe":
		return says | base
	case "call", "describe", "accuse", "condemn", "denounce", "praise", "criticize", "criticise", "label", "characterize", "dismiss", "reject", "hail":
		return frames | base
	case "tell", "ask", "warn", "urge":
		return says | tells | base
	case "slammed", "slams", "condemned", "condemns", "praised", "praises", "criticised", "criticized", "criticises", "criticizes", "denounced",
		"denounces", "blasted", "accused", "accuses", "hailed", "rejected", "rejects", "welcomed", "welcomes", "dismissed", "dismisses",
		"demanded", "lauded", "lauds", "decried", "decries", "defended", "defends", "blamed", "blames", "endorsed", "commended",
		"commends", "applauded", "ridiculed", "mocked", "derided", "attacked", "lambasted", "rebuked", "castigated",
		"cheered", "chided", "scolded", "berated", "refuted", "disputed", "bemoaned", "touted", "touts":
		return acts | frames
	case "calls", "labels", "names", "terms", "hails", "attacks":
		return frames | noun
	case "called", "described", "describes", "labelled", "labeled", "termed", "branded", "dubbed", "characterised",
		"characterized", "characterizes", "characterises", "portrayed", "portrays", "deemed", "referred", "refers", "likened", "compared", "cast", "believes", "painted", "depicted",
		"summed", "named", "hinting", "considered", "regarded", "considers", "regards", "thanked", "thanks", "congratulated", "invoked", "spoke", "speaks", "talked", "expects",
		"believed", "thinks", "thought", "feels", "felt", "hopes", "hoped", "fears", "feared", "worries", "worried":
		return frames
	case "slamming", "condemning", "praising", "criticising", "criticizing", "denouncing", "blasting", "accusing", "hailing", "rejecting",
		"welcoming", "dismissing", "demanding", "thanking", "lauding", "decrying", "defending", "blaming", "commending", "deploring", "mocking":
		return acts | frames | ing
	case "calling", "describing", "labelling", "labeling", "terming", "branding", "dubbing", "characterising", "characterizing", "portraying",
		"referring", "likening", "comparing":
		return frames | ing
	case "reported", "quoted", "cited", "cites":
		return relays
	case "reports", "quotes":
		return relays | noun
	case "report", "cite", "quote":
		return relays | base | noun
	case "reporting", "quoting", "citing":
		return relays | ing
	}
	return 0
}

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

func isAdverb(w string) bool {
	switch w {
	case "also", "then", "later", "earlier", "again", "further", "furthermore", "once", "often", "today", "yesterday", "now", "still", "just", "even", "only",
		"simply", "first", "has", "have", "had", "having", "been", "being", "is", "was", "are", "were", "be", "did", "does", "do", "'s", "'ve", "'d",
		"rightly", "tonight", "afterwards", "afterward", "always", "thus", "both", "all", "meanwhile", "however", "moreover", "therefore", "instead", "too", "each", "himself", "herself", "itself", "themselves":
		return true
	case "family", "ally", "reply", "italy", "assembly", "july", "bully", "rally", "supply", "monopoly", "anomaly", "friendly", "elderly", "daily", "weekly", "monthly",
		"likely", "lonely", "deadly", "costly", "orderly", "sicily", "emily", "sally", "billy", "kelly", "molly", "beverly", "butterfly", "multiply", "apply", "rely", "comply",
		"imply", "ugly", "holy", "homily", "belly", "kimberly", "carly", "lily", "milly", "polly", "willy", "quarterly", "panoply", "subassembly":
		return false
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

func isModal(w string) bool {
	switch w {
	case "would", "could", "should", "may", "might", "must", "can", "will", "'ll", "shall", "cannot":
		return true
	}
	return false
}

func isNegation(w string) bool {
	switch w {
	case "not", "never", "didn't", "doesn't", "don't", "wasn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "couldn't", "can't", "neither", "nor", "nobody", "no":
		return true
	}
	return false
}

func isPreposition(w string) bool {
	switch w {
	case "of", "for", "in", "at", "from", "to", "with", "by", "on", "about", "against", "near", "under", "over", "between", "among", "into",
		"within", "behind", "toward", "towards", "around", "inside", "outside", "like", "alongside", "across", "via", "upon", "versus", "including":
		return true
	}
	return false
}

// fronts reports whether a word begins an adverbial at the head of a sentence:
// "During the meeting, Raisi said".
func fronts(w string) bool {
	switch w {
	case "after", "before", "during", "following", "upon", "while", "when", "as", "since", "until", "speaking", "asked", "addressing", "earlier", "later",
		"meanwhile", "separately", "however", "also", "then", "today", "yesterday", "citing", "quoting", "referring", "responding", "commenting", "writing",
		"although", "though", "if", "because", "despite", "amid", "but", "and", "moreover", "furthermore", "additionally", "recently", "thus", "once", "still",
		"according", "alongside", "elsewhere", "regarding", "concerning", "turning", "pressed", "touching", "pointing", "noting", "stressing", "recalling", "describing", "calling", "instead", "even", "nevertheless", "nonetheless":
		return true
	}
	return isPreposition(w)
}

// trails reports whether a word may follow "Raisi said" at the end of a sentence
// without beginning the words said: "said on Wednesday", "said in a statement".
func trails(w string) bool {
	switch w {
	case "on", "in", "at", "during", "after", "before", "following", "to", "from", "late", "early", "earlier", "later", "today", "yesterday", "tuesday",
		"monday", "wednesday", "thursday", "friday", "saturday", "sunday", "last", "this", "through", "via", "when", "as", "while", "by", "upon", "over",
		"ahead", "of", "about", "amid", "with", "for", "outside", "again", "recently", "then", "once", "afterwards", "afterward", "separately", "also",
		"speaking", "according", "and", "but", "without", "under", "addressing", "shortly", "soon", "tonight", "referring":
		return true
	}
	return false
}

// isDocument reports whether a noun is a thing that speaks for its author.
func isDocument(w string) bool {
	switch w {
	case "statement", "letter", "message", "communique", "communiqué", "declaration", "post", "tweet", "telegram", "email", "e-mail", "speech", "remarks", "address", "memo",
		"memoir", "text", "article", "op-ed", "note", "greeting", "greetings", "condolences", "testimony", "comments", "words", "massage", "reply", "response", "dispatch", "congratulations":
		return true
	}
	return false
}

// isOutletNoun reports whether a noun after a name says that the name is an outlet's:
// "Fars News agency", "the broadcaster".
func isOutletNoun(w string) bool {
	switch w {
	case "agency", "media", "television", "tv", "radio", "newspaper", "newspapers", "broadcaster", "channel", "network", "daily", "weekly", "magazine",
		"website", "outlet", "outlets", "newswire", "wire", "press", "news", "paper", "tabloid", "station":
		return true
	}
	return false
}

// namesWork reports whether a noun before quoted words says that they are a name:
// the film “Titanic”, operation “Dawn”, a pact called “Shield”.
func namesWork(w string) bool {
	switch w {
	case "film", "movie", "book", "novel", "song", "album", "series", "show", "play", "opera", "ballet", "symphony", "painting", "poem", "documentary", "magazine",
		"newspaper", "journal", "programme", "program", "operation", "exercise", "exercises", "drill", "drills", "ship", "vessel", "tanker", "frigate", "destroyer", "submarine", "missile",
		"rocket", "satellite", "agreement", "treaty", "pact", "accord", "titled", "entitled", "named", "dubbed", "codenamed", "code-named", "nicknamed", "headlined",
		"so-called", "called", "known", "project", "initiative", "campaign", "exhibition", "forum", "conference", "festival", "party", "group", "faction", "movement",
		"section", "chapter", "article", "paper", "headline", "phrase", "term", "word", "video", "single", "game", "ferry", "boat", "yacht", "article's", "theme", "slogan", "motto", "topic", "order", "medal", "title", "via", "company", "club", "team", "hashtag", "website", "site", "page", "blog":
		return true
	}
	return false
}

// reportsAsNoun reports whether a noun is an utterance whose words may follow: "his
// promise to “…”".
func reportsAsNoun(w string) bool {
	switch w {
	case "claim", "claims", "assertion", "assertions", "remark", "remarks", "statement", "statements", "warning", "warnings", "accusation", "accusations", "promise", "promises", "vow", "pledge",
		"insistence", "suggestion", "contention", "argument", "description", "comment", "comments", "call", "calls", "demand", "demands", "threat", "threats", "admission", "declaration",
		"acknowledgment", "characterization", "criticism", "complaint", "belief", "view", "prediction", "denunciation", "allegation", "allegations", "boast", "plea", "request", "offer", "advice", "tweet", "tweets":
		return true
	}
	return false
}

// speaks reports whether a common noun is one that says things: the test of an
// indirect quote whose speaker is only described.
func speaks(w string) bool {
	switch w {
	case "official", "officials", "minister", "ministers", "president", "presidents", "premier", "chancellor", "spokesman", "spokeswoman", "spokesperson", "spokespeople",
		"source", "sources", "diplomat", "diplomats", "leader", "leaders", "government", "governments", "ministry", "police", "military", "army", "navy", "report", "reports", "statement", "media", "agency",
		"analyst", "analysts", "expert", "experts", "researcher", "researchers", "critics", "authorities", "lawmaker", "lawmakers", "side", "sides", "participants", "chief", "general",
		"commander", "commanders", "doctor", "doctors", "witness", "witnesses", "resident", "residents", "lawyer", "lawyers", "adviser", "advisers", "advisor", "aide", "aides", "envoy", "ambassador",
		"delegation", "opposition", "company", "court", "judge", "prosecutor", "prosecutors", "committee", "commission", "union", "group", "groups", "organization", "organisation", "activist", "activists",
		"scientist", "scientists", "economist", "economists", "editor", "author", "authors", "director", "chairman", "chairwoman", "pope", "king", "queen", "prince", "mayor", "governor", "senator",
		"candidate", "campaign", "office", "administration", "department", "regime", "republicans", "democrats", "coach", "study", "survey", "document", "newspaper", "secretary", "deputy",
		"representative", "representatives", "speaker", "parties", "negotiators", "negotiator", "investigators", "observers", "rebels", "soldiers", "people", "team", "counterpart", "colleague", "owner", "manager",
		"executive", "executives", "bank", "board", "council", "parliament", "embassy", "professor", "teacher", "farmer", "woman", "man", "mother", "father", "member", "members", "head", "heads", "states", "countries":
		return true
	}
	return isDocument(w) || isOutletNoun(w)
}

// isLabel reports whether a line's first words name a part and no person: "Question: …".
func isLabel(w string) bool {
	switch w {
	case "question", "remark", "answer", "reply", "q", "a", "interviewer", "moderator", "reporter", "journalist", "host", "presenter", "anchor", "correspondent", "speaker", "audience", "response", "remarks", "questions", "retort", "voice", "participant":
		return true
	}
	return false
}
