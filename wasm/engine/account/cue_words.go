package account

import (
	"readout/wasm/engine/lexicon"
	"readout/wasm/news"
)

func ctSet(words string) *lexicon.Set { return lexicon.SetOf(words) }

// ctNoun is what a noun that tells of a contact tells of.
type ctNoun uint8

const (
	ctMeetingNoun ctNoun = iota + 1
	ctTalksNoun
	ctCallNoun // only with "telephone" or "phone" before it
	ctVisitNoun
	ctLetterNoun
	ctInviteNoun
)

// ctOpen is the kind of a contact whose medium the words leave open ("discussed");
// it is settled by what else the article tells.
const ctOpen news.ContactKind = "open"

func (n ctNoun) kind() news.ContactKind {
	switch n {
	case ctTalksNoun:
		return news.Talks
	case ctVisitNoun:
		return news.VisitContact
	case ctLetterNoun:
		return news.Letter
	case ctInviteNoun:
		return news.Invitation
	}
	return news.MeetingContact
}

var ctNounWords = lexicon.Sort(
	lexicon.Row{Class: uint16(ctMeetingNoun), Words: `meeting meetings conversation conversations audience lunch dinner breakfast luncheon videoconference summit encounter discussion`},
	lexicon.Row{Class: uint16(ctTalksNoun), Words: `talks negotiations consultations discussions`},
	lexicon.Row{Class: uint16(ctCallNoun), Words: `call calls`},
	lexicon.Row{Class: uint16(ctVisitNoun), Words: `visit visits trip`},
	lexicon.Row{Class: uint16(ctLetterNoun), Words: `letter letters`},
	lexicon.Row{Class: uint16(ctInviteNoun), Words: `invitation`},
)

// ctNounOf is what w tells of; 0: of no contact.
func ctNounOf(w string) ctNoun { return ctNoun(ctNounWords.Of(w)) }

type ctCue uint8

const (
	cueMeet ctCue = iota + 1
	cueHost
	cueSpeak
	cuePhone
	cueDiscuss
	cueBrief
	cueShake
	cueSend
	cueExchange
	cueInvite
	cueVisit
	cueAttend
)

var ctCueWords = lexicon.Sort(
	lexicon.Row{Class: uint16(cueMeet), Words: `met meet meets sat sits sit dined dines conferred confers huddled`},
	lexicon.Row{Class: uint16(cueHost), Words: `received receives receive receiving hosted hosts welcomed welcomes greeted`},
	lexicon.Row{Class: uint16(cueSpeak), Words: `spoke speaks talked spoken conversed`},
	lexicon.Row{Class: uint16(cuePhone), Words: `telephoned phoned called`},
	lexicon.Row{Class: uint16(cueDiscuss), Words: `discussed discuss`},
	lexicon.Row{Class: uint16(cueExchange), Words: `exchanged`},
	lexicon.Row{Class: uint16(cueBrief), Words: `briefed briefs updated informed reported`},
	lexicon.Row{Class: uint16(cueShake), Words: `shake shakes shook shaking`},
	lexicon.Row{Class: uint16(cueSend), Words: `sent sends wrote`},
	lexicon.Row{Class: uint16(cueInvite), Words: `invited invites invite`},
	lexicon.Row{Class: uint16(cueVisit), Words: `visited visits visit arrived arrives travelled traveled flew visiting`},
	lexicon.Row{Class: uint16(cueAttend), Words: `attended attending taking participating`},
)

// ctCueOf is what a verb tells; 0: nothing of a contact.
func ctCueOf(w string) ctCue { return ctCue(ctCueWords.Of(w)) }

// ctPrepositions take a name as their object.
var ctPrepositions = ctSet(`with to of by from for in at on about between against including under after before during following
	upon amid toward towards like than via alongside despite without over into among around near outside inside since until
	besides as per`)

// ctBreaks begin another clause.
var ctBreaks = ctSet(`that which who whom whose where when while because although though but and or if whether so how what why`)

var ctPunct = ctSet(`, . ; : ! ? ( ) — – “ ” " …`)

var ctAdverbs = ctSet(`also separately briefly personally reportedly recently earlier later today yesterday again already
	first then now previously subsequently privately twice once jointly together both finally thus meanwhile here there
	individually respectively officially secretly publicly virtually remotely directly physically himself herself even only just`)

