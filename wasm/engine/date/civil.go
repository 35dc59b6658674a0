package date

import "readout/wasm/news"

// Days are counted, so that arithmetic is exact and needs no clock and no time zone:
// day 0 is 1970-01-01 of the Gregorian calendar, used for all years as if it had
// always been. Package time would do, at the price of carrying time zones along.

// A day is a day's number; months and years become days only here.
type day int

// unset is no day: far outside the years that texts speak of.
const unset day = -1 << 40

// civil is the day of a calendar date. A day past its month's end runs on into the next.
func civil(y, m, d int) day {
	y += (m - 1) / 12
	if m = (m-1)%12 + 1; m < 1 {
		m += 12
		y--
	}
	if m <= 2 { // years that begin in March have the odd day at their end
		y--
		m += 12
	}
	era := floor(y, 400)
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + d - 1
	return day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

// date is the calendar date of d.
func (d day) date() (y, m, dd int) {
	z := int(d) + 719468
	era := floor(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dd = doy - (153*mp+2)/5 + 1
	if m = mp + 3; m > 12 {
		m -= 12
	}
	if y = yoe + era*400; m <= 2 {
		y++
	}
	return y, m, dd
}

func floor(a, b int) int {
	if a < 0 {
		a -= b - 1
	}
	return a / b
}

// weekday is 1 for Monday to 7 for Sunday.
func (d day) weekday() int {
	return int((d+3)%7+7)%7 + 1
}

// monday is the first day of d's week.
func (d day) monday() day { return d - day(d.weekday()-1) }

// months is d moved by n months; the 31st becomes a shorter month's last day.
func (d day) months(n int) day {
	y, m, dd := d.date()
	return civil(y, m+n, min(dd, length(y, m+n)))
}

// length is the number of days of month m of year y; m may lie outside 1 to 12.
func length(y, m int) int { return int(civil(y, m+1, 1) - civil(y, m, 1)) }

// valid reports whether there is such a date. A month of 0 is any month.
func valid(y, m, d int) bool {
	if m == 0 {
		return d >= 1 && d <= 31
	}
	if y == 0 {
		y = 2000 // a leap year: 29 February is a day of some year
	}
	return m >= 1 && m <= 12 && d >= 1 && d <= length(y, m)
}

// day writes d as YYYY-MM-DD; "" outside the years 1 to 9999.
func (d day) day() news.Day {
	y, m, dd := d.date()
	if d == unset || y < 1 || y > 9999 {
		return ""
	}
	return news.Day([]byte{
		byte('0' + y/1000), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10), '-',
		byte('0' + m/10), byte('0' + m%10), '-', byte('0' + dd/10), byte('0' + dd%10)})
}

// parse reads YYYY-MM-DD; anything else is unset.
func parse(s news.Day) day {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return unset
	}
	n := [3]int{}
	for k, part := range [3]string{string(s[:4]), string(s[5:7]), string(s[8:])} {
		for i := range len(part) {
			if part[i] < '0' || part[i] > '9' {
				return unset
			}
			n[k] = n[k]*10 + int(part[i]-'0')
		}
	}
	if n[0] == 0 || n[1] == 0 || !valid(n[0], n[1], n[2]) {
		return unset
	}
	return civil(n[0], n[1], n[2])
}

// Add is the day n days after d, or "" where d is not a day.
func Add(d news.Day, n int) news.Day {
	if p := parse(d); p != unset {
		return (p + day(n)).day()
	}
	return ""
}

// Between is the number of days from a to b, and whether both are days.
func Between(a, b news.Day) (int, bool) {
	p, q := parse(a), parse(b)
	return int(q - p), p != unset && q != unset
}

// DayNumber is d as a number that grows by one a day, and whether d is a day.
func DayNumber(d news.Day) (int, bool) {
	p := parse(d)
	return int(p), p != unset
}

// FromNumber is the day of a [DayNumber]; "" outside the years 1 to 9999.
func FromNumber(n int) news.Day { return day(n).day() }

// Weekday is 1 for Monday to 7 for Sunday, 0 where d is not a day.
func Weekday(d news.Day) int {
	if p := parse(d); p != unset {
		return p.weekday()
	}
	return 0
}

// easter is Easter Sunday of year y, by the Gregorian rule (Meeus, Jones and Butcher).
func easter(y int) day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return civil(y, n/31, n%31+1)
}
