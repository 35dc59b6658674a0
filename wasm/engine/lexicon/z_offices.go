package lexicon

import (
	"strings"
	"sync"
)

// Offices, ranks and forms of address. Written for this project from general
// knowledge of governments, armed forces, churches and companies.

var prefixes = dict{lines: `
vice: vice; viceroy's
deputy: deputy; dep.; co
assistant: assistant; asst.
first: first; 1st
second: second
associate: associate
under: under
senior: senior
executive: executive
honorary: honorary
permanent: permanent
special: special
principal: principal
regional: regional
national
chief: 
lead: lead
shadow: shadow
top: top
state: 
`}

type headWord struct {
	name                 string
	class                Class
	fields, plural, weak bool
}

// name ! class-letter flags : forms. Flags: f takes a portfolio, w weak. The plural
// of each form is made by rule; irregular ones are written with a plus before.
const headTable = `
president S: president; presidents
prime minister S: prime minister; premier; pm; taoiseach; +prime ministers; +premiers
minister S f: minister; minister-designate; +ministers
secretary S fw: secretary; secretaries
undersecretary S f: undersecretary; under secretary; under-secretary
minister of foreign affairs S: foreign secretary
minister of interior S: home secretary
general secretary S: general secretary; secretary general; secretaries general
chancellor S: chancellor; vice chancellor
chancellor of the exchequer S: 
attorney general S: attorney general; attorneys general
solicitor general S: solicitor general
prosecutor general S: prosecutor general; procurator general
prosecutor S w: prosecutor; district attorney; prosecutors
governor general S: governor general
governor S: governor; governors; gov.; gov
consul general S: consul general
consul S: consul
inspector general S: inspector general
surgeon general S: surgeon general
director general S: director general
auditor general S: auditor general
ambassador S: ambassador; ambassadors; amb.
envoy S w: envoy; emissary; envoys; special envoy; special representative; presidential envoy; high representative
high commissioner S: high commissioner
commissioner S fw: commissioner; commissioners
state councillor S: state councilor; state councillor
councillor S: councillor; councilor; councilman; councilwoman; alderman; cllr
mayor S: mayor; mayors; lord mayor
senator S: senator; senators; sen.; sen; sens.
representative S w: representative; rep.; rep; congressman; congresswoman; reps.; congressmen
member of parliament S w: mp; mep; lawmaker; legislator; parliamentarian; deputy; delegate; mps; lawmakers; deputies; assemblyman; assemblywoman
speaker S w: speaker
majority leader S: majority leader; minority leader; majority whip; minority whip
supreme leader S: supreme leader; paramount leader
leader S fw: leader; opposition leader; leaders; co-leader
party leader S w: party leader; labour leader; rebel leader
king S: king; kings
queen S: queen
emperor S: emperor; empress; tsar; czar; kaiser; shah
sultan S: sultan
emir S: emir
crown prince S: crown prince; crown princess
prince S: prince; princes
princess S: princess
grand duke S: grand duke; grand duchess
duke S: duke; archduke
duchess S: duchess
count S w: count; earl; viscount
first lady S: first lady
head of state S: head of state
head of government S: head of government
judge S w: judge; justice; judges; justices; chief judge
chief justice S: chief justice
magistrate S w: magistrate
adviser S fw: adviser; advisor; counsellor; counselor; aide; advisers; advisors; aides; security adviser; security advisor
spokesperson S fw: spokesperson; spokesman; spokeswoman; spokesmen; spokespeople; spokespersons; press secretary
diplomat S w: diplomat; negotiator; diplomats; charge d'affaires; chargé d'affaires
attache S w: attache; attaché
official S w: official; officials
plenipotentiary S w: plenipotentiary
chief of staff M: 
chief S fw: chief; chiefs; police chief
commander M fw: commander; commanders; commanding officer
commander in chief M: commander in
chairman S fw: chairman; chairwoman; chairperson; chair; chairmen; co-chair; co-chairman
head S fw: head; heads; boss
director S fw: director; directors; managing director; executive director
member S w: member; members
manager C fw: manager; coach; head coach; managers; coaches; quarterback; striker; goalkeeper; midfielder; defender; winger; pitcher; skipper
chief executive C: chief executive; ceo; cfo; cto; coo; chief executive officer
founder C w: founder; co-founder; cofounder; owner; co-owner
editor C w: editor; columnist; correspondent; reporter; journalist; anchor; photographer; producer; editors; reporters; analyst; economist; broadcaster; presenter
professor C w: professor; prof.; prof; lecturer; professors; researcher; scientist; historian; physicist; dean; rector; provost; scholar; astronomer; biologist; geologist; sociologist; psychologist; political scientist; engineer; architect
lawyer C w: lawyer; attorney; solicitor; barrister; counsel; lawyers
activist C w: activist; dissident; blogger; campaigner; author; writer; novelist; poet; singer; actor; actress; composer; filmmaker; musician; rapper; guitarist; drummer; bassist; vocalist; comedian; conductor; pianist; playwright; philosopher; artist; painter; sculptor; designer; cyclist; boxer; golfer; sprinter; swimmer; astronaut; cosmonaut; businessman; businesswoman; tycoon; billionaire; entrepreneur; banker; financier; candidate; nominee; challenger; contender; warlord; insurgent; militant; cleric; preacher; terrorist; suspect; gunman; mobster; drug lord; whistleblower
pope H: pope
`

