// Package account reads what one article tells: who met, called, invited whom
// ([Contacts]) and who said what, through whom ([Quotes]).
package account
