package web

// The words of working offline, of new builds, and of embedding.
const (
	wOffline        = "Offline"
	wOfflineNotYet  = "Kept in this browser once the articles have been read."
	wOfflineKeeping = "Being kept in this browser, so that it opens without a network."
	wOfflineReady   = "Works offline: everything here opens in this browser without a network."
	wOfflineFailed  = "This browser could not keep Readout for use without a network: its storage is full or switched off, or the download broke off. Online everything works; the next visit tries again."
	wOfflineNo      = "Not here: this browser, or this address, does not let pages work without a network. Browsers allow it on https addresses and on localhost."

	wUpdateBar   = "New version"
	wUpdateNew   = "A new version of Readout is ready. What you have entered is kept."
	wUpdateOther = "Another tab has changed to a new version of Readout. This one still works with the old one; what you have entered is kept when you update."
	wUpdateHeld  = "Some articles here are not kept: they wait to be added, or this browser keeps nothing. An update would lose them. Add or export them first; “Update” once more updates all the same."
	wUpdateNow   = "Update"
	wUpdateLater = "Later"

	wEmbed       = "Embed"
	wEmbedCopied = "The line of HTML that embeds this view is copied."
	wNoEmbed     = "This view is of your own collection, which only this browser has; it cannot be embedded elsewhere."
	wOpenFull    = "Open in full in Readout ↗"
	wEmbedStill  = "This frame does not let the programs of Readout run. What you see was read when the page was built; opened in full, it can be used."
)
