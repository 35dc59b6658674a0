package date

// lookup is the kind and value of a word in small letters. One switch costs nothing at
// start-up, and the compiler searches it by length and halves.
func lookup(w string) (kind, int) {
	switch w {
	case "january":
		return month, 1
	case "february":
		return month, 2
	case "march":
		return month, 3
	case "april":
		return month, 4
	case "may":
		return month, 5
	case "june":
		return month, 6
	case "july":
		return month, 7
	case "august":
		return month, 8
	case "september":
		return month, 9
	case "october":
		return month, 10
	case "november":
		return month, 11
	case "december":
		return month, 12
	case "jan":
		return monthShort, 1
	case "feb":
		return monthShort, 2
	case "mar":
		return monthShort, 3
	case "apr":
		return monthShort, 4
	case "jun":
		return monthShort, 6
	case "jul":
		return monthShort, 7
	case "aug":
		return monthShort, 8
	case "sep", "sept":
		return monthShort, 9
	case "oct":
		return monthShort, 10
	case "nov":
		return monthShort, 11
	case "dec":
		return monthShort, 12
	case "monday":
		return weekday, 1
	case "tuesday":
		return weekday, 2
	case "wednesday":
		return weekday, 3
	case "thursday":
		return weekday, 4
	case "friday":
		return weekday, 5
	case "saturday":
		return weekday, 6
	case "sunday":
		return weekday, 7
	case "mon":
		return weekdayShort, 1
	case "tue", "tues":
		return weekdayShort, 2
	case "wed":
		return weekdayShort, 3
	case "thu", "thur", "thurs":
		return weekdayShort, 4
	case "fri":
		return weekdayShort, 5
	case "sat":
		return weekdayShort, 6
	case "sun":
		return weekdayShort, 7
	case "hour", "hours":
		return unit, hourUnit
	case "day", "days":
		return unit, dayUnit
	case "week", "weeks":
		return unit, weekUnit
	case "weekend", "weekends":
		return unit, weekendUnit
	case "fortnight", "fortnights":
		return unit, fortnightUnit
	case "month", "months":
		return unit, monthUnit
	case "quarter", "quarters":
		return unit, quarterUnit
	case "year", "years":
		return unit, yearUnit
	case "decade", "decades":
		return unit, decadeUnit
	case "century", "centuries":
		return unit, centuryUnit
	case "morning", "afternoon", "evening", "night", "noon", "midnight", "mornings", "evenings", "nights":
		return dayPart, 0
	case "today", "tonight":
		return relative, 0
	case "tomorrow", "tmrw", "tmr":
		return relative, 1
	case "yesterday":
		return relative, -1
	case "spring":
		return season, 3
	case "summer":
		return season, 6
	case "autumn", "fall":
		return season, 9
	case "winter":
		return season, 12
	case "last":
		return which, wLast
	case "previous", "preceding":
		return which, wPrevious
	case "past":
		return which, wPast
	case "next":
		return which, wNext
	case "following", "subsequent":
		return which, wFollowing
	case "coming", "upcoming", "forthcoming":
		return which, wComing
	case "this":
		return which, wThis
	case "current":
		return which, wCurrent
	case "same", "that":
		return which, wSame
	case "early":
		return part, pEarly
	case "mid", "middle":
		return part, pMid
	case "late":
		return part, pLate
	case "beginning", "start", "outset":
		return part, pBegin
	case "end":
		return part, pEnd
	case "rest", "remainder":
		return part, pRest
	case "earlier":
		return part, pEarlier
	case "later":
		return part, pLater
	case "eve":
		return small, sEve
	case "the":
		return small, sThe
	case "a", "an":
		return small, sA
	case "of":
		return small, sOf
	case "in":
		return small, sIn
	case "on":
		return small, sOn
	case "at":
		return small, sAt
	case "by":
		return small, sBy
	case "to":
		return small, sTo
	case "and":
		return small, sAnd
	case "or":
		return small, sOr
	case "from":
		return small, sFrom
	case "between":
		return small, sBetween
	case "until", "till", "til":
		return small, sUntil
	case "through", "thru":
		return small, sThrough
	case "since":
		return small, sSince
	case "for":
		return small, sFor
	case "during", "throughout":
		return small, sDuring
	case "within":
		return small, sWithin
	case "over":
		return small, sOver
	case "before", "preceded":
		return small, sBefore
	case "after":
		return small, sAfter
	case "ago":
		return small, sAgo
	case "hence":
		return small, sHence
	case "now":
		return small, sNow
	case "about", "around", "circa":
		return small, sAbout
	case "every", "each":
		return small, sEvery
	case "few", "several", "couple", "some", "many":
		return small, sFew
	case "half":
		return small, sHalf
	case "lasting":
		return small, sFor
	case "th", "st", "nd", "rd":
		return small, sSuffix
	case "long":
		return small, sLong
	case "q":
		return small, sQ
	case "h":
		return small, sH
	case "new":
		return small, sNew
	case "christmas", "xmas":
		return small, sChristmas
	case "easter":
		return small, sEaster
	case "commencing":
		return small, sStarting
	case "starting":
		return small, sStarting
	case "ending":
		return small, sEnding
	case "people", "percent", "per", "men", "women", "children", "million", "billion", "km", "troops", "dollars",
		"euros", "rubles", "yuan", "tonnes", "tons", "kilometers", "kilometres", "miles", "metres", "meters",
		"soldiers", "countries", "minutes", "seconds", "pages", "votes", "seats", "personnel", "barrels", "kilograms",
		"kg", "rials", "rupees", "times":
		return small, sCounted
	case "thousand", "thousands":
		return scale, 1000
	case "hundred", "hundreds":
		return scale, 100
	case "zero", "oh":
		return cardinal, 0
	case "one":
		return cardinal, 1
	case "two":
		return cardinal, 2
	case "three":
		return cardinal, 3
	case "four":
		return cardinal, 4
	case "five":
		return cardinal, 5
	case "six":
		return cardinal, 6
	case "seven":
		return cardinal, 7
	case "eight":
		return cardinal, 8
	case "nine":
		return cardinal, 9
	case "ten":
		return cardinal, 10
	case "eleven":
		return cardinal, 11
	case "twelve":
		return cardinal, 12
	case "thirteen":
		return cardinal, 13
	case "fourteen":
		return cardinal, 14
	case "fifteen":
		return cardinal, 15
	case "sixteen":
		return cardinal, 16
	case "seventeen":
		return cardinal, 17
	case "eighteen":
		return cardinal, 18
	case "nineteen":
		return cardinal, 19
	case "twenty":
		return cardinal, 20
	case "thirty":
		return cardinal, 30
	case "forty":
		return cardinal, 40
	case "fifty":
		return cardinal, 50
	case "sixty":
		return cardinal, 60
	case "seventy":
		return cardinal, 70
	case "eighty":
		return cardinal, 80
	case "ninety":
		return cardinal, 90
	case "first":
		return ordinal, 1
	case "second":
		return ordinal, 2
	case "third":
		return ordinal, 3
	case "fourth":
		return ordinal, 4
	case "fifth":
		return ordinal, 5
	case "sixth":
		return ordinal, 6
	case "seventh":
		return ordinal, 7
	case "eighth":
		return ordinal, 8
	case "ninth":
		return ordinal, 9
	case "tenth":
		return ordinal, 10
	case "eleventh":
		return ordinal, 11
	case "twelfth":
		return ordinal, 12
	case "thirteenth":
		return ordinal, 13
	case "fourteenth":
		return ordinal, 14
	case "fifteenth":
		return ordinal, 15
	case "sixteenth":
		return ordinal, 16
	case "seventeenth":
		return ordinal, 17
	case "eighteenth":
		return ordinal, 18
	case "nineteenth":
		return ordinal, 19
	case "twentieth":
		return ordinal, 20
	case "thirtieth":
		return ordinal, 30
	case "thirties":
		return decades, 30
	case "forties":
		return decades, 40
	case "fifties":
		return decades, 50
	case "sixties":
		return decades, 60
	case "seventies":
		return decades, 70
	case "eighties":
		return decades, 80
	case "nineties":
		return decades, 90
	case "will", "shall", "plan", "plans", "planned", "planning", "scheduled", "expected", "expects", "due", "slated",
		"intends", "intend", "going", "ahead", "ll", "hopes", "postponed", "awaited":
		return tensed, 2
	case "would", "should", "can", "could", "might", "must", "aims", "invited", "promised", "proposed":
		return tensed, 1
	case "was", "were", "had", "did", "said", "told", "met", "held", "came", "went", "took", "made", "gave", "spoke",
		"left", "began", "won", "lost", "sent", "saw", "paid", "led", "wrote", "flew", "drew", "became", "brought",
		"sought", "struck", "shot", "fell", "rose", "ran", "stood", "found", "thought", "got", "kept", "has", "have",
		"been", "drove", "shook", "broke", "chose", "grew", "knew", "lay", "meant", "put", "says", "tells", "quoted",
		"signed", "arrived", "visited", "hosted", "dealt", "taken", "done", "born", "killed", "agreed", "known",
		"seen", "bought", "sold", "fought", "caught", "taught", "laid", "built", "spent":
		return tensed, -1
	case "armed", "united", "need", "indeed", "speed", "exceed", "proceed", "succeed", "feed", "seed", "breed",
		"called", "related", "based", "his", "her", "its", "their", "our", "my", "your", "it", "him", "them", "us",
		"me", "which", "what", "whom", "date", "be":
		return tensed, 0
	}
	return none, 0
}
