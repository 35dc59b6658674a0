// Package carry carries messages between the page and the programs files and extract:
// JSON text with bytes beside it (see wire/files.go). What they mean is not known here.
//
// Requests are answered one after another. A callback from JavaScript must never wait,
// so it only puts the message into a channel. There is no cancelling: the page ends the
// worker, whose memory is gone with it, and starts another when it needs one.
package carry
