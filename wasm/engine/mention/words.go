package mention

import "readout/wasm/engine/lexicon"

// Small sets of words.

// functionWords are capitalised for their place in the sentence, not as names.
var functionWords = lexicon.SetOf(`a about according after again against all also although among an and another are army as at be because been before between both
	but by can could despite did do does dr during each earlier eight either even every first five for four friday from general
	government had has have he her here his how however i if image in into is it its just last later many may meanwhile might
	military minister monday more most mr mrs ms must my neither new next nine no nor not now of officials on once one one's only or
	other others our out over photo please police president read saturday second seven several she should since six so some still
	such sunday ten than thank thanks that the their then there these they third this those though three through thursday to today
	tomorrow tuesday two under unless until up upon was we wednesday well were what when where whether which while who whose why will
	with within without would yes yesterday yet you your`)

// speech are verbs that have a person before or after them, and hardly anything else.
var speech = lexicon.SetOf(`added adds announced argued arrived asked asks believes born claimed claims commented congratulated declared died emphasised
	emphasized explained expressed insisted laughed married meets met noted notes pointed recalled remarked replied resigned said say
	says smiled speaks spoke stated states stressed stresses tells testified thanked thinks told tweeted underlined underscored
	visited warned writes wrote`)

// past are words that say an office is held no more, or not yet.
var past = lexicon.SetOf(`acting deposed ex former incoming interim late ousted outgoing then`)

// titleInNames are titles that stand in names of bodies and places: "King Fahd University".
var titleInNames = lexicon.SetOf(`admiral archbishop baron bishop captain cardinal colonel count countess dr dr. duchess duke emperor father general imam judge king
	lady lieutenant lord major marquis marshal mother pope prince princess queen rev. saint sergeant shah sheikh sir sister st st.
	sultan`)

// noble are particles that a family name does not leave behind, capital or not.
var noble = lexicon.SetOf(`al bin da de del della di dos du el ibn la le van von`)

// outletKinds say what the name after them is: "news agency KNA", "the daily Vreme".
var outletKinds = lexicon.SetOf(`agency broadcaster newspaper daily weekly tabloid magazine newswire`)

// halves begin adjectives of peoples that are two words: "South Korean", "Sri Lankan".
var halves = lexicon.SetOf(`costa east new north saudi sierra south sri west`)

// ofPeople are heads that make a body of a people's name before them.
var ofPeople = lexicon.SetOf(`academy administration agency army assembly authority bank board cabinet command commission committee congress corps council court
	department embassy federation force forces guard guards ministry navy office parliament party police senate service staff union
	university`)

// ofPlace are heads that take a place after "of" into the name.
var ofPlace = lexicon.SetOf(`academy bank church college museum parliament party university`)

// ofField are heads that take a field after "of" into the name.
var ofField = lexicon.SetOf(`department directorate ministry secretariat`)

// sites are nouns of buildings and grounds: what ends in one is a place, though the
// training sets have many of them as bodies.
var sites = lexicon.SetOf(`abbey aerodrome airbase airfield airport arena avenue barracks boulevard bridge castle cathedral cemetery checkpoint
	cosmodrome crossing harbor harbour highway hotel mausoleum memorial monastery mosque motorway palace plaza prison
	racecourse reactor road spaceport square stadium station street synagogue temple tower`)

// crafts are nouns of ships and spacecraft, whose names are people's, places' and
// anything else's.
var crafts = lexicon.SetOf(`battleship corvette cruiser destroyer ferry flagship freighter frigate hms lander orbiter rms ship shuttle
	spacecraft submarine tanker trawler uss vessel warship yacht`)

// settlements say of a name before them that it is a place's.
var settlements = lexicon.SetOf(`area borough city commune district hamlet island municipality neighborhood neighbourhood peninsula port
	province region river settlement state suburb town valley village`)

// facilities are nouns of bodies that are also their buildings: places after one of
// whereabouts.
var (
	facilities  = lexicon.SetOf(`center centre complex facility gallery hall library museum observatory plant theater theatre`)
	whereabouts = lexicon.SetOf(`at inside near outside`)
)
