package date

// rows are the words dates are made of. The words of a row have the values first,
// first+step, first+2·step …; words with one value stand with a slash, and - is none.
// The order is that of the values in lex.go.
var rows = [...]struct {
	kind        kind
	first, step int16
	words       string
}{
	{month, 1, 1, `january february march april may june july august september october november december`},
	{monthShort, 1, 1, `jan feb mar apr - jun jul aug sep/sept oct nov dec`},
	{weekday, 1, 1, `monday tuesday wednesday thursday friday saturday sunday`},
	{weekdayShort, 1, 1, `mon tue/tues wed thu/thur/thurs fri sat sun`},
	{unit, 0, 1, `hour/hours day/days week/weeks weekend/weekends fortnight/fortnights month/months quarter/quarters
		year/years decade/decades century/centuries`},
	{which, 0, 1, `last previous/preceding past next following/subsequent coming/upcoming/forthcoming this current same/that`},
	{part, 0, 1, `early mid/middle late beginning/start/outset end rest/remainder earlier later`},
	{small, 0, 1, `the a/an of in on at by to and or from between until/till/til through/thru since for/lasting
		during/throughout within over before/preceded after ago hence now about/around/circa every/each
		few/several/couple/some/many half th/st/nd/rd long q h new christmas/xmas easter eve commencing/starting
		ending`},
	{small, 38, 0, `people percent per men women children million billion km troops dollars euros rubles yuan tonnes tons
		kilometers kilometres miles metres meters soldiers countries minutes seconds pages votes seats personnel
		barrels kilograms kg rials rupees times`},
	{cardinal, 0, 1, `zero/oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty`},
	{cardinal, 30, 10, `thirty forty fifty sixty seventy eighty ninety`},
	{ordinal, 1, 1, `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
		fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`},
	{ordinal, 30, 0, `thirtieth`},
	{decades, 30, 10, `thirties forties fifties sixties seventies eighties nineties`},
	{season, 3, 3, `spring summer autumn/fall winter`},
	{dayPart, 0, 0, `morning afternoon evening night noon midnight mornings evenings nights`},
	{relative, -1, 1, `yesterday today/tonight tomorrow/tmrw/tmr`},
	{scale, 100, 900, `hundred/hundreds thousand/thousands`},
	{tensed, 2, 0, `will shall plan plans planned planning scheduled expected expects due slated intends intend going ahead
		ll hopes postponed awaited`},
	{tensed, 1, 0, `would should can could might must aims invited promised proposed`},
	{tensed, -1, 0, `was were had did said told met held came went took made gave spoke left began won lost sent saw paid led
		wrote flew drew became brought sought struck shot fell rose ran stood found thought got kept has have
		been drove shook broke chose grew knew lay meant put says tells quoted signed arrived visited hosted
		dealt taken done born killed agreed known seen bought sold fought caught taught laid built spent`},
	{tensed, 0, 0, `armed united need indeed speed exceed proceed succeed feed seed breed called related based his her its
		their our my your it him them us me which what whom date be`},
}