var heads = sync.OnceValue(func() map[string]headWord {
	m := map[string]headWord{}
	for line := range strings.Lines(headTable) {
		h, forms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		f := strings.Fields(h)
		// the flags end the head: a class letter, then f and w
		e := len(f) - 1
		var w headWord
		if strings.Trim(f[e], "fw") == "" {
			w.fields, w.weak = strings.Contains(f[e], "f"), strings.Contains(f[e], "w")
			e--
		}
		switch f[e] {
		case "S":
			w.class = State
		case "M":
			w.class = Military
		case "C":
			w.class = Company
		case "H":
			w.class = Church
		}
		w.name = strings.Join(f[:e], " ")
		for form := range strings.SplitSeq(forms, ";") {
			form = strings.TrimSpace(form)
			if form == "" {
				continue
			}
			x := w
			if form[0] == '+' {
				form, x.plural = form[1:], true
			} else if plural(form) {
				x.plural = true
			}
			m[strings.ReplaceAll(form, "-", " ")] = x
		}
	}
	return m
})

func plural(form string) bool {
	return strings.HasSuffix(form, "s") && !strings.HasSuffix(form, "ss") && form != "charge d'affaires" && form != "chargé d'affaires" ||
		strings.HasSuffix(form, "men") || strings.HasSuffix(form, "people") || strings.HasPrefix(form, "attorneys ") || strings.HasPrefix(form, "secretaries ")
}

func headOf(w string) (headWord, bool) {
	h, ok := heads()[w]
	return h, ok
}

type completion struct{ head, words, name string }

var completions = []completion{
	{"chief", "the joint chiefs of staff", "chairman of the joint chiefs of staff"},
	{"chief", "the general staff", "chief of staff"},
	{"chief", "general staff", "chief of staff"},
	{"chief", "joint staff", "chief of staff"},
	{"chief", "the joint staff", "chief of staff"},
	{"chief", "defence staff", "chief of staff"},
	{"chief", "defense staff", "chief of staff"},
	{"chief", "the defence staff", "chief of staff"},
	{"chief", "army staff", "chief of staff"},
	{"chief", "naval staff", "chief of staff"},
	{"chief", "air staff", "chief of staff"},
	{"chief", "staff", "chief of staff"},
	{"chief", "protocol", "chief of protocol"},
	{"chairman", "the joint chiefs of staff", "chairman of the joint chiefs of staff"},
	{"chairman", "the board", "chairman of the board"},
	{"secretary", "state", "secretary of state"},
	{"head", "state", "head of state"},
	{"head", "government", "head of government"},
	{"member", "parliament", "member of parliament"},
	{"member", "congress", "representative"},
	{"director", "national intelligence", "director of national intelligence"},
	{"director", "central intelligence", "director of central intelligence"},
	{"chancellor", "the exchequer", "chancellor of the exchequer"},
	{"speaker", "the house", "speaker"},
	{"speaker", "parliament", "speaker"},
	{"prince", "wales", "prince of wales"},
}

// Portfolios in their British spelling, and what else they are called.
var fields = dict{lines: `
defence: defense; defence; national defense; national defence; war; the armed forces; armed forces
foreign affairs: foreign; foreign affairs; external affairs; external relations; foreign relations; foreign and european affairs; foreign affairs and trade; foreign affairs and international trade
interior: interior; internal affairs; home; home affairs; the interior
finance: finance; treasury; finances; the treasury; financial
economy: economy; economic; economic affairs; economics; economic development; national economy
trade: trade; commerce; foreign trade; international trade
justice
energy: energy; power
oil: oil; petroleum
health: health; public health
education
agriculture: agriculture; farm; farming
culture
transport: transport; transportation
environment: environment; environmental protection
labour: labor; labour; employment
sport: sport; sports
communications: communications; telecommunications; communication
intelligence
security: security; national security; public security; state security
`}