var ctAuxiliaries = ctSet(`has have had having is are was were be been being will shall would to did does do`)

var ctWill = ctSet(`will shall 'll`)

// ctHabit beside a verb tell of no one meeting.
var ctHabit = ctSet(`regularly often frequently usually sometimes occasionally rarely routinely always normally`)

var ctMay = ctSet(`would could may might should can must cannot`)

// ctPlan stand before "to meet" where a meeting is planned, ctWish where it is only wished for.
var ctPlan = ctSet(`plans plan planned planning preparations preparation prepare preparing prepared set due scheduled expected agreed will intends going about`)

var ctWish = ctSet(`want wants wanted wish wishes wished hope hopes hoped ready willing unable able refused declined failed
	offered offers offer proposed proposes propose suggested asked asks seek seeks sought sought seeking request requested requests
	like need needs needed ought urged urges invite invited call called demand demanded opportunity chance possibility suggest
	proposal time considering mulling demanding urging refuses unwilling reluctant`)

// ctIdea are nouns before "of" or "for" that make a meeting an idea: "the possibility of talks with".
var ctIdea = ctSet(`agenda possibility idea prospect prospects proposal need readiness hope hopes date time venue invitation chance
	suggestion willingness desire topic format`)

var ctCancel = ctSet(`cancelled canceled cancels postponed postpones scrapped aborted cancel cancelling canceling postpone postponing`)

// ctSupport are verbs that carry a noun: "held talks".
var ctSupport = ctSet(`held hold holds holding had has have having hosted hosts hosting conducted conducts conducting`)

var ctJoined = ctSet(`attended attends opened opens chaired chairs addressed began ended concluded started joined`)

var ctRecalled = ctSet(`previous last earlier recent past former numerous many regular frequent subsequent latest`)

var ctUnsure = ctSet(`possible potential proposed future next eventual hypothetical would-be rare`)

var ctBeforeParty = ctSet(`the visiting then fellow both his her their its newly also new interim acting outgoing incumbent former current`)

var ctObjectOf = ctSet(`with to by of met for`)

var ctAside = ctSet(`who which currently accompanied also together along speaking heading whose in`)

var ctSaying = ctSet(`said says added adds stressed noted`)

var ctStrongVerbs = ctSet(`said says told met held was were is are has had will would`)

var ctCallTo = ctSet(`discuss congratulate express offer convey say inform tell thank wish brief`)

var ctVerbs = ctSet(`said says told tells met meets meet held holds was were is are be been has have had will would could should may
	might can must received receives hosted welcomed visited arrived invited invites called calls asked asks spoke speaks
	discussed discuss briefed urged sent noted added stressed made makes took takes thanked congratulated praised gave`)

var ctGroupOpens = ctSet(`the some several many few other its their his her our all two three four five six seven eight nine ten senior top high
	high-ranking leading local foreign military young former key various hundreds dozens prominent representatives business heads
	regional national ordinary veteran both permanent newly current ranking visiting these those
	political religious public cultural community union party parliamentary diplomatic defense defence security government opposition`)

var ctGroupHeads = ctSet(`officials ministers leaders members representatives delegates delegations delegation heads presidents premiers
	governors businessmen businesspeople entrepreneurs executives ceos students pupils athletes veterans commanders generals
	officers soldiers servicemen diplomats ambassadors lawmakers senators deputies parliamentarians mps scientists scholars
	teachers doctors workers employees staff volunteers participants winners laureates graduates residents families relatives
	cosmonauts astronauts bishops activists experts negotiators counterparts colleagues leadership personnel farmers
	champions medallists medalists coaches players parents mothers schoolchildren victims survivors judges mayors chairmen chiefs
	directors managers editors writers artists figures investors envoys businesswomen women youth researchers engineers
	sailors cadets pilots troops lawyers candidates aides advisers advisors secretaries commissioners team`)

var ctPressHeads = ctSet(`reporters journalists press media correspondents newsmen`)

// ctInTitle are small words inside a title.
var ctInTitle = ctSet(`of the and for to in on at with under faction party region group delegation company republic`)
