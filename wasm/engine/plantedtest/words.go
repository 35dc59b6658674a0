package plantedtest

import "strings"

// Tables of words that the made texts are put together from.

var outlets = []string{"Harbour Times", "Nordic Wire", "Coast Online", "Full Gazette", "Evening Star", "Market News", "Valley Herald",
	"Capital Post", "River Daily", "Island Mail", "Border Radio", "Union Press"}

var farewell = []string{"is read in every town between the mountains and the sea, and has been for a hundred years and more.",
	"asks its readers to write to the editors about anything that they would like to see put right in its pages.",
	"brings the news of the whole region every morning and every evening, by paper, by radio and on the telephone."}

var offices = []string{"defence minister", "foreign minister", "governor of the central bank", "speaker of parliament", "chief of staff", "mayor of the capital"}

var givens = strings.Fields(`Anna Boris Carla Daniel Elena Farid Greta Hassan Ingrid Jorge Kari Leila Marco Nadia Oscar Petra Rashid Sofia Tomas Ursula
	Viktor Wanda Yusuf Zoran Amina Bruno Clara Dmitri Esther Felix`)

var syllables = strings.Fields(`ba be bo da de do fa fe ga go ha ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo za zo`)

var tails = strings.Fields(`rin lund berg nova dez shi kov mann sen ner tti ski well ton mar dal vik rud hus gard`)

var adjectives = strings.Fields(`northern southern early late narrow broad public private rural urban modern ancient costly cheap quiet noisy former joint
	separate annual monthly weekly regional global local coastal inland frozen flooded planned delayed sudden gradual partial complete formal informal
	foreign domestic heavy light deep shallow rapid slow rising falling empty crowded steady fragile robust hidden open closed brief lengthy careful
	hasty bitter gentle distant nearby recent final common rare broken repaired eastern western central outer inner lower upper vast modest`)

var nouns = strings.Fields(`harbour railway budget treaty bridge fishery border pipeline election census parliament farm mill school hospital library
	market currency tariff subsidy reservoir dam canal forest glacier island village suburb airport runway convoy patrol garrison militia navy fleet
	squadron cadet veteran pension salary strike union factory foundry refinery mine quarry harvest drought flood storm winter summer festival museum
	archive court judge verdict appeal prison amnesty ministry embassy consulate envoy delegation summit workshop seminar survey report archive
	newspaper radio satellite telescope laboratory vaccine clinic nurse surgeon teacher pupil exam scholarship orchestra theatre stadium athlete
	referee tournament bicycle tram ferry lighthouse anchor cargo container warehouse customs passport visa refugee shelter camp well aqueduct
	turbine grid battery reactor furnace boiler chimney tunnel viaduct avenue square monument statue palace garden orchard vineyard meadow pasture`)

var verbs = strings.Fields(`closed opened delayed visited repaired funded surveyed doubled halved blocked restored approved rejected replaced measured
	praised criticised examined expanded reduced protected abandoned crossed reached supplied flooded rebuilt studied inspected described`)

var joints = []string{"near", "behind", "after the delay of", "before the return of", "despite", "because of", "together with", "without", "in spite of the",
	"on behalf of", "during", "between", "beyond", "for the sake of", "with the help of", "under", "across from", "instead of"}

// Wordings of one thing, as several translators have them.
var (
	openings = [][]string{
		{"we agreed to expand our cooperation in", "it was agreed to widen the cooperation on", "both sides agreed on broader cooperation in"},
		{"nobody should doubt that we will defend", "let no one doubt our readiness to defend", "no one may doubt that we shall defend"},
		{"this country has waited too long for", "our country waited far too long for", "for too long this country has been waiting for"},
		{"we will not sign any paper that harms", "we shall sign no paper harmful to", "no paper will be signed by us that harms"},
	}
	middles = [][]string{
		{"so that our people can rely on", "in order that our people may rely on", "so the people of our country can count on"},
		{"and we ask our neighbours to respect", "and our neighbours are asked to respect", "while we call on our neighbours to respect"},
		{"because nothing is more important than", "as there is nothing more important than", "for nothing matters more than"},
	}
	endings = [][]string{
		{"in the years ahead, with", "in the coming years, together with", "during the next years, with"},
		{"without any condition on", "with no conditions whatever on", "unconditionally, and without touching"},
		{"and not at the expense of", "but never at the cost of", "and not to the detriment of"},
	}
)