var fieldWords = wordset{words: `defense defence national war armed forces foreign external affairs relations european
	interior internal home finance finances financial treasury economy economic economics development trade commerce
	international justice energy power oil petroleum health public education agriculture farm farming culture cultural
	transport transportation environment environmental protection labor labour employment sport sports communications
	telecommunications communication intelligence security state industry industrial tourism science technology
	information housing planning water mining mines mineral resources natural religious social welfare women women's
	youth family children civil service administration local government regional infrastructure aviation maritime
	fisheries forestry food emergency emergencies situations immigration migration integration reform digital budget
	investment parliamentary legal veterans prisons police policing counterterrorism disarmament human rights rural
	urban roads railways railway works urbanism higher research rehabilitation reconstruction climate prefectural
	military army navy naval air space political cabinet presidential press media nuclear peace healthcare utilities sanitation physical construction digitalisation digitalization monitoring statistics customs ecology forests drug drugs heritage property consumer space aerospace innovation cooperation community privatization privatisation religion pensions revenue taxation tax monetary homeland city county`}

// Bodies rather than fields where they stand before an office: "Iranian Armed Forces
// Chief of Staff".
var fieldBodies = wordset{words: `forces army navy force parliamentary`}

// Fields that need another word: "head of the National" is cut too early.
var fieldAdjectives = wordset{words: `national foreign external european internal financial economic international public agricultural cultural environmental
	industrial natural religious social civil local regional human rural urban higher prefectural military naval political presidential nuclear homeland central federal royal state`}

type rankWord struct {
	name         string
	class        Class
	part, plural bool // part: no title without another word after it
}

// name class: forms; a name that ends in + is only part of a rank.
const rankTable = `
general M: general; gen.; gen; gens.
major M: major; maj.; maj
lieutenant M: lieutenant; lt.; lt; lieut.; leftenant
colonel M: colonel; col.; col; colonels
brigadier M: brigadier; brig.; brig
admiral M: admiral; adm.; adm; adml.; admirals
vice+ M: vice
rear+ M: rear
marshal M: marshal; marshall
field+ M: field
captain M: captain; capt.; capt; captains
commodore M: commodore; cdre.
sergeant M: sergeant; sgt.; sgt; staff sergeant; sergeants
corporal M: corporal; cpl.; cpl
private+ M: 
cadet M: cadet; ensign; midshipman
specialist+ M: spc.
generalissimo M: generalissimo
inspector M: inspector; insp.; superintendent; supt.; constable; detective; det.; sheriff
cardinal H: cardinal; cardinals
archbishop H: archbishop; abp.; archbishops; metropolitan; archimandrite
bishop H: bishop; bp.; bishops
father+ H: fr.
reverend H: reverend; rev.; rev; rt.; hon.; very; monsignor; msgr.; pastor; deacon; archdeacon; canon; friar; abbot; abbess
patriarch H: patriarch; catholicos
pope H: pope; pontiff
rabbi H: rabbi; rabbis
imam H: imam; mullah; ayatollah; hojatoleslam; mufti; maulana; allama; grand ayatollah; grand mufti; hujjat; moulvi; maulvi; ayatollahs
lama+ H: dalai; panchen
sister+ H: 
saint H: saint; st.
mr A: mr; mr.; mister; messrs; messrs.; herr; monsieur; signor; señor; senor; shri; sri; mssrs.
mrs A: mrs; mrs.; madam; madame; mme; mme.; frau; señora; senora; signora; smt; begum
ms A: ms; ms.; miss; mlle; mlle.; señorita; mx; mx.
dr A: dr; dr.; doctor; drs.
sir A: sir; sirs
dame A: dame; lady; baroness; countess; lord; baron; lords; viscountess
sheikh A: sheikh; shaykh; sheik; shaikh; sayyid; seyyed; hajji; haji; hadji
his excellency A: h.e.; hon; honourable; honorable; excellency; majesty; highness; holiness; eminence
`

var ranks = sync.OnceValue(func() map[string]rankWord {
	m := map[string]rankWord{}
	for line := range strings.Lines(rankTable) {
		h, forms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		name, class := h[:len(h)-2], h[len(h)-1]
		var r rankWord
		if r.part = strings.HasSuffix(name, "+"); r.part {
			name = name[:len(name)-1]
		}
		r.name = name
		switch class {
		case 'M':
			r.class = Military
		case 'H':
			r.class = Church
		case 'A':
			r.class = Honorific
		}
		for f := range strings.SplitSeq(forms, ";") {
			if f = strings.TrimSpace(f); f != "" {
				x := r
				x.plural = len(f) > 4 && strings.HasSuffix(f, "s") || f == "gens."
				if class == 'H' && f != name && name == "rabbi" || name == "imam" {
					x.name = strings.TrimSuffix(f, "s")
				}
				m[f] = x
			}
		}
	}
	return m
})

func rankOf(w string) (rankWord, bool) {
	r, ok := ranks()[w]
	return r, ok
}
