package refer

import "readout/wasm/engine/lexicon"

func set(words string) *lexicon.Set { return lexicon.SetOf(words) }

// titleGlue are the small words inside a long title: "Presidential Plenipotentiary
// Envoy to the Southern Federal District".
var titleGlue = set(`of the and for to in on at with under a an 's`)

// bodyNouns are the words, written small, of a body that somebody heads.
var bodyNouns = set(`armed forces army navy air force military company government cabinet parliament senate assembly
	ministry department office agency bank fund party bloc union association federation council committee commission
	court delegation mission embassy region republic province district territory state city board group corporation
	university academy institute church patriarchate club team house guard guards staff command police service
	country nation opposition rebel general supreme central national regional federal foreign defence defense
	security intelligence economic`)

// fillers stand between an article and an office and say nothing of who is meant.
var fillers = set(`top senior visiting new newly elected current incumbent then outgoing long-time longtime veteran
	powerful influential leading high ranking country's nation's newly-elected re-elected 75-year-old hardline hard-line
	conservative moderate embattled ousted`)

// verbs that follow a subject in news; others are known by -ed and -s.
var verbs = set(`said told met held had has is was will would can could may might must should spoke made gave took went
	came left began put saw sought paid set sent wrote shook sat flew thought felt found got kept knew led lost meant
	read ran stood won also have are were do did does then later himself herself again both already earlier recently
	separately reportedly briefly personally meanwhile now never not`)

// prepositions that take a name as their object.
var prepositions = set(`with to of by from for in at on about between against including under after before during following
	upon amid toward towards like than via alongside despite without over into among around near since until besides as per`)

// opening are words that open a sentence before its subject.
var opening = set(`heading speaking addressing asked commenting opening citing noting welcoming ending concluding according
	while when having arriving meeting visiting earlier later prior ahead as once`)

// saying are verbs after which the speaker may follow.
var saying = set(`said says added adds asked noted stressed stated announced replied explained concluded declared claimed
	insisted argued`)

// telling are other verbs of speech; what follows them is no subject.
var telling = set(`told asked warned recalled informed urged`)

// joining are words that may follow whoever is described.
var joining = set(`and or who whom whose that which when where while as but so to if because although though since than is
	was himself herself there here today yesterday tomorrow this next last early late once`)

// irregular are past tenses without -ed.
var irregular = set(`became began brought built came chose cut did drew drove fell fought gave grew heard hit held hosted
	laid left let lit meant put quit rose sent set shot shut sold sought spent split spread stood struck swore
	taught threw told took understood visited woke won wore wrote addressing meeting visiting meet visit say tell hold
	discuss agree call want need expect hope`)

// takesOffice are words after which an office without an article may stand for who holds it.
var takesOffice = set(`with by to between from and`)

// presentVerbs are verbs in -s that are no plurals: "the minister says".
var presentVerbs = set(`says meets tells wants holds arrives urges warns seeks takes makes gives sees hosts receives visits
	leaves begins wins gets goes comes knows thinks believes hopes expects agrees denies accuses insists adds notes stresses
	announces declares claims rejects refuses welcomes thanks praises heads leads does plans stands sits speaks writes`)
