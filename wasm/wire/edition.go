package wire

// AskEdition asks for the whole edition as one JSON document (docs/exports.md): With is
// the name of the collection, Arg the address of the page. It comes as the Text of
// several answers, all but the last with Progress.
const AskEdition Ask = "edition"
