package web

import "readout/wasm/wire"

// What is said about the reader's own articles and collections.
const (
	wAdd     = "Add articles"
	wAddLead = "Lay your own articles side by side: two accounts of one meeting are enough. Add them as text, as saved pages, or as a table with one article in each row."
	wStays   = "Everything is read in this browser and kept in it. Nothing you add is sent anywhere."

	wPaste     = "Paste articles"
	wPasteHow  = "One or several; begin each with its headline, with “Outlet, day” in the line below if you know them."
	wPasteDo   = "Add this text"
	wPasteNone = "The box is empty: paste the text of an article first."
	wPasted    = "Pasted text"
	wFiles     = "Files and folders"
	wFilesHow  = "Drop them anywhere on this page. Text, Markdown, saved web pages, Word, CSV, JSON, .zip of these, and .readout collections."
	wFilesDo   = "Choose files"
	wFolderDo  = "Choose a folder"

	wByLink    = "By link"
	wByLinkHow = "This site can fetch a public news page for you. The address, and nothing else, then goes to the site's operator; the page is read here."
	wByLinkDo  = "Fetch the page"

	wReadingFile  = "Reading file "
	wReadingFiles = "Files that are read"
	wCancel       = "Cancel"
	wProblems     = "What could not be read"
	wLine         = "line "
	wColumns      = "Tables"
	wColumnsHow   = "What each column seems to hold. Change it where it is wrong, and read the table again."
	wColumn       = "Column "
	wColumnNone   = "left out"
	wColumnsUsed  = " used"
	wReread       = "Read it again with these columns"

	wWillBeAdded = " to be added"
	wDoubles     = " here already and will not be added twice."
	wForeigns    = " in a language other than English. Readout reads English and would misread them, so they are kept out unless you insist."
	wAllOutlet   = "Outlet for all that have none:"
	wAllDate     = "Day for all that have none:"
	wSet         = "Set"
	wAdding      = "Adding: "
	wIntoNew     = "Name of the collection:"
	wInto        = "Into "
	wOwnName     = "My articles"
	wAddDo       = "Add and read them"
	wAddBusy     = "Files are still being read…"
	wDropAll     = "Discard the list"
	wIn          = "In "
	wLost        = " kept here could not be read back; the browser has damaged them."
	wRows        = "Articles, rows "

	wTitle      = "Title"
	wDate       = "Published"
	wLanguage   = "Language"
	wNoLanguage = "not given"
	wGuessed    = "guessed"
	wOpenText   = "Open"
	wDropped    = "Taken out; it is not read."
	wDouble     = "The same article is here already (“"
	wDoubleEnd  = "”); it will not be added twice."
	wForeign    = "Not English: kept out, since it would be misread."
	wBack       = "Put back"
	wDrop       = "Take out"
	wInsist     = "Add it anyway"
	wInsisted   = "Keep it out"

	wCollections     = "Collections"
	wCollectionsLead = "A collection is a set of articles that are read together, with your corrections."
	wShippedName     = "Two visits, five articles"
	wShippedAbout    = "The collection that Readout comes with: a general in Beijing in 2019, a minister in Tehran in 2022. It stays as it is."
	wToShipped       = "Shipped articles"
	wToShippedShort  = "Shipped"
	wOpenNow         = "open"
	wKeptHere        = ", kept in this browser"
	wAddTo           = "Articles"
	wRename          = "Rename"
	wRenameDo        = "Save the name"
	wNewName         = "Name:"
	wDelete          = "Delete"
	wExport          = "Export"
	wExporting       = "Exporting…"
	wExported        = "The .readout file is written; it holds the articles, your corrections and the lesson. Your browser shows where it put it."
	wMerge           = "Merge"
	wMergeInto       = "Add its articles and corrections to:"
	wMergeDo         = "Add them"
	wNewCollection   = "New collection"
	wImport          = "Open a .readout file"
	wDeleted         = "Deleted"
	wDeletedLead     = "Deleted collections stay here until you forget them for good."
	wDeletedSaid     = "The collection is deleted; it can be restored under Collections."
	wRestore         = "Restore"
	wPurge           = "Forget for good"

	wKeeping    = "What is kept on this computer"
	wKeepsHere  = "Your articles, corrections and lessons are kept in this browser, on this computer, for this site only."
	wMayEvict   = "The browser may clear them when disk space runs short or the site is not visited for a long time: export what you need."
	wWontEvict  = "The browser has promised not to clear them by itself."
	wKeepOffHow = "On a shared computer, let Readout keep nothing: what you make is gone when the page is closed, and what was kept is cleared now."
	wKeepOff    = "Keep nothing on this computer"
	wKeepOn     = "Keep what I make"
	wForgetHow  = "Clears every collection, correction and answer from this browser at once. The shipped articles stay."
	wForget     = "Forget everything"
	wForgetSure = "All your collections will be gone, and cannot be restored."
	wForgetDo   = "Yes, forget everything"
	wForgotten  = "Everything is forgotten; this browser keeps nothing of Readout's."

	wOwnRead   = "Your own articles, read in this browser"
	wOwnLink   = "The link is copied. It opens your collection in this browser only, and carries none of its text; to share it, export it."
	wOwnEmpty  = "This collection has no articles yet."
	wEmptyLead = "Add some, and what they report appears here."
)

// undatedWords say why a day is asked for.
func undatedWords(it *wire.Items) string {
	example := ""
	for _, i := range it.List {
		if i.Published == "" && i.Depends != "" && !i.Dropped {
			example = i.Depends
			break
		}
	}
	words := count(it.Undated, "article has", "articles have") + " no day of publication. "
	if example == "" {
		return words + "Give it if you know it: words like “on Wednesday” depend on it."
	}
	return words + "Give it if you know it: “" + example + "” depends on it."
}

// dependsWords are the same for one article.
func dependsWords(depends string) string {
	if depends == "" {
		return "No day of publication is known."
	}
	return "When was it published? “" + depends + "” depends on it."
}

// addedWords say what came of adding.
func addedWords(a *wire.Added) string {
	words := count(a.Articles, "article was", "articles were") + " added."
	if a.Left > 0 {
		words += " " + itoa(a.Left) + " still wait below: duplicates, other languages, or taken out."
	}
	return words
}

func mergedWords(a *wire.Added) string {
	if a == nil {
		return ""
	}
	words := count(a.Articles, "article was", "articles were") + " added"
	if a.Skipped > 0 {
		words += "; " + itoa(a.Skipped) + " were there already"
	}
	return words + "."
}

func lineWords(n int) string {
	if n == 0 {
		return ""
	}
	return ", " + wLine + itoa(n)
}

// fieldWords are what a column may be taken for.
func fieldWords(f string) string {
	switch f {
	case "text":
		return "text"
	case "title":
		return "title"
	case "published":
		return "day of publication"
	case "url":
		return "address"
	case "outlet_country":
		return "country of the outlet"
	case "dateline":
		return "date line"
	}
	return f
}

// languageWords are the names of the languages offered.
func languageWords(l string) string {
	names := map[string]string{"en": "English", "ar": "Arabic", "de": "German", "es": "Spanish", "fa": "Persian", "fr": "French",
		"he": "Hebrew", "hi": "Hindi", "it": "Italian", "ja": "Japanese", "ko": "Korean", "pt": "Portuguese", "ru": "Russian",
		"tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese"}
	if n := names[l]; n != "" {
		return n
	}
	return l
}
