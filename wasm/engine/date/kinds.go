package date

// Values of units.
const (
	hourUnit = iota
	dayUnit
	weekUnit
	weekendUnit
	fortnightUnit
	monthUnit
	quarterUnit
	yearUnit
	decadeUnit
	centuryUnit
)

// Values of which and part.
const (
	wLast = iota
	wPrevious
	wPast
	wNext
	wFollowing
	wComing
	wThis
	wCurrent
	wSame
)

const (
	pEarly = iota
	pMid
	pLate
	pBegin
	pEnd
	pRest
	pEarlier
	pLater
)

// Small words, as bits: rules ask for one of several. An item's value is the bit's number.
const (
	sThe = uint64(1) << iota
	sA
	sOf
	sIn
	sOn
	sAt
	sBy
	sTo
	sAnd
	sOr
	sFrom
	sBetween
	sUntil
	sThrough
	sSince
	sFor
	sDuring
	sWithin
	sOver
	sBefore
	sAfter
	sAgo
	sHence
	sNow
	sAbout
	sEvery
	sFew
	sHalf
	sSuffix
	sLong
	sQ
	sH
	sNew
	sChristmas
	sEaster
	sEve
	sStarting
	sEnding
	sCounted
	sClitic // 's
)
